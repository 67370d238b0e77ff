import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A locale's messages by key. */
export type Messages = Readonly<Record<string, string>>;

const folder = join(root, 'assets/public/_locales');

/** The locales that are there, as their folders are named. */
export const locales = readdirSync(folder).toSorted();

/** The messages of a locale. */
export function messagesOf(locale: string): Messages {
  const entries = JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8')) as Record<
    string,
    { readonly message: string }
  >;
  return Object.fromEntries(Object.entries(entries).map(([key, { message }]) => [key, message]));
}

/** What comes before `_other` in the keys of the messages that depend on a number. */
export function pluralStems(messages: Messages): string[] {
  return Object.keys(messages).flatMap((key) => /^(.*)_other$/.exec(key)?.[1] ?? []);
}

/** The stem of a plural key, or the key itself where it is none. */
export function stemOf(key: string, stems: readonly string[]): string {
  const stem = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
  return stems.includes(stem) ? stem : key;
}
