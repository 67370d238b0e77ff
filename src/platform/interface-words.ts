import type { InterfaceLanguage, InterfaceWords } from '../core/settings/interface-languages.ts';
import type { ExtensionApi } from './browser.ts';
import { readOwnFile } from './own-file.ts';

/**
 * Reads the interface's messages in a language, which need not be the browser's; not for content
 * scripts, which may read no file of the extension. Rejects if the file cannot be read.
 */
export async function readInterfaceWords(
  runtime: Pick<ExtensionApi['runtime'], 'getURL'>,
  language: InterfaceLanguage,
): Promise<InterfaceWords> {
  const text = await readOwnFile(runtime, `_locales/${language}/messages.json`);
  const messages = JSON.parse(text) as Record<string, { readonly message: string }>;
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
