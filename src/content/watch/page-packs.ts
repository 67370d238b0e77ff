import type { PackContent } from '../../core/model.ts';
import type { GateRules } from '../../core/names/page-gate.ts';
import type { PartName } from '../../pack/format/compact.ts';
import type { StoredNames, StoredPack, StoredParts } from '../../pack/format/stored.ts';
import { loadGate } from '../../pack/load/load-gate.ts';
import {
  ofEachPack,
  type PackReader,
  type ReadingLanguages,
} from '../../pack/store/pack-reader.ts';
import { createOnce } from '../create-once.ts';

/** What a page may need of the stored packs; undefined where it cannot be had. */
export interface PagePacks {
  /**
   * How the names begin that can be marked.
   * @param withQuiet whether quiet entities are marked on every page
   */
  rules(withQuiet: boolean): Promise<GateRules | undefined>;
  /**
   * The names of all packs that begin with a letter of one of the scripts, in the order of the packs;
   * none if all packs are switched off.
   */
  names(parts: readonly PartName[]): Promise<readonly StoredNames[] | undefined>;
  /** The same for a page that has names of each pack already. */
  moreNames(parts: readonly PartName[]): Promise<readonly StoredParts[] | undefined>;
  /** What cards show of all packs, in the same order. */
  contents(languages: ReadingLanguages): Promise<readonly PackContent[] | undefined>;
  /** Has the packs stored again, because what was read cannot be used. */
  restore(): Promise<void>;
}

/** What a page keeps of the list of packs: the stored gate is larger than what is made of it. */
interface Index {
  readonly packs: readonly StoredPack[];
  readonly rules: GateRules;
}

/** Reads what a page needs of the stored packs, the list and the gates only once. */
export function createPagePacks(
  reader: PackReader,
  restore: () => Promise<unknown>,
  onProblem: (error: unknown) => void,
): PagePacks {
  /** Reads again after a gate that cannot be decoded. */
  const orAfterRestoring = <Value>(read: () => Promise<Value>): Promise<Value> =>
    read().catch(async () => {
      await restore();
      return read();
    });
  const index = createOnce(() =>
    orAfterRestoring(async (): Promise<Index | undefined> => {
      const stored = await reader.index();
      return stored && { packs: stored.packs, rules: loadGate(stored.gate) };
    }),
  );
  const allNames = createOnce(() =>
    orAfterRestoring(async () => {
      const gate = await reader.allNamesGate();
      return gate && loadGate(gate);
    }),
  );
  /** Reads something of each pack; a pack of which it cannot be had is left out. */
  const ofEach = async <Value>(
    read: (pack: StoredPack) => Promise<Value | undefined>,
  ): Promise<readonly Value[] | undefined> => {
    const packs = (await index.value())?.packs;
    return packs && ofEachPack(packs, read, onProblem);
  };
  return {
    rules: async (withQuiet) => (withQuiet ? allNames.value() : (await index.value())?.rules),
    names: (parts) => ofEach((pack) => reader.names(pack, parts)),
    moreNames: (parts) => ofEach((pack) => reader.moreNames(pack, parts)),
    contents: (languages) => ofEach((pack) => reader.content(pack, languages)),
    restore: async () => {
      index.forget();
      allNames.forget();
      await restore();
    },
  };
}
