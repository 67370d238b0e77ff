import { APOSTROPHES } from '../../core/text/characters.ts';

/**
 * The variants in which a form may also be written: without its diacritics, with the letters that
 * replace special ones, and with or without a space before a shortened year (“Charter ’97”,
 * “Charter’97”). Cyrillic й, ї, ў and the like are letters of their own and stay.
 */
export function spellingVariants(form: string): string[] {
  const variants = new Set([form]);
  variants.add(form.replace(/ё/g, 'е').replace(/Ё/g, 'Е'));
  variants.add(stripLatin(form));
  variants.add(stripTonos(form));
  variants.add(stripGreek(form));
  variants.add(form.replace(/ß/g, 'ss'));
  variants.add(form.replace(YEAR_APART, '$1'));
  variants.add(form.replace(YEAR_JOINED, ' $&'));
  return [...variants];
}

const YEAR_APART = new RegExp(` ([${APOSTROPHES}]\\d\\d)$`, 'u');
const YEAR_JOINED = new RegExp(`(?<=\\p{L})[${APOSTROPHES}]\\d\\d$`, 'u');

const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ø: 'o',
  Ø: 'O',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
};

function stripLatin(form: string): string {
  return form.replace(/\p{Script=Latin}/gu, (letter) => {
    return PLAIN_LETTERS[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
  });
}

/** Capitals lose the accent but keep the dialytika: ΕΥΡΩΠΑΪΚΗ. */
function stripTonos(form: string): string {
  return form
    .normalize('NFD')
    .replace(/(?<=[\u0370-\u03ff]\u0308?)\u0301/g, '')
    .normalize('NFC');
}

function stripGreek(form: string): string {
  return form.replace(/\p{Script=Greek}/gu, (letter) =>
    letter.normalize('NFD').replace(/\p{M}/gu, ''),
  );
}
