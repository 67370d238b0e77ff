import type { Translate } from '../i18n.ts';
import type { Outcome } from '../live/changes.ts';
import { NoRoomError } from './packs/no-room-error.ts';

const KEYS = { 'not-kept': 'options_not_kept', 'not-read': 'options_not_read' } as const;

/** What is wrong, in words; undefined if nothing is. */
export function problemText(outcome: Outcome, t: Translate): string | undefined {
  if (outcome.is === 'fine') return undefined;
  if (outcome.is === 'refused') return t('toolbar_refused');
  const { error } = outcome;
  if (error instanceof NoRoomError) return t('options_packs_full');
  return t(KEYS[outcome.is], error instanceof Error ? error.message : String(error));
}
