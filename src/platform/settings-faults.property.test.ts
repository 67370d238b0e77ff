import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteChange, changed, dataChange } from '../../test/fuzz/mutate-json.ts';
import { someCorrection, someSettings, someStored } from '../../test/support/arbitrary-settings.ts';
import { fakeStorage, type FakeStorage } from '../../test/support/fake-storage.ts';
import { SETTINGS_VERSION } from '../core/settings/migrate-settings.ts';
import { SettingsError } from '../core/settings/settings-error.ts';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings/settings.ts';
import { parseStored, serialiseStored } from '../core/settings/stored-settings.ts';
import { replaceAll } from './all-settings.ts';
import { createCorrectionsStore } from './corrections-store.ts';
import { oneAtATimeHere } from './one-at-a-time.ts';
import { readReading } from './reading-store.ts';
import { createSettingsStore } from './settings-store.ts';
import { followSettings, readSettings } from './settings-in-force.ts';

const other = (settings: Settings): Settings => ({ ...settings, badge: !settings.badge });
const changes = fc.array(fc.oneof(dataChange, byteChange), { minLength: 1, maxLength: 3 });
const corrupt = fc
  .tuple(someStored, changes)
  .map(([stored, list]) => asKept(list.reduce(changed, JSON.stringify(serialiseStored(stored)))));

/** Data as each version wrote it, by its number: from minimal data to every setting that it had. */
const PAST: Readonly<Record<number, readonly unknown[]>> = {
  1: [
    { version: 1, settings: {} },
    { version: 1, settings: { theme: 'dark' }, changed: { theme: 100 } },
    {
      version: 1,
      settings: {
        sites: { off: ['bbc.co.uk'], added: ['a.org'] },
        pages: { allSites: true },
        marking: {
          occurrence: 'first-on-page',
          style: 'tint',
          strength: 'quiet',
          kinds: ['person'],
          quietPlaces: false,
        },
        theme: 'light',
        preview: true,
        badge: false,
      },
      changed: { '+a.org': 5, '-bbc.co.uk': 6, '-gone.org': 7, 'marking.style': 8 },
    },
  ],
  2: [
    { version: 2, settings: {} },
    { version: 2, settings: { marking: { kinds: ['work', 'document', 'thing'] } } },
  ],
};

describe('[fault 27] settings of past versions', () => {
  it('are known for every past version', () => {
    const versions = Array.from({ length: SETTINGS_VERSION }, (_, i) => String(i + 1));
    expect(Object.keys(PAST)).toEqual(versions);
  });

  it.each(Object.values(PAST).flat())(
    'are read, and kept when one setting changes: %j',
    async (raw) => {
      const { storage, store } = device(raw);
      const before = await readSettings(storage);
      expect(before).toMatchObject((raw as { settings: object }).settings);
      await store.change(other);
      expect(await readSettings(storage)).toEqual(other(before));
    },
  );
});

describe('[fault 27] corrupt settings', () => {
  it('are replaced by the defaults with a notice, and set aside by the next change', async () => {
    await fc.assert(
      fc.asyncProperty(corrupt, async (raw) => {
        const { storage, store } = device(raw);
        const readable = isReadable(raw);
        const { told, problems } = await followed(storage);
        expect(told).toHaveLength(1);
        expect(problems.map((problem) => problem instanceof SettingsError)).toEqual(
          readable ? [] : [true],
        );
        if (!readable) expect(told).toEqual([DEFAULT_SETTINGS]);
        await store.change(other);
        expect(await readSettings(storage)).toEqual(other(told[0]!));
        const aside = storage.local.items.get('settings-unreadable');
        expect(aside).toBe(readable ? undefined : JSON.stringify(raw));
      }),
    );
  });

  it('in the synced copy change nothing here, and newer ones are not overwritten', async () => {
    await fc.assert(
      fc.asyncProperty(someStored, corrupt, async (stored, raw) => {
        fc.pre(!isReadable(raw));
        const { storage, store } = device(serialiseStored(stored));
        storage.receive('settings', raw);
        await store.reconcile();
        expect(await readSettings(storage)).toEqual(stored.settings);
        if (isNewer(raw)) {
          expect(storage.sync.items.get('settings')).toBe(JSON.stringify(raw));
          expect((await store.syncProblem())?.kind).toBe('newer-version');
        }
      }),
    );
  });

  it('do not replace those of a newer version that were set aside before', async () => {
    const newer = { version: SETTINGS_VERSION + 1, settings: { theme: 'pink' } };
    const { storage, store } = device(newer);
    await store.change(other);
    for (const rubbish of ['rubbish', 'rubbish', 'more']) {
      storage.local.items.set('settings', JSON.stringify(rubbish));
      await store.change(other);
    }
    expect(keptAside(storage)).toEqual([newer, 'rubbish', 'more']);
  });
});

