import { createLibrary, type Library } from '../../core/notes/library.ts';
import type { PackContent } from '../../core/model.ts';
import type { NameIndex } from '../../core/names/name-index.ts';
import type { Argument } from '../../core/reader/argument.ts';
import { loadStoredNames } from '../../pack/load/load-stored.ts';
import {
  createPackReader,
  ofEachPack,
  type PackReader,
  type ReadingLanguages,
} from '../../pack/store/pack-reader.ts';
import type { StoredPack } from '../../pack/format/stored.ts';
import { browser } from '../../platform/browser.ts';
import { sendMessage } from '../../platform/messages.ts';

/** What the extension has of a pack to read. */
export interface ReadPack {
  readonly content: PackContent;
  readonly argument: Argument;
}

type OnProblem = (error: unknown) => void;

/** What cards show of the packs, in the reader's order; a pack that cannot be read is left out. */
export async function readLibrary(
  onProblem: OnProblem,
  languages: ReadingLanguages,
): Promise<Library> {
  const read = (reader: PackReader, pack: StoredPack) => reader.content(pack, languages);
  return createLibrary((await ofEach(read, onProblem)) ?? []);
}

/**
 * What the packs that are on have to read, in the reader's order. A pack that cannot be read is left
 * out; undefined if that is true of all.
 * @param notes tags of the languages in which the reader wants them, the best first
 */
export function readPacks(
  onProblem: OnProblem,
  notes: readonly string[],
): Promise<readonly ReadPack[] | undefined> {
  return ofEach(async (reader, pack) => {
    const [content, argument] = await Promise.all([
      reader.content(pack, { notes }),
      reader.argument(pack, notes),
    ]);
    return content && argument && { content, argument };
  }, onProblem);
}

/** Tags (BCP 47) of all languages that the packs that are on have. */
export async function readLanguages(onProblem: OnProblem): Promise<readonly string[]> {
  const languages = await ofEach(async (_, pack) => pack.languages, onProblem);
  return [...new Set((languages ?? []).flat())];
}

/**
 * The names of the packs that are on, by the id of the pack; without those that cannot be read, and
 * undefined if that is true of all.
 */
export async function readNames(
  onProblem: OnProblem,
): Promise<ReadonlyMap<string, NameIndex> | undefined> {
  const named = await ofEach(async (reader, pack) => {
    const stored = await reader.names(pack, pack.parts);
    return stored && ([pack.id, loadStoredNames(stored).names] as const);
  }, onProblem);
  return named && new Map(named);
}

/**
 * What cards show of the packs that are on in their own languages, with the words of all languages that
 * show their themes, by the id of the pack; without those that cannot be read, and undefined if that is
 * true of all.
 */
export async function readOwnContents(
  onProblem: OnProblem,
): Promise<ReadonlyMap<string, PackContent> | undefined> {
  const read = await ofEach(async (reader, pack) => {
    const content = await reader.content(pack, { notes: [], texts: pack.wordLanguages });
    return content && ([pack.id, content] as const);
  }, onProblem);
  return read && new Map(read);
}

async function ofEach<Value>(
  read: (reader: PackReader, pack: StoredPack) => Promise<Value | undefined>,
  onProblem: OnProblem,
): Promise<readonly Value[] | undefined> {
  const { local } = browser.storage;
  const restore = () => sendMessage('restore-packs', undefined);
  const reader = createPackReader(local, __BUILD__, restore, onProblem);
  try {
    const index = await reader.index();
    return index && (await ofEachPack(index.packs, (pack) => read(reader, pack), onProblem));
  } catch (error) {
    onProblem(error);
    return undefined;
  }
}
