import type { MessageKey, Translate } from '../i18n.ts';

/** Why a note stands where it does: a message and its parts. */
export interface ReasonWords {
  readonly key: MessageKey;
  readonly parts: readonly string[];
  /** The id of the theme that the last part names, if it names one. */
  readonly theme?: string;
}

/** Returns a reason as one text. */
export function reasonText({ key, parts }: ReasonWords, t: Translate): string {
  return t(key, ...parts);
}
