/**
 * The content of a pack, as every part of the extension reads it: plain data, no behaviour.
 * The schemas of the source files that people edit are in `src/pack/source`; they are tied to these
 * types.
 */

export const ENTITY_KINDS = [
  'person',
  'place',
  'organisation',
  'event',
  'idea',
  'work',
  'document',
  'thing',
] as const;
/** What an entity is. */
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const NOTE_KINDS = ['fact', 'view', 'allegation', 'quote', 'forecast'] as const;
/** Whether a note is the source's fact, view, allegation, quotation or forecast. */
export type NoteKind = (typeof NOTE_KINDS)[number];

export const SOURCE_KINDS = [
  'essay',
  'article',
  'book',
  'report',
  'speech',
  'interview',
  'letter',
  'document',
  'law',
  'film',
  'broadcast',
  'source',
] as const;
/** What a source is, “source” where no other word fits; the interface has its own words for each. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const LOCATOR_UNITS = [
  'paragraph',
  'page',
  'section',
  'chapter',
  'line',
  'timecode',
] as const;
/** By what places in a source are given. */
export type LocatorUnit = (typeof LOCATOR_UNITS)[number];

/**
 * A place in a source, in its unit: a number from 1, a numbered section or chapter such as “3.2” or
 * “12a”, or a timecode such as “0:12:45”.
 */
export type Place = number | string;

/** A date or span; `from` and `to` are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, both inclusive. */
export interface DateSpan {
  readonly from: string;
  readonly to?: string;
  /** As shown to readers, e.g. “mid-1990s”. */
  readonly label: string;
}

/** General knowledge added by the pack's editors; never shown as the source's own word. */
export interface Editorial {
  /** Wikidata item, e.g. “Q7747”. */
  readonly wikidata?: string;
  readonly notes?: readonly string[];
}

/** A person, a place or anything else with a name that the pack has something to say about. */
export interface Entity {
  /** Opaque and stable, e.g. “person/putin”. */
  readonly id: string;
  readonly kind: EntityKind;
  /** The kind in the pack's own words, in place of the interface's; always there for a “thing”. */
  readonly kindLabel?: string;
  readonly label: string;
  /** Its label in the pack's own language, where the pack is read in another one. */
  readonly ownLabel?: string;
  /** One line, in the pack's own words. */
  readonly description: string;
  /** Whether the description is general knowledge of the pack's editors, and not the source's. */
  readonly glossIsEditorial?: boolean;
  readonly editorial?: Editorial;
}

/** Words quoted verbatim from the source, at most eight; or a translation of them. */
export interface Quotation {
  readonly text: string;
  /** The words in the pack's own language, where `text` is a translation. */
  readonly original?: string;
  /** Whose words they are, if not the source's own. */
  readonly speaker?: string;
}

/** One statement of the source, retold, with its kind and place. */
export interface Note {
  readonly id: string;
  readonly kind: NoteKind;
  readonly text: string;
  /** Ids of the entities that it is about, the main one first. */
  readonly about: readonly string[];
  readonly place: Place;
  readonly when?: DateSpan;
  readonly themes: readonly string[];
  readonly quotes?: readonly Quotation[];
}

/** One side of a parallel, with its places and notes. */
export interface ParallelSide {
  readonly entity: string;
  readonly text: string;
  readonly places: readonly Place[];
  readonly notes: readonly string[];
}

/** Two things that the source compares. */
export interface Parallel {
  readonly id: string;
  readonly title: string;
  readonly sides: readonly [ParallelSide, ParallelSide];
}

/** A dated event of the source. */
export interface TimelinePoint {
  readonly id: string;
  readonly when: DateSpan;
  readonly text: string;
  readonly places: readonly Place[];
  readonly notes: readonly string[];
  readonly entities: readonly string[];
  /** True if the source only predicts it. */
  readonly forecast?: boolean;
}

/** How places in a source are given. */
export interface Locator {
  readonly unit: LocatorUnit;
  /** How many of the unit the source has, if that is known; the last number that a place can have. */
  readonly count?: number;
}

/** What the pack was made from. */
export interface PackOrigin {
  readonly kind: SourceKind;
  /** As in “from an opinion essay of August 2020”. */
  readonly attribution: string;
  /** The title of the source itself, in its own language. */
  readonly title?: string;
  /** Who made it: full names, at least one. */
  readonly authors?: readonly string[];
  /** Who published it: an outlet, a publishing house, an office. */
  readonly publisher?: string;
  readonly date: DateSpan;
  readonly locator: Locator;
  /** Where the source can be read, as an address that begins with “http://” or “https://”. */
  readonly address?: string;
  /** How and from what the pack was made. */
  readonly statement: string;
}

