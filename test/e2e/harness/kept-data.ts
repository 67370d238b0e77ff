/** Checks that the extension keeps only what it may keep: nothing that comes from a page. */
import { isDeepStrictEqual } from 'node:util';
import { parseErrorReport } from '../../../src/core/error-report.ts';
import { parseReading } from '../../../src/core/reader/reading.ts';
import { parseRoute } from '../../../src/core/reader/route.ts';
import { parseCorrections } from '../../../src/core/settings/corrections.ts';
import { parsePackChoices } from '../../../src/core/settings/pack-choices.ts';
import { parseStored } from '../../../src/core/settings/stored-settings.ts';
import type { CompactPack } from '../../../src/pack/format/compact.ts';
import {
  FORMER_KEY,
  packKey,
  PACKS_KEY,
  type StoredPack,
  type StoredPacks,
} from '../../../src/pack/format/stored.ts';
import { compileBundle, type CompiledBundle } from '../../../src/pack/import/compile-bundle.ts';
import { summaryOf } from '../../../src/pack/import/summary-of.ts';
import { storedItems } from '../../../src/pack/store/stored-items.ts';
import { BUNDLED_PACK, compileFolder } from '../../../tools/build/bundled-pack.ts';
import {
  itemId,
  type Area,
  type DumpedPack,
  type ExtensionStorage,
  type ImportedBundles,
} from './extension-storage.ts';

/** A page's address or markup, anywhere in a value. */
const OF_A_PAGE = /https?:|[<>]/;

/** What may be kept, by area and key; each throws, or returns false, if a value is not allowed. */
const MAY_BE: Readonly<Record<Area, Readonly<Record<string, (value: unknown) => unknown>>>> = {
  local: {
    settings: (value) => parseStored(value, 'settings'),
    'settings-sync-problem': (value) =>
      typeof (value as { message?: unknown }).message === 'string',
    corrections: (value) => parseCorrections(value, 'corrections'),
    // Keys of packs that were stored before.
    [FORMER_KEY]: (value) => Array.isArray(value) && value.every(isPackKey),
    'pack-choices': (value) => value !== undefined && parsePackChoices(value),
  },
  sync: { settings: (value) => parseStored(value, 'settings') },
  session: { errors: parseErrorReport, reading: isReading },
};

function isPackKey(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z0-9-]+:\w+(-[0-9a-f]+)?$/.test(value);
}

/** The place in the pack that is read; never the search text, which may come from a page. */
function isReading(value: unknown): boolean {
  const reading = parseReading(value);
  const route = reading && parseRoute(reading.hash);
  return (
    JSON.stringify(reading) === JSON.stringify(value) &&
    !(route?.view === 'search' && route.query !== '')
  );
}

let bundled: CompactPack | undefined;

/**
 * The bundled pack and those that the test has imported, as the build of the extension that is
 * tested stores them: the list has those that are on, and pieces of the others may still be there.
 */
function packItems(
  local: Readonly<Record<string, unknown>>,
  imported: ImportedBundles,
): Record<string, unknown> {
  bundled ??= JSON.parse(compileFolder(BUNDLED_PACK).json) as CompactPack;
  const { build, packs } = (local[PACKS_KEY] ?? {}) as Partial<StoredPacks>;
  if (typeof build !== 'string' || !/^\w+$/.test(build) || !Array.isArray(packs)) return {};
  const versions: readonly Version[] = [
    { pack: bundled, digest: undefined },
    ...[...imported].map(([digest, bytes]) => ({ pack: compiled(bytes).pack, digest })),
  ];
  const itemsOf = (some: readonly Version[]) =>
    storedItems(
      some.map(({ pack }) => pack),
      build,
      new Map(some.flatMap(({ pack, digest }) => (digest ? [[pack.content.id, digest]] : []))),
    );
  const inList = packs.flatMap(
    ({ key }: StoredPack) =>
      versions.find(({ pack, digest }) => packKey(pack.content.id, build, digest) === key) ?? [],
  );
  return Object.assign({}, ...versions.map((one) => itemsOf([one])), itemsOf(inList)) as Record<
    string,
    unknown
  >;
}

/** A version of a pack; without a digest, the bundled one. */
interface Version {
  readonly pack: CompactPack;
  readonly digest: string | undefined;
}

function compiled(bundle: Uint8Array): CompiledBundle {
  return compileBundle('bundle.zip', bundle);
}

/** Imported packs in the database that are not exactly what a test has imported. */
function wrongPacks(kept: readonly DumpedPack[], imported: ImportedBundles): string[] {
  return kept.flatMap(({ id, pack, digest, compiled: made }) => {
    const bundle = imported.get(digest);
    if (!bundle) return [`an unknown pack ${id}`];
    const { pack: compact, json } = compiled(bundle);
    const { addedAt, ...rest } = pack as { addedAt: unknown };
    const { build } = made as { build: unknown };
    const isExact =
      typeof addedAt === 'number' &&
      isDeepStrictEqual(rest, { summary: summaryOf(compact), digest }) &&
      isDeepStrictEqual(made, { build, json });
    return isExact ? [] : [`the pack ${id} with something else`];
  });
}

/** Kept data that are not allowed and that no test has put there; empty if there are none. */
export async function wronglyKept(storage: ExtensionStorage): Promise<string[]> {
  const { imported } = storage;
  const found = [
    ...(await storage.otherStores()),
    ...wrongPacks(await storage.keptPacks(), imported),
  ];
  for (const area of ['local', 'sync', 'session'] as const) {
    const kept = await storage.dump(area);
    const ofPacks = area === 'local' ? packItems(kept, imported) : {};
    for (const [key, value] of Object.entries(kept)) {
      if (Object.hasOwn(ofPacks, key) && isDeepStrictEqual(value, ofPacks[key])) continue;
      const item = itemId(area, key, value);
      // What could not be read is what a test put there instead of settings.
      const asSeeded = key === 'settings-unreadable' ? itemId(area, 'settings', value) : item;
      if (storage.seeded.has(asSeeded)) continue;
      if (OF_A_PAGE.test(item) || !isAllowed(area, key, value)) found.push(item);
    }
  }
  return found;
}

function isAllowed(area: Area, key: string, value: unknown): boolean {
  try {
    return Object.hasOwn(MAY_BE[area], key) && MAY_BE[area][key]!(value) !== false;
  } catch {
    return false;
  }
}

/** Throws if any data are kept that are not allowed. */
export async function expectNothingKept(storage: ExtensionStorage): Promise<void> {
  const found = await wronglyKept(storage);
  if (found.length > 0) throw new Error(`The extension keeps what it may not: ${found.join(', ')}`);
}
