import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { SurroundingsOf } from '../notes/notes-context.ts';
import { surroundingsOnce } from '../notes/notes-surroundings.ts';
import type { TranslateIn } from '../translate-in.ts';

/** Reads the interface's words for notes of a language; never rejects. */
export type ReadWords = (language: string) => Promise<TranslateIn>;

/** Provides them to the cards of packs that are not added; without it, all words are the page's. */
export const PreviewWordsContext = createContext<ReadWords | undefined>(undefined);

const inWordsOfPage = surroundingsOnce();
/** Shared by all cards with the same words: making surroundings goes through the whole pack. */
const inOtherWords = new WeakMap<TranslateIn, SurroundingsOf>();

/** Returns the surroundings of notes of a language; their words are the page's until others are read. */
export function usePreviewSurroundings(language: string): SurroundingsOf {
  const read = useContext(PreviewWordsContext);
  const [words, setWords] = useState<TranslateIn>();
  useEffect(() => {
    let isWanted = true;
    void read?.(language).then((found) => isWanted && setWords(() => found));
    return () => {
      isWanted = false;
    };
  }, [read, language]);
  if (!words) return inWordsOfPage;
  const surroundingsOf = inOtherWords.get(words) ?? surroundingsOnce({ translateIn: words });
  inOtherWords.set(words, surroundingsOf);
  return surroundingsOf;
}
