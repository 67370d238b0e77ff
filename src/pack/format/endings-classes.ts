import { listReader } from './encoded-words.ts';

/*
 * An endings class is a list of endings. A class that many stems use is written once; a union of
 * classes, as for a stem of many languages, refers to them: its word “a” followed by the references
 * 3 and 7 means “a” before each ending of the classes 3 and 7. References are digits of base
 * 3200, the lowest first, as private-use units.
 */
const FIRST = 0xe000;
const BASE = 3200;

/** A reference to a class by its number (from 0). */
export function classReference(number: number): string {
  let rest = number;
  let text = '';
  for (; rest >= BASE; rest = Math.floor(rest / BASE))
    text += String.fromCharCode(FIRST + BASE + (rest % BASE));
  return text + String.fromCharCode(FIRST + rest);
}

/** Reads encoded endings classes; each is decoded when it is first asked for. */
export function endingsClasses(encoded: string): (number: number) => readonly string[] {
  let listAt: ((number: number) => readonly string[]) | undefined;
  return (number) => {
    const list = (listAt ??= listReader(encoded));
    const expand = (word: string): string[] => {
      const at = word.search(/[\ue000-\uf8ff]/);
      if (at < 0) return [word];
      const endings: string[] = [];
      let coded = 0;
      let factor = 1;
      for (let i = at; i < word.length; i++) {
        const digit = word.charCodeAt(i) - FIRST;
        coded += (digit % BASE) * factor;
        factor *= BASE;
        if (digit >= BASE) continue;
        for (const ending of list(coded)) endings.push(word.slice(0, at) + ending);
        coded = 0;
        factor = 1;
      }
      return endings;
    };
    return list(number).flatMap(expand);
  };
}
