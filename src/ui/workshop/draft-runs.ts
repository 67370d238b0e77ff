import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { CheckedDraft, DraftResult, UnsoundDraft } from '../../pack/import/check-draft.ts';
import type { ChosenPack } from '../../pack/import/import-files.ts';
import { BEGIN, type ImportProgress } from '../../pack/import/import-progress.ts';
import { loadPack, type Pack } from '../../pack/load/load-pack.ts';
import { reportedFailure, type CheckFailure } from '../chosen-pack/check-failure.ts';
import type { CheckMessage } from '../chosen-pack/check-in-worker.ts';
import type { Again, DraftPlace } from './draft-place.ts';

/** The last sound version of a draft. */
export interface ShownDraft extends Omit<CheckedDraft, 'json'> {
  readonly pack: Pack;
  /** When it was checked, in milliseconds since 1970. */
  readonly at: number;
}

/** How the latest check ended. */
export type Outcome =
  | { readonly is: 'sound'; readonly at: number }
  | (UnsoundDraft & { readonly at: number })
  /** It could not be read, or the program failed. */
  | { readonly is: 'failed'; readonly failure: CheckFailure; readonly at: number };

/** What the workshop knows of a draft. */
export interface DraftState {
  readonly place: { readonly name: string; readonly again: Again };
  /** How far the check is that runs now; undefined if none does. */
  readonly progress: ImportProgress | undefined;
  readonly outcome: Outcome | undefined;
  readonly draft: ShownDraft | undefined;
}

/** Checks a draft again and again; a newer check ends the older one. */
export interface DraftRuns {
  /** Undefined before the first place is opened. */
  readonly state: ReadonlySignal<DraftState | undefined>;
  /** Reads a draft from a place, and follows it if it can be followed. */
  open(place: DraftPlace): void;
  /** Reads the draft once more. */
  readAgain(): void;
  /** Ends the check that runs; what was there before stays if it is of the same place. */
  stop(): void;
}

/** What checks need. */
export interface DraftRunsDeps {
  readonly check: (
    chosen: ChosenPack,
    onMessage: (message: CheckMessage<DraftResult>) => void,
    life: AbortSignal,
  ) => void;
  readonly now: () => number;
  readonly onProblem: (error: unknown) => void;
}

/** Makes the checks of one workshop. */
export function createDraftRuns({ check, now, onProblem }: DraftRunsDeps): DraftRuns {
  const state = signal<DraftState | undefined>(undefined);
  let place: DraftPlace | undefined;
  let opened = new AbortController();
  let running = new AbortController();
  /** Whether what is in sight may be of another place with the name of the one that is open. */
  let mayBeOther = false;
  const change = (changes: Partial<DraftState>): void => {
    if (state.value) state.value = { ...state.value, ...changes };
  };
  /** Keeps the former draft in sight only if what was read seems to be the same pack. */
  const endWithout = (outcome: Outcome, id: string | undefined): void => {
    const isOther = mayBeOther && id !== state.value?.draft?.pack.content.id;
    mayBeOther = false;
    change({ progress: undefined, outcome, ...(isOther && { draft: undefined }) });
  };
  const fail = (failure: CheckFailure): void =>
    endWithout({ is: 'failed', failure, at: now() }, undefined);
  const end = (result: DraftResult): void => {
    const at = now();
    if (result.is === 'unsound') return endWithout({ ...result, at }, result.id);
    const { json, ...draft } = result.draft;
    const pack = loadPack(json);
    mayBeOther = false;
    change({ progress: undefined, outcome: { is: 'sound', at }, draft: { ...draft, pack, at } });
  };
  const orFail = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      fail(reportedFailure(error, onProblem));
    }
  };
  const readAgain = (): void => {
    running.abort();
    running = new AbortController();
    const life = running.signal;
    change({ progress: BEGIN });
    const begin = async (): Promise<void> => {
      const chosen = await place!.read();
      if (life.aborted) return;
      const onMessage = (message: CheckMessage<DraftResult>): void => {
        if (message.is === 'step') change({ progress: message.progress });
        else if (message.is === 'failed') fail(message.failure);
        else orFail(() => end(message.result));
      };
      check(chosen, onMessage, life);
    };
    begin().catch((error: unknown) => {
      if (!life.aborted) fail(reportedFailure(error, onProblem));
    });
  };
  /** Drops what is in sight of the former place once it is known to be another than the new one. */
  const dropOther = async (former: DraftPlace | undefined, given: DraftPlace): Promise<void> => {
    const { draft } = state.value!;
    if (!draft || !former?.handle || !given.handle) return;
    if (await former.handle.isSameEntry(given.handle)) return;
    if (state.value?.draft === draft) change({ draft: undefined });
  };
  return {
    state,
    open: (given) => {
      const former = place;
      opened.abort();
      opened = new AbortController();
      const { name, again } = (place = given);
      const isSame = state.value?.place.name === name;
      state.value = {
        place: { name, again },
        progress: undefined,
        outcome: isSame ? state.value?.outcome : undefined,
        // The same folder chosen again is a change of it.
        draft: isSame ? state.value?.draft : undefined,
      };
      mayBeOther = !former?.handle || !given.handle;
      dropOther(former, given).catch(onProblem);
      readAgain();
      given.follow?.(readAgain, opened.signal).catch(onProblem);
    },
    readAgain,
    stop: () => {
      running.abort();
      change({ progress: undefined, ...(mayBeOther && { draft: undefined, outcome: undefined }) });
      mayBeOther = false;
    },
  };
}
