import type { WholeKeptPack } from '../../src/pack/format/kept.ts';
import type { KeptPacks } from '../../src/platform/kept-packs.ts';

/** Kept packs in memory, which a test can change and refuse. */
export interface FakeKeptPacks extends KeptPacks {
  readonly packs: Map<string, WholeKeptPack>;
  /** Called before each call; what it throws refuses it. */
  beforeCall: () => void;
}

/** Starts with these packs. */
export function fakeKeptPacks(start: readonly WholeKeptPack[] = []): FakeKeptPacks {
  const packs = new Map(start.map((one) => [one.pack.summary.id, one]));
  const call = async <Result>(work: () => Result): Promise<Result> => {
    fake.beforeCall();
    return structuredClone(work());
  };
  const change = (id: string, digest: string, changed: Partial<WholeKeptPack>): void => {
    const there = packs.get(id);
    if (there?.pack.digest === digest) packs.set(id, { ...there, ...changed });
  };
  const fake: FakeKeptPacks = {
    packs,
    beforeCall: () => {},
    all: () => call(() => [...packs.values()].map(({ pack }) => pack)),
    whole: (id) => call(() => packs.get(id)),
    bundle: (id) => call(() => packs.get(id)?.bundle),
    compiled: (id) => call(() => packs.get(id)?.compiled),
    put: (whole) => call(() => void packs.set(whole.pack.summary.id, structuredClone(whole))),
    putCompiled: ({ unusable: _, ...pack }, compiled) =>
      call(() => change(pack.summary.id, pack.digest, { pack, compiled })),
    putUnusable: (pack) => call(() => change(pack.summary.id, pack.digest, { pack })),
    remove: (id) => call(() => void packs.delete(id)),
    // Nobody else changes them.
    follow: () => {},
  };
  return fake;
}
