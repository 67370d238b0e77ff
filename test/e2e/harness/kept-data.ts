/** Checks that the extension keeps only what it may keep: nothing that comes from a page. */
import { isDeepStrictEqual } from 'node:util';
import { parseErrorReport } from '../../../src/core/error-report.ts';
import { parseReading } from '../../../src/core/reader/reading.ts';
import { parseRoute } from '../../../src/core/reader/route.ts';
import { parseCorrections } from '../../../src/core/settings/corrections.ts';
import { parseStored } from '../../../src/core/settings/stored-settings.ts';
import type { CompactPack } from '../../../src/pack/format/compact.ts';
import { PACKS_KEY } from '../../../src/pack/format/stored.ts';
import { storedItems } from '../../../src/pack/store/stored-items.ts';
import { BUNDLED_PACK, compileFolder } from '../../../tools/build/bundled-pack.ts';
import { type Area, type ExtensionStorage, itemId } from './extension-storage.ts';

/** A page's address or markup, anywhere in a value. */
const OF_A_PAGE = /https?:|[<>]/;

/** What may be kept, by area and key; each throws, or returns false, if a value is not allowed. */
const MAY_BE: Readonly<Record<Area, Readonly<Record<string, (value: unknown) => unknown>>>> = {
  local: {
    settings: (value) => parseStored(value, 'settings'),
    'settings-sync-problem': (value) => typeof value === 'string',
    corrections: (value) => parseCorrections(value, 'corrections'),
  },
  sync: { settings: (value) => parseStored(value, 'settings') },
  session: { errors: parseErrorReport, reading: isReading },
};

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

/** The bundled pack, as the build of the extension that is tested stores it. */
function packItems(local: Readonly<Record<string, unknown>>): Record<string, unknown> {
  bundled ??= JSON.parse(compileFolder(BUNDLED_PACK).json) as CompactPack;
  const { build } = (local[PACKS_KEY] ?? {}) as { build?: unknown };
  return typeof build === 'string' && /^\w+$/.test(build) ? storedItems([bundled], build) : {};
}

/** Kept data that are not allowed and that no test has put there; empty if there are none. */
export async function wronglyKept(storage: ExtensionStorage): Promise<string[]> {
  const found = [...(await storage.otherStores())];
  for (const area of ['local', 'sync', 'session'] as const) {
    const kept = await storage.dump(area);
    const ofPacks = area === 'local' ? packItems(kept) : {};
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
