import type { TextPlace } from './nearness.ts';

/** The text around a mention, from which the notes are ranked. */
export interface NoteContext {
  /** The line that the mention is in, or in plain text its paragraph. */
  readonly paragraph: string;
  /** Where the mention is in the paragraph, if it is known; what is near it then counts more. */
  readonly at?: TextPlace;
  /** Ids of the other entities named in it, marked or not, in the order of the text. */
  readonly inParagraph: readonly string[];
  /** By id, where the name of these that is nearest to the mention begins, if that is known. */
  readonly places?: ReadonlyMap<string, number>;
  /** The page's headline: its `h1` or title. */
  readonly headline?: string;
  /** Ids of the entities named in the headline. */
  readonly inHeadline?: readonly string[];
  /** BCP 47 tag of the paragraph, if it is known. */
  readonly language?: string;
}
