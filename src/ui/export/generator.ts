import type { Translate } from '../i18n.ts';

/** The program that writes what readers take along: its name with its version. */
export function generatorOf(t: Translate): string {
  return `${t('extension_name')} ${__VERSION__}`;
}
