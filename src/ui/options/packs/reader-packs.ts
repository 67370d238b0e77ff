import { signal, type ReadonlySignal } from '@preact/signals-core';
import {
  orderedPacks,
  withPackAt,
  withPackOn,
  type PackChoices,
} from '../../../core/settings/pack-choices.ts';
import { unusableReason, type PackSummary, type WholeKeptPack } from '../../../pack/format/kept.ts';
import { MAX_PACKS } from '../../../pack/import/import-limits.ts';
import type { KeptPacks } from '../../../platform/kept-packs.ts';
import type { PackChoicesStore } from '../../../platform/pack-choices-store.ts';
import { NoRoomError } from './no-room-error.ts';

/** A pack as the options list it. */
export interface ListedPack {
  readonly summary: PackSummary;
  readonly on: boolean;
  /** When the reader added it, in milliseconds since 1970; undefined for a bundled pack. */
  readonly addedAt: number | undefined;
  /** Why this version of the extension cannot use it, if that is so. */
  readonly unusable: string | undefined;
}

/** The pack removed last, which can be put back. */
export interface RemovedPack {
  readonly whole: WholeKeptPack;
  readonly on: boolean;
  /** Where it was in the reader's order, from 0. */
  readonly place: number;
}

/** The reader's packs and what can be done with them. Changes reject if they cannot be stored. */
export interface ReaderPacks {
  /** In the reader's order. */
  readonly listed: ReadonlySignal<readonly ListedPack[]>;
  readonly removed: ReadonlySignal<RemovedPack | undefined>;
  /** Reads anew what is kept. */
  refresh(): Promise<void>;
  add(whole: WholeKeptPack): Promise<void>;
  moveTo(id: string, place: number): Promise<void>;
  switchTo(id: string, on: boolean): Promise<void>;
  remove(id: string): Promise<void>;
  putBack(removed: RemovedPack): Promise<void>;
}

/** What is needed to change the packs. */
export interface ReaderPacksDeps {
  /** In the order of the build. */
  readonly bundled: readonly PackSummary[];
  readonly kept: KeptPacks;
  readonly choices: Pick<PackChoicesStore, 'read' | 'change'>;
  /** Has the worker store what pages read; rejects if that fails. */
  readonly store: () => Promise<void>;
  /** That of the extension. */
  readonly build: string;
}

/** Makes the list, empty until it is refreshed. */
export function createReaderPacks({
  bundled,
  kept,
  choices,
  store,
  build,
}: ReaderPacksDeps): ReaderPacks {
  const listed = signal<readonly ListedPack[]>([]);
  const removed = signal<RemovedPack | undefined>(undefined);
  const idsNow = async (): Promise<string[]> => [
    ...bundled.map(({ id }) => id),
    ...(await kept.all()).map(({ summary }) => summary.id),
  ];
  const refresh = async (): Promise<void> => {
    const [packs, chosen] = await Promise.all([kept.all(), choices.read()]);
    const byId = new Map(packs.map((pack) => [pack.summary.id, pack]));
    const own = new Map(bundled.map((summary) => [summary.id, summary]));
    listed.value = orderedPacks(chosen, [...own.keys(), ...byId.keys()]).map(({ id, on }) => {
      const pack = byId.get(id);
      return {
        summary: pack?.summary ?? own.get(id)!,
        on,
        addedAt: pack?.addedAt,
        unusable: pack && unusableReason(pack, build),
      };
    });
  };
  const change = async (update: ChangeOfChoices): Promise<void> => {
    const ids = await idsNow();
    let before: PackChoices = [];
    await choices.change((chosen) => {
      before = chosen;
      return update(orderedPacks(chosen, ids));
    });
    try {
      await store();
    } catch (error) {
      await choices.change(() => before);
      throw error;
    } finally {
      await refresh();
    }
  };
  const keep = async (whole: WholeKeptPack, update: ChangeOfChoices = unchanged): Promise<void> => {
    const { id } = whole.pack.summary;
    const there = await kept.all();
    const isNew = there.every(({ summary }) => summary.id !== id);
    if (isNew && bundled.length + there.length >= MAX_PACKS) throw new NoRoomError();
    const before = await kept.whole(id);
    await kept.put(whole);
    try {
      await change(update);
    } catch (error) {
      // The pages still have what was stored before.
      await (before ? kept.put(before) : kept.remove(id));
      await refresh();
      throw error;
    }
  };
  return {
    listed,
    removed,
    refresh,
    add: async (whole) => {
      await keep(whole);
      if (removed.value?.whole.pack.summary.id === whole.pack.summary.id) removed.value = undefined;
    },
    moveTo: (id, place) => change((chosen) => withPackAt(chosen, id, place)),
    switchTo: (id, on) => change((chosen) => withPackOn(chosen, id, on)),
    remove: async (id) => {
      const whole = await kept.whole(id);
      const before = orderedPacks(await choices.read(), await idsNow());
      const place = before.findIndex((choice) => choice.id === id);
      await kept.remove(id);
      try {
        await change(unchanged);
      } catch (error) {
        if (whole) await kept.put(whole);
        await refresh();
        throw error;
      }
      // A pack of which a part is missing cannot be put back.
      removed.value = whole && { whole, on: before[place]!.on, place };
    },
    putBack: async ({ whole, on, place }) => {
      const { id } = whole.pack.summary;
      await keep(whole, (chosen) => withPackOn(withPackAt(chosen, id, place), id, on));
      removed.value = undefined;
    },
  };
}

type ChangeOfChoices = (chosen: PackChoices) => PackChoices;

/** What is not there any more falls out of the choices, and what is new gets one. */
const unchanged: ChangeOfChoices = (chosen) => chosen;
