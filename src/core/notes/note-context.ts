/** What stands around a mention, as far as it can tell which note matters. */
export interface NoteContext {
  /** Text of the block that the mention stands in. */
  readonly paragraph: string;
  /** Ids of the other entities named in it, shown or not, in the order of the text. */
  readonly inParagraph: readonly string[];
  /** The page's headline: its `h1` or title. */
  readonly headline?: string;
  /** Ids of the entities named in the headline. */
  readonly inHeadline?: readonly string[];
  /** BCP 47 tag of the paragraph, where it is told. */
  readonly language?: string;
}
