import { languagesWithWord } from '../../src/pack/compile/common-words/languages-with-word.ts';
import { spellingVariants } from '../../src/pack/compile/variants.ts';
import { seededRandom } from '../../test/support/random.ts';

const LATIN = { vowels: 'aeiouyáéěíóöüąę', consonants: 'bcdfghjklmnprstvwzčłńřśšž' };
const CYRILLIC = { vowels: 'аеёиоуыэюя', consonants: 'бвгджзйклмнпрстфхцчшщ' };
const LATIN_ENDS = [
  'v',
  'enko',
  'ski',
  'son',
  'wicz',
  'ers',
  'ini',
  'ez',
  'mann',
  'ova',
  'ić',
  'escu',
];
const CYRILLIC_ENDS = [
  'в',
  'енко',
  'ский',
  'сон',
  'вич',
  'ерс',
  'ини',
  'ес',
  'ман',
  'ова',
  'ич',
  'еску',
];

/**
 * Different invented surnames, half in Latin letters, half in Cyrillic; always the same.
 * Their beginnings are spread over all syllables, so that many words of a text share one.
 */
export function manyNames(count: number): string[] {
  const random = seededRandom(7);
  const pick = (list: string | readonly string[]): string =>
    list[Math.floor(random() * list.length)]!;
  const names: string[] = [];
  const taken = new Set<string>();
  while (names.length < count) {
    const isLatin = names.length % 2 === 0;
    const { vowels, consonants } = isLatin ? LATIN : CYRILLIC;
    let name = random() < 0.2 ? pick(vowels) : '';
    for (let k = 1 + Math.floor(random() * 3); k > 0; k--) name += pick(consonants) + pick(vowels);
    name += (random() < 0.4 ? pick(consonants) : '') + pick(isLatin ? LATIN_ENDS : CYRILLIC_ENDS);
    name = name[0]!.toUpperCase() + name.slice(1);
    const spellings = spellingVariants(name).map((spelling) => spelling.toLowerCase());
    // A pack refuses names that differ only in diacritics, and common words.
    if (spellings.some((one) => taken.has(one) || languagesWithWord(one).length > 0)) continue;
    for (const spelling of spellings) taken.add(spelling);
    names.push(name);
  }
  return names;
}
