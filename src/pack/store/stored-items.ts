import { compileGate } from '../compile/compile-gate.ts';
import { COMPACT_FORMAT, type CompactPack, type PartName } from '../format/compact.ts';
import {
  ALL_NAMES_KEY,
  itemKeys,
  packKey,
  PACKS_KEY,
  type StoredAllNames,
  type StoredMarks,
  type StoredPack,
  type StoredPacks,
} from '../format/stored.ts';
import { idsWithPack } from './ids-with-pack.ts';
import { packIn } from './pack-in.ts';
import { wordLanguages, wordsIn, withoutWords } from './words-by-language.ts';

/** The digests of imported packs' bundles, by the packs' ids. */
export type Digests = ReadonlyMap<string, string>;

/**
 * Everything that is stored of the packs, by the keys of the items. The items belong together: they
 * have to be stored in one step.
 * @param build that of the extension which stores them
 * @param imported those that the reader has added
 */
export function storedItems(
  packs: readonly CompactPack[],
  build: string,
  imported: Digests = new Map(),
): Record<string, unknown> {
  const entries = packs.map((pack) => {
    const digest = imported.get(pack.content.id);
    return { pack, stored: storedPack(pack, packKey(pack.content.id, build, digest)) };
  });
  const index: StoredPacks = {
    format: COMPACT_FORMAT,
    build,
    packs: entries.map(({ stored }) => stored),
    gate: compileGate(packs.map(({ beginnings }) => beginnings)),
  };
  const allNames: StoredAllNames = {
    build,
    gate: compileGate(
      packs.flatMap(({ beginnings, quietBeginnings }) => [beginnings, quietBeginnings]),
    ),
  };
  return Object.assign(
    { [PACKS_KEY]: index, [ALL_NAMES_KEY]: allNames },
    ...entries.map(({ pack, stored }) => itemsOf(stored, pack, imported.has(stored.id))),
  ) as Record<string, unknown>;
}

function storedPack({ content, names, translations }: CompactPack, key: string): StoredPack {
  const { id, language } = content;
  const parts = Object.keys(names.parts) as PartName[];
  const languages: StoredPack['languages'] = [language, ...Object.keys(translations)];
  return { id, key, parts, languages, wordLanguages: wordLanguages(content) };
}

/** The items of a pack, by their keys. */
function itemsOf(
  stored: StoredPack,
  pack: CompactPack,
  isImported: boolean,
): Record<string, unknown> {
  const { content: own, names } = idsWithPack(pack);
  const content = withoutWords(own);
  const entities = content.entities.map(({ id, kind }) => ({ id, kind }));
  const marks: StoredMarks = { common: names.common, content: { quiet: content.quiet, entities } };
  return {
    [itemKeys.marks(stored)]: marks,
    ...Object.fromEntries(
      stored.languages.flatMap((language) => textItems(stored, pack, language, isImported)),
    ),
    ...Object.fromEntries(
      stored.wordLanguages.map((language) => [
        itemKeys.words(stored, language),
        wordsIn(own, language),
      ]),
    ),
    ...Object.fromEntries(
      stored.parts.map((part) => [itemKeys.names(stored, part), names.parts[part]]),
    ),
  };
}

/** What a card and the reader show of a pack in one of its languages, with the keys of the items. */
function textItems(
  stored: StoredPack,
  pack: CompactPack,
  language: string,
  isImported: boolean,
): readonly (readonly [string, unknown])[] {
  const { content, argument } = idsWithPack(packIn(pack, language));
  const shown = withoutWords(isImported ? { ...content, isImported } : content);
  return [
    // Browsers hand over one text in a quarter of the time that so many objects take.
    [itemKeys.content(stored, language), JSON.stringify(shown)],
    [itemKeys.argument(stored, language), argument],
  ];
}
