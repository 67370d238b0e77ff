import { primaryLanguage } from './primary-language.ts';

/**
 * The language in which something is read.
 * @param available BCP 47 tags of the languages that it has, its own first
 * @param wanted tags of the languages that the reader wants, the best first
 * @returns the first wanted one that is there, if need be in another region or script; else the own
 */
export function chooseLanguage(
  available: readonly [string, ...string[]],
  wanted: readonly string[],
): string {
  for (const tag of wanted) {
    const same = available.find((one) => one.toLowerCase() === tag.toLowerCase());
    const found = same ?? available.find((one) => primaryLanguage(one) === primaryLanguage(tag));
    if (found !== undefined) return found;
  }
  return available[0];
}
