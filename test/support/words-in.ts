import type { InterfaceWords } from '../../src/core/settings/interface-languages.ts';

const files = import.meta.glob<Record<string, { readonly message: string }>>(
  '../../assets/public/_locales/*/messages.json',
  { import: 'default', eager: true },
);

/** The interface's words in one of its languages, from the extension's own file. */
export function wordsIn(language: string): InterfaceWords {
  const messages = files[`../../assets/public/_locales/${language}/messages.json`]!;
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
