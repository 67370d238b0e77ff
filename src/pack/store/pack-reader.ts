import type { PackContent } from '../../core/model.ts';
import type { Argument } from '../../core/reader/argument.ts';
import { chooseLanguage } from '../../core/text/choose-language.ts';
import { COMPACT_FORMAT, type NamesPart, type PartName } from '../format/compact.ts';
import type { StoredGate } from '../format/gate.ts';
import {
  ALL_NAMES_KEY,
  itemKeys,
  PACKS_KEY,
  type StoredAllNames,
  type StoredMarks,
  type StoredNames,
  type StoredPack,
  type StoredPacks,
  type StoredParts,
  type StoredWords,
} from '../format/stored.ts';
import { withUnreadLanguages, withWords } from './words-by-language.ts';

/** The part of a storage area that is read. */
export interface ReadableArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
}

/** The languages for which a pack is read. */
export interface ReadingLanguages {
  /** Tags of the languages in which the reader wants the notes, the best first. */
  readonly notes: readonly string[];
  /** Primary tags of the texts whose words rank the notes; none if they are not known. */
  readonly texts?: readonly string[];
}

/**
 * Reads the stored packs, for a page. What is missing, of another version, or cannot be read is
 * asked of the worker, which stores the packs again. If that does not help, there is none.
 */
export interface PackReader {
  index(): Promise<StoredPacks | undefined>;
  /** The names of a pack that begin with a letter of one of the scripts. */
  names(pack: StoredPack, parts: readonly PartName[]): Promise<StoredNames | undefined>;
  /** The same for a page that has what all scripts need. */
  moreNames(pack: StoredPack, parts: readonly PartName[]): Promise<StoredParts | undefined>;
  /**
   * What cards show of a pack, in the best of its languages (see `chooseLanguage`), with the words that
   * rank its notes in some texts.
   */
  content(pack: StoredPack, languages: ReadingLanguages): Promise<PackContent | undefined>;
  /** The retold argument of a pack, in the same language. */
  argument(pack: StoredPack, notes: readonly string[]): Promise<Argument | undefined>;
  /** The gate that also lets the names of quiet entities pass. */
  allNamesGate(): Promise<StoredGate | undefined>;
}

/** Whether the entry of a pack in the list can be used. */
function isListed({ parts, languages, wordLanguages }: StoredPack): boolean {
  return [parts, languages, wordLanguages].every(Array.isArray);
}

/** The languages whose words rank notes in texts of some languages; the only one ranks in any. */
function wordLanguagesFor(
  { wordLanguages }: StoredPack,
  languages: readonly string[],
): readonly string[] {
  if (wordLanguages.length === 1) return wordLanguages;
  return wordLanguages.filter((language) => languages.includes(language));
}

function areWords(words: StoredWords | undefined): words is StoredWords {
  return (
    words !== undefined &&
    (words.learned === undefined || typeof words.learned === 'string') &&
    (words.cues === undefined || Object.values(words.cues).every((one) => typeof one === 'string'))
  );
}

/** What a card cannot do without; the rest of a piece is as it was stored. */
const LISTS = ['entities', 'notes', 'parallels', 'timeline'] as const;

/**
 * @param restore has the packs stored again; resolves when that is done or has failed
 * @param build that of the extension; only packs that it stored are used
 * @param onProblem called where notes can be read, but not the words that rank them
 */
