import { browser } from './browser.ts';

const plain = new Map<string, string>();

/**
 * The message of a key in the browser's language, with `$1`, `$2`, … filled in order. Those without
 * anything to fill in are asked for once.
 */
export function translate(key: string, ...substitutions: readonly string[]): string {
  if (substitutions.length > 0) return browser.i18n.getMessage(key, [...substitutions]);
  let message = plain.get(key);
  if (message === undefined) plain.set(key, (message = browser.i18n.getMessage(key)));
  return message;
}
