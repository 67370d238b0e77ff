import type { CompactPack } from '../format/compact.ts';

/** How one list of a pack differs from that of another version, in words that a reader knows. */
export interface ListChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

/** The other parts of a pack: where they come from in a compact pack. */
const PARTS = {
  ownTitle: ({ content }) => content.title,
  language: ({ content }) => content.language,
  source: ({ content }) => content.origin,
  licence: ({ content }) => content.licence,
  names: ({ names }) => names,
  quiet: ({ content }) => content.quiet,
  themes: ({ content }) => [content.themes, content.cues],
  parallels: ({ content }) => content.parallels,
  timeline: ({ content }) => content.timeline,
  argument: ({ argument }) => argument,
  translations: ({ translations }) => translations,
} satisfies Readonly<Record<string, (pack: CompactPack) => unknown>>;

/** A part of a pack of which is only told whether it has changed. */
export type PackPart = keyof typeof PARTS;

/** How a pack differs from another version of it. */
export interface PackChanges {
  /** Labels. */
  readonly entities: ListChanges;
  /** Texts. */
  readonly notes: ListChanges;
  /** The other parts that differ. */
  readonly parts: readonly PackPart[];
}

/** What is new, changed and gone in a pack, by ids, and which of its other parts have changed. */
export function packChanges(before: CompactPack, after: CompactPack): PackChanges {
  const isChanged = (part: PackPart): boolean =>
    JSON.stringify(PARTS[part](before)) !== JSON.stringify(PARTS[part](after));
  return {
    entities: listChanges(before.content.entities, after.content.entities, ({ label }) => label),
    notes: listChanges(before.content.notes, after.content.notes, ({ text }) => text),
    parts: (Object.keys(PARTS) as PackPart[]).filter(isChanged),
  };
}

function listChanges<Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
  wordsOf: (item: Item) => string,
): ListChanges {
  const old = new Map(before.map((item) => [item.id, JSON.stringify(item)]));
  const ids = new Set(after.map(({ id }) => id));
  const isChanged = (item: Item): boolean =>
    old.has(item.id) && old.get(item.id) !== JSON.stringify(item);
  return {
    added: after.filter(({ id }) => !old.has(id)).map(wordsOf),
    changed: after.filter(isChanged).map(wordsOf),
    gone: before.filter(({ id }) => !ids.has(id)).map(wordsOf),
  };
}
