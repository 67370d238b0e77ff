import type { Translate } from '../i18n.ts';
import type { Outcome } from '../live/changes.ts';
import { notKeptInWords, notReadInWords } from './error-in-words.ts';

/** What is wrong, in words; undefined if nothing is. */
export function problemText(outcome: Outcome, t: Translate): string | undefined {
  if (outcome.is === 'fine') return undefined;
  if (outcome.is === 'refused') return t('toolbar_refused');
  return outcome.is === 'not-kept'
    ? notKeptInWords(outcome.error, t)
    : notReadInWords(outcome.error, t);
}