describe('[fault 27] a storage that refuses', () => {
  it('either saves the change, or rejects and leaves the settings as before', async () => {
    await fc.assert(
      fc.asyncProperty(someStored, someSettings, fc.nat(12), async (stored, wanted, at) => {
        const { storage, store } = device(serialiseStored(stored));
        const letPass = refuseOnce(storage, at);
        const kept = await store
          .change(() => wanted)
          .then(
            () => true,
            () => false,
          );
        letPass();
        expect(await readSettings(storage)).toEqual(kept ? wanted : stored.settings);
        await store.change(() => wanted);
        expect(await readSettings(storage)).toEqual(wanted);
      }),
    );
  });

  it('leaves everything as before if replacing it fails', async () => {
    const list = fc.array(someCorrection, { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(someSettings, list, fc.nat(12), async (settings, corrections, at) => {
        const { storage, store } = device({ version: 1, settings: {} });
        storage.local.items.set('corrections', '[]');
        const letPass = refuseOnce(storage, at);
        const corrected = createCorrectionsStore(storage);
        const kept = await replaceAll(store, corrected, { settings, corrections }).then(
          () => true,
          () => false,
        );
        letPass();
        expect(await readSettings(storage)).toEqual(kept ? settings : DEFAULT_SETTINGS);
        const now = JSON.parse(storage.local.items.get('corrections')!) as unknown;
        expect(now).toEqual(kept ? corrections : []);
      }),
    );
  });
});

it('[fault 27] the panel’s last view is read, or ignored if it is invalid', async () => {
  const reading = { hash: '#essay', place: { anchor: 'p3', offset: 4 }, tabs: { '#time': {} } };
  await fc.assert(
    fc.asyncProperty(changes, async (list) => {
      const storage = fakeStorage();
      const raw = asKept(list.reduce(changed, JSON.stringify(reading)));
      storage.session.items.set('reading', JSON.stringify(raw));
      const read = await readReading(storage.session);
      if (read) expect(read.hash).toMatch(/^#/);
    }),
  );
});

function device(raw: unknown) {
  const storage = fakeStorage();
  storage.local.items.set('settings', JSON.stringify(raw));
  return { storage, store: createSettingsStore(storage, oneAtATimeHere(), () => 100) };
}

/**
 * Returns a damaged text as a value of the storage: the text itself if it is no JSON, or is nested
 * too deeply to be stored.
 */
function asKept(text: string): unknown {
  try {
    const value = JSON.parse(text) as unknown;
    JSON.stringify(value);
    return value;
  } catch {
    return text;
  }
}

function isReadable(raw: unknown): boolean {
  try {
    parseStored(raw, 'x');
    return true;
  } catch (error) {
    if (error instanceof SettingsError) return false;
    throw error;
  }
}

function isNewer(raw: unknown): boolean {
  try {
    parseStored(raw, 'x');
  } catch (error) {
    return error instanceof SettingsError && error.kind === 'newer-version';
  }
  return false;
}

async function followed(storage: FakeStorage) {
  const told: Settings[] = [];
  const problems: unknown[] = [];
  await followSettings(
    storage,
    { onValue: (value) => told.push(value), onProblem: (error) => problems.push(error) },
    new AbortController().signal,
  );
  return { told, problems };
}

function keptAside(storage: FakeStorage): unknown[] {
  return [...storage.local.items]
    .filter(([key]) => key.startsWith('settings-unreadable'))
    .map(([, text]) => JSON.parse(text) as unknown);
}

/** Makes one call of the storage fail, after a number of calls, unless the result is called first. */
function refuseOnce({ local, sync }: FakeStorage, after: number): () => void {
  let left = after;
  for (const area of [local, sync])
    for (const name of ['get', 'set', 'remove'] as const) {
      const call = area[name] as (argument: never) => Promise<never>;
      Object.assign(area, {
        [name]: async (argument: never) => {
          if (left-- === 0) throw new Error('QUOTA_BYTES quota exceeded');
          return call(argument);
        },
      });
    }
  return () => void (left = -1);
}
