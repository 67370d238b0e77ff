import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { TranslateIn } from '../translate-in.ts';

/** Reads the interface's words for notes of a language; never rejects. */
export type ReadWords = (language: string) => Promise<TranslateIn>;

/** Provides them to the cards of packs that are not added; without it, all words are the page's. */
export const PreviewWordsContext = createContext<ReadWords | undefined>(undefined);

/** Returns the words beside notes of a language; undefined until they have been read. */
export function usePreviewWords(language: string): TranslateIn | undefined {
  const read = useContext(PreviewWordsContext);
  const [words, setWords] = useState<TranslateIn>();
  useEffect(() => {
    let isWanted = true;
    void read?.(language).then((found) => isWanted && setWords(() => found));
    return () => {
      isWanted = false;
    };
  }, [read, language]);
  return words;
}