export function createPackReader(
  area: ReadableArea,
  build: string,
  restore: () => Promise<unknown>,
  onProblem: (error: unknown) => void,
): PackReader {
  const tryToRead = async <Value>(
    keys: string[],
    valueOf: (items: Record<string, unknown>) => Value | undefined,
  ): Promise<Value | undefined> => {
    try {
      return valueOf(await area.get(keys));
    } catch {
      return undefined;
    }
  };
  const read = async <Value>(
    keys: string[],
    valueOf: (items: Record<string, unknown>) => Value | undefined,
  ): Promise<Value | undefined> => {
    const found = await tryToRead(keys, valueOf);
    if (found !== undefined) return found;
    await restore();
    return tryToRead(keys, valueOf);
  };
  const readItem = <Item>(key: string): Promise<Item | undefined> =>
    read([key], (items) => items[key] as Item | undefined);
  const readParts = <Value>(
    pack: StoredPack,
    parts: readonly PartName[],
    others: readonly string[],
    valueOf: (found: StoredParts, items: Record<string, unknown>) => Value,
  ): Promise<Value | undefined> => {
    const present = parts.filter((part) => pack.parts.includes(part));
    const keys = [...others, ...present.map((part) => itemKeys.names(pack, part))];
    return read(keys, (items) => {
      if (keys.some((key) => items[key] === undefined)) return undefined;
      const found = present.map((part) => [part, items[itemKeys.names(pack, part)] as NamesPart]);
      return valueOf({ pack, parts: Object.fromEntries(found) as StoredParts['parts'] }, items);
    });
  };
  return {
    index: () =>
      read([PACKS_KEY], (items) => {
        const stored = items[PACKS_KEY] as StoredPacks | undefined;
        const isUsable =
          stored?.format === COMPACT_FORMAT &&
          stored.build === build &&
          stored.packs.every(isListed);
        return isUsable ? stored : undefined;
      }),
    names: (pack, parts) => {
      const key = itemKeys.marks(pack);
      return readParts(pack, parts, [key], (found, items) => ({
        ...found,
        marks: items[key] as StoredMarks,
      }));
    },
    moreNames: (pack, parts) => readParts(pack, parts, [], (found) => found),
    content: async (pack, { notes, texts = [] }) => {
      const key = itemKeys.content(pack, chooseLanguage(pack.languages, notes));
      const told = wordLanguagesFor(pack, texts);
      const contentIn = (items: Record<string, unknown>): PackContent | undefined => {
        const content = JSON.parse(items[key] as string) as PackContent;
        if (!LISTS.every((list) => Array.isArray(content[list]))) return undefined;
        return pack.wordLanguages.length > 1
          ? withUnreadLanguages(content, pack.wordLanguages)
          : content;
      };
      if (told.length === 0) return read([key], contentIn);
      const wordsKey = (language: string): string => itemKeys.words(pack, language);
      const whole = await read([key, ...told.map(wordsKey)], (items) => {
        let content = contentIn(items);
        for (const language of told) {
          const words = items[wordsKey(language)] as StoredWords | undefined;
          content = content && areWords(words) ? withWords(content, language, words) : undefined;
        }
        return content;
      });
      if (whole) return whole;
      // Without the words, the notes come in another order.
      const content = await tryToRead([key], contentIn);
      if (content) onProblem(new PackWordsError(pack.id, told));
      return content;
    },
    argument: (pack, notes) =>
      readItem<Argument>(itemKeys.argument(pack, chooseLanguage(pack.languages, notes))),
    allNamesGate: () =>
      read([ALL_NAMES_KEY], (items) => {
        const stored = items[ALL_NAMES_KEY] as StoredAllNames | undefined;
        return stored?.build === build ? stored.gate : undefined;
      }),
  };
}

/** The words that rank the notes of a pack in texts of some languages cannot be read. */
class PackWordsError extends Error {
  override readonly name = 'PackWordsError';
  constructor(pack: string, languages: readonly string[]) {
    super(`${pack}: the words for ${languages.join(', ')} cannot be read from storage`);
  }
}

/**
 * Reads something of each pack; one of which it cannot be had is left out. Undefined if it can be had
 * of none, unless there is no pack.
 */
export async function ofEachPack<Value>(
  packs: readonly StoredPack[],
  read: (pack: StoredPack) => Promise<Value | undefined>,
  onProblem: (error: unknown) => void,
): Promise<readonly Value[] | undefined> {
  const orNone = async (pack: StoredPack): Promise<Value | undefined> => {
    try {
      return await read(pack);
    } catch (error) {
      onProblem(error);
      return undefined;
    }
  };
  const values = await Promise.all(packs.map(orNone));
  const found = values.filter((value) => value !== undefined);
  return found.length > 0 || packs.length === 0 ? found : undefined;
}