/** When names are left unmarked although it is clear which entity they mean. */
export interface QuietRule {
  /** Entities that are marked only in articles about the subject. */
  readonly entities: readonly string[];
  /** Entities that show that an article is about the subject. */
  readonly keys: readonly string[];
  /** For how many quiet names of an article one key name may speak. */
  readonly within: number;
  /** Entities whose presence makes a bare surname more likely. */
  readonly subject: readonly string[];
  readonly spoken?: SpokenRule;
}

/** Quiet entities for which words of the subject speak where no key entity is named. */
export interface SpokenRule {
  readonly entities: readonly string[];
  /** Beginnings of words, in small letters, in any language. */
  readonly words: readonly string[];
}

/**
 * Cue words by language (BCP 47, primary tag) and theme, separated by “|”: beginnings of words in
 * small letters. A word that ends in “.” is whole, and a cue after “~” only hints at the theme;
 * see `cue-words.ts`.
 */
export type CueWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Weights of notes, in tenths: pairs of a note’s index in the pack and its weight. The index
 * after the last note is for the case that no note fits.
 */
export type NoteWeights = readonly number[];

/** How much each sign of a text speaks for each note; learned from examples (see `pack/learn`). */
export interface LearnedSigns {
  /** What speaks for a note wherever its entity is named, by the entity’s id. */
  readonly own: Readonly<Record<string, NoteWeights>>;
  /** Another entity that is named too, by its id. */
  readonly together: Readonly<Record<string, NoteWeights>>;
  readonly themes: Readonly<Record<string, NoteWeights>>;
  /** The weight of a date that is a note’s own. */
  readonly date: number;
  /**
   * Stems of words by language (BCP 47, primary tag), each with its note weights after a blank,
   * separated by “|” (see `word-weights.ts`).
   */
  readonly words: Readonly<Record<string, string>>;
}

/** What an entity is called and what is said of it, in one language. */
export interface EntityTexts {
  readonly label: string;
  readonly description: string;
  readonly kindLabel?: string;
  /** The editorial notes. */
  readonly editorial?: readonly string[];
}

/** A note in one language, with the label of its date and its quotations, in their order. */
export interface NoteTexts {
  readonly text: string;
  readonly when?: string;
  readonly quotes?: readonly { readonly text: string; readonly speaker?: string }[];
}

/**
 * All texts of a pack in one language, by the ids of what they belong to. A text is there where the
 * pack has one in its own language, and lists are as long.
 */
export interface PackTexts {
  /** Who translated them; absent for a pack's own. */
  readonly translator?: string;
  readonly title: string;
  /** `date` is its label. */
  readonly origin: Readonly<Record<'attribution' | 'date' | 'statement', string>>;
  readonly themes: Readonly<Record<string, string>>;
  readonly entities: Readonly<Record<string, EntityTexts>>;
  readonly notes: Readonly<Record<string, NoteTexts>>;
  readonly parallels: Readonly<
    Record<string, { readonly title: string; readonly sides: readonly string[] }>
  >;
  /** `when` is the label of the date. */
  readonly timeline: Readonly<Record<string, Readonly<Record<'text' | 'when', string>>>>;
  /** Sentences, by the place that they retell; empty if the pack has no argument. */
  readonly argument: Readonly<Record<string, readonly string[]>>;
}

/** A pack without its names: its identity and everything that a card can show. */
export interface PackContent {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** True if the reader has added it; absent in a pack that comes with Sidelight. */
  readonly isImported?: boolean;
  /** BCP 47 tag of the pack's texts. */
  readonly language: string;
  /** BCP 47 tag of the language that they are translated from; absent where they are the pack's own. */
  readonly translatedFrom?: string;
  /** Who translated them, if that is told. */
  readonly translatedBy?: string;
  /** SPDX expression. */
  readonly licence: string;
  readonly origin: PackOrigin;
  readonly themes: Readonly<Record<string, string>>;
  /** Words that indicate a theme; absent if the pack has none. */
  readonly cues?: CueWords;
  /** Absent if the pack has learned nothing from examples. */
  readonly learned?: LearnedSigns;
  readonly quiet: QuietRule;
  readonly entities: readonly Entity[];
  readonly notes: readonly Note[];
  readonly parallels: readonly Parallel[];
  readonly timeline: readonly TimelinePoint[];
}
