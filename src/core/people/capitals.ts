import type { Signal } from './annotation.ts';
import { wordAfter, wordBefore, type Word } from '../text/words.ts';

/**
 * An acronym among words that are all in capitals may be an ordinary word (Portuguese “EU NÃO SEI”),
 * so the rest of the page must decide.
 */
export function capitalsSignals(text: string, start: number, end: number): Signal[] {
  const neighbours = [wordBefore(text, start), wordAfter(text, end)].filter(
    (word) => word !== undefined,
  );
  if (neighbours.length === 0 || !neighbours.every((word) => isShouted(text, word))) return [];
  return [
    { name: 'capitals-everywhere', weight: -1, reason: 'all words around it are in capitals' },
  ];
}

function isShouted(text: string, { start, end }: Word): boolean {
  return /^\p{Lu}{2,}$/u.test(text.slice(start, end));
}
