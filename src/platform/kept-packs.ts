import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { KeptCompiled, KeptPack, WholeKeptPack } from '../pack/format/kept.ts';
import { createToldElsewhere } from './told-elsewhere.ts';

/** The name of the database, in the extension's own origin. */
export const KEPT_PACKS_DATABASE = 'kept-packs';

/** Everything by the pack's id. */
interface Schema extends DBSchema {
  packs: { key: string; value: KeptPack };
  bundles: { key: string; value: Uint8Array };
  compiled: { key: string; value: KeptCompiled };
}

const STORES = ['packs', 'bundles', 'compiled'] as const;

type Writing = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;

/** The packs that the reader has imported, as they came and as they were compiled. */
export interface KeptPacks {
  /** All packs, those added first before those added later. */
  all(): Promise<readonly KeptPack[]>;
  whole(id: string): Promise<WholeKeptPack | undefined>;
  bundle(id: string): Promise<Uint8Array | undefined>;
  compiled(id: string): Promise<KeptCompiled | undefined>;
  /** Keeps a pack in the place of one with the same id, as a whole or not at all. */
  put(pack: WholeKeptPack): Promise<void>;
  /** Keeps what a bundle was compiled into anew, unless the pack has been replaced or removed. */
  putCompiled(pack: KeptPack, compiled: KeptCompiled): Promise<void>;
  /** Notes that a pack cannot be used, unless it has been replaced or removed. */
  putUnusable(pack: KeptPack): Promise<void>;
  remove(id: string): Promise<void>;
  /** Calls back after each change by another part of the extension, until the signal aborts. */
  follow(onChange: () => void, signal: AbortSignal): void;
}

/** Opens the database when it is first needed. */
export function createKeptPacks(name: string = KEPT_PACKS_DATABASE): KeptPacks {
  const changes = createToldElsewhere(name);
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = (): void => void (opening = undefined);
  const open = (): Promise<IDBPDatabase<Schema>> => {
    opening ??= openDB<Schema>(name, 1, {
      upgrade: (database) => STORES.forEach((store) => database.createObjectStore(store)),
      // A later version of the extension waits for this connection to close.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    // The next call tries again.
    opening.catch(forget);
    return opening;
  };
  const replace = async (
    pack: KeptPack,
    write: (transaction: Writing) => Promise<unknown>,
  ): Promise<void> => {
    const { id } = pack.summary;
    const transaction = (await open()).transaction(STORES, 'readwrite');
    const there = await transaction.objectStore('packs').get(id);
    if (there?.digest === pack.digest) await write(transaction);
    await transaction.done;
    changes.tell();
  };
  return {
    all: async () => {
      const packs = await (await open()).getAll('packs');
      return packs.sort((a, b) => a.addedAt - b.addedAt);
    },
    whole: async (id) => {
      const transaction = (await open()).transaction(STORES);
      const [pack, bundle, compiled] = await Promise.all([
        transaction.objectStore('packs').get(id),
        transaction.objectStore('bundles').get(id),
        transaction.objectStore('compiled').get(id),
      ]);
      return pack && bundle && compiled && { pack, bundle, compiled };
    },
    bundle: async (id) => (await open()).get('bundles', id),
    compiled: async (id) => (await open()).get('compiled', id),
    put: async ({ pack, bundle, compiled }) => {
      const { id } = pack.summary;
      const transaction = (await open()).transaction(STORES, 'readwrite');
      await Promise.all([
        transaction.objectStore('packs').put(pack, id),
        transaction.objectStore('bundles').put(bundle, id),
        transaction.objectStore('compiled').put(compiled, id),
        transaction.done,
      ]);
      changes.tell();
    },
    putCompiled: (pack, compiled) =>
      replace(pack, async (transaction) => {
        const { unusable: _, ...usable } = pack;
        await transaction.objectStore('packs').put(usable, pack.summary.id);
        await transaction.objectStore('compiled').put(compiled, pack.summary.id);
      }),
    putUnusable: (pack) =>
      replace(pack, (transaction) => transaction.objectStore('packs').put(pack, pack.summary.id)),
    remove: async (id) => {
      const transaction = (await open()).transaction(STORES, 'readwrite');
      await Promise.all([
        ...STORES.map((store) => transaction.objectStore(store).delete(id)),
        transaction.done,
      ]);
      changes.tell();
    },
    follow: changes.follow,
  };
}
