import type { MessageKey, Translate } from '../i18n.ts';

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

/** Returns a reason as one text. */
export function reasonText({ key, parts }: ReasonWords, t: Translate): string {
  return t(key, ...parts.map(({ words }) => words));
}
