import type { Paradigm, ParadigmTable } from '../paradigm.ts';
import { serbianCyrillic } from '../sr-Cyrl/paradigms.ts';

const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'v',
  г: 'g',
  е: 'e',
  и: 'i',
  з: 'z',
  ј: 'j',
  к: 'k',
  љ: 'lj',
  м: 'm',
  о: 'o',
  р: 'r',
  у: 'u',
  х: 'h',
  ц: 'c',
  ч: 'č',
};

/** Serbian declension with its endings in Latin script. */
export const serbianLatin: ParadigmTable = Object.fromEntries(
  Object.entries(serbianCyrillic).map(([name, entry]) => [name, inLatin(entry)]),
);

function inLatin({ drop, cases, otherGender }: Paradigm): Paradigm {
  const entry = { drop: latin(drop), cases: cases.map((endings) => endings.map(latin)) };
  return otherGender ? { ...entry, otherGender: otherGender.map(latin) } : entry;
}

function latin(letters: string): string {
  return [...letters].map((letter) => LATIN[letter]!).join('');
}
