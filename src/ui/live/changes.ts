import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Settings } from '../../core/settings/settings.ts';
import { changeWithGrant } from '../../platform/change-with-grant.ts';
import type { SettingsStore } from '../../platform/settings-store.ts';

/** How the reader's last change ended, as far as the page has to say something about it. */
export type Outcome =
  | { readonly is: 'fine' }
  /** The reader did not give the permission that the change needs. */
  | { readonly is: 'refused' }
  /** The change could not be stored. */
  | { readonly is: 'not-kept'; readonly error: unknown }
  /** What is stored could not be read. */
  | { readonly is: 'not-read'; readonly error: unknown };

/** The changes that a reader makes on one of the extension's own pages. */
export interface Changes {
  /**
   * A new object for each change that asked for something or failed, so that the page is drawn
   * again and its boxes show what is stored.
   */
  readonly outcome: ReadonlySignal<Outcome>;
  /**
   * Asks for permissions, then changes the settings; if the reader refuses, nothing is changed. Call
   * it in the click handler itself: after an await the browser refuses to ask.
   * @param patterns the match patterns that are missing; if empty, the reader is not asked
   */
  changeWith(patterns: readonly string[], update: (settings: Settings) => Settings): Promise<void>;
  /** Waits for a change that needs no permission. */
  keep(change: Promise<unknown>): Promise<void>;
  /** Notes that something the reader asked for failed, without a change of what is stored. */
  readonly onUnkept: (error: unknown) => void;
  /** Notes that something stored could not be read. */
  readonly onUnread: (error: unknown) => void;
}

/** Makes changes for a page; what fails is reported to `onProblem` too. */
export function createChanges(
  store: Pick<SettingsStore, 'change'>,
  onProblem: (error: unknown) => void,
): Changes {
  const outcome = signal<Outcome>({ is: 'fine' });
  const onUnkept = (error: unknown): void => {
    onProblem(error);
    outcome.value = { is: 'not-kept', error };
  };
  return {
    outcome,
    changeWith: async (patterns, update) => {
      try {
        const isGiven = await changeWithGrant(store, patterns, update);
        outcome.value = { is: isGiven ? 'fine' : 'refused' };
      } catch (error) {
        onUnkept(error);
      }
    },
    keep: async (change) => {
      try {
        await change;
        if (outcome.value.is !== 'fine') outcome.value = { is: 'fine' };
      } catch (error) {
        onUnkept(error);
      }
    },
    onUnkept,
    onUnread: (error) => {
      onProblem(error);
      outcome.value = { is: 'not-read', error };
    },
  };
}
