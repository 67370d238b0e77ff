import type { TextDate } from '../../core/text/dates-in-words.ts';
import { translateDayOfMonth, type MessageKey, type Translate } from '../i18n.ts';

/** Words that a reason names. */
export interface ReasonPart {
  readonly words: string;
  /** Whose language they are in; absent where they are in none, as a year is. */
  readonly of?: 'pack' | 'page';
}

/** Why a note stands where it does: a message and its parts. */
export interface ReasonWords {
  readonly key: MessageKey;
  readonly parts: readonly ReasonPart[];
  /** The id of the theme that the last part names, if it names one. */
  readonly theme?: string;
}

/** Returns a date that a text has: its year, or the day of a month where it has none. */
export function textDateInWords({ year, month, day }: TextDate, t: Translate): string {
  return year === undefined ? translateDayOfMonth(t, month!, day!) : String(year);
}

/** Returns the kind of message that names a date: those about dates name a year. */
export function signalOfDate({ year }: TextDate): 'date' | 'words' {
  return year === undefined ? 'words' : 'date';
}

/** Returns a reason as one text. */
export function reasonText({ key, parts }: ReasonWords, t: Translate): string {
  return t(key, ...parts.map(({ words }) => words));
}
