import { browser } from './browser.ts';

/** The message of a key in the browser's language, with `$1`, `$2`, … filled in order. */
export function translate(key: string, ...substitutions: readonly string[]): string {
  return browser.i18n.getMessage(key, [...substitutions]);
}
