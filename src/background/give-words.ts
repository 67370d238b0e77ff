import {
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
  type InterfaceWords,
} from '../core/settings/interface-languages.ts';
import type { browser } from '../platform/browser.ts';
import { readInterfaceWords } from '../platform/interface-words.ts';
import { answerMessages } from '../platform/messages.ts';

/** Gives the interface's words in another language than the browser's to cards whose notes are in it. */
export function giveWordsOnRequest({ runtime }: Pick<typeof browser, 'runtime'>): void {
  answerMessages(
    {
      'interface-words': async (language): Promise<InterfaceWords | undefined> =>
        isInterfaceLanguage(language) ? readInterfaceWords(runtime, language) : undefined,
    },
    new AbortController().signal,
  );
}

function isInterfaceLanguage(language: unknown): language is InterfaceLanguage {
  return (INTERFACE_LANGUAGES as readonly unknown[]).includes(language);
}
