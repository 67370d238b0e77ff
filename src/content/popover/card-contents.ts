import type { PackContent } from '../../core/model.ts';
import {
  furtherLanguages,
  type InterfaceLanguage,
  type InterfaceWords,
} from '../../core/settings/interface-languages.ts';

/** What cards show: of all packs, with the interface's words where notes are in another language. */
export interface CardContents {
  readonly packs: readonly PackContent[];
  /** By the tags of the interface's languages; those that could not be had are missing. */
  readonly words: ReadonlyMap<InterfaceLanguage, InterfaceWords>;
}

/** Asks the worker for the interface's words in a language; undefined if they cannot be had. */
export type AskWords = (language: InterfaceLanguage) => Promise<InterfaceWords | undefined>;

/**
 * Joins to what cards show of the packs the interface's words in the languages of their notes. Where
 * these are in the interface's language, as for most readers, nothing is asked for.
 * @param own tag of the interface's language
 */
export async function withInterfaceWords(
  packs: readonly PackContent[],
  own: string,
  ask: AskWords,
): Promise<CardContents> {
  const languages = furtherLanguages(
    own,
    packs.map(({ language }) => language),
  );
  const words = new Map<InterfaceLanguage, InterfaceWords>();
  await Promise.all(
    languages.map(async (language) => {
      const found = await ask(language);
      if (found) words.set(language, found);
    }),
  );
  return { packs, words };
}
