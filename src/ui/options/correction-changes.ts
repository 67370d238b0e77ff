import { signal, type ReadonlySignal } from '@preact/signals-core';
import {
  addCorrection,
  removeCorrection,
  type Correction,
} from '../../core/settings/corrections.ts';
import type { CorrectionsStore } from '../../platform/corrections-store.ts';
import type { Changes } from '../live/changes.ts';

/** Removes corrections, of which the last one can be put back until the page is left. */
export interface CorrectionChanges {
  /** The correction that was removed last, unless it was put back. */
  readonly removed: ReadonlySignal<Correction | undefined>;
  readonly remove: (correction: Correction) => void;
  readonly putBack: (correction: Correction) => void;
}

/** Makes these changes in a store; `keep` waits for each of them. */
export function createCorrectionChanges(
  store: Pick<CorrectionsStore, 'change'>,
  keep: Changes['keep'],
): CorrectionChanges {
  const removed = signal<Correction | undefined>(undefined);
  return {
    removed,
    remove: (correction) => {
      removed.value = correction;
      void keep(store.change((list) => removeCorrection(list, correction)));
    },
    putBack: (correction) => {
      removed.value = undefined;
      void keep(store.change((list) => addCorrection(list, correction)));
    },
  };
}
