import { signal, type ReadonlySignal } from '@preact/signals-core';
import { reportedFailure, type CheckFailure } from '../chosen-pack/check-failure.ts';
import type { DraftPlace } from './draft-place.ts';

/** Opens what the reader chooses, and says why something could not be opened. */
export interface DraftOpening {
  /** Why the latest choice led to nothing; undefined if it did not. */
  readonly refusal: ReadonlySignal<CheckFailure | undefined>;
  /** Opens a place once it is known; null stands for a choice that was taken back. */
  open(asked: Promise<DraftPlace | undefined | null>): Promise<void>;
}

/** @param open opens a draft */
export function createDraftOpening(
  open: (place: DraftPlace) => void,
  onProblem: (error: unknown) => void,
): DraftOpening {
  const refusal = signal<CheckFailure | undefined>(undefined);
  return {
    refusal,
    open: async (asked) => {
      try {
        const place = await asked;
        if (place === null) return;
        refusal.value = place ? undefined : 'nothing';
        if (place) open(place);
      } catch (error) {
        refusal.value = reportedFailure(error, onProblem);
      }
    },
  };
}
