import { seededRandom } from './random.ts';

const LATIN = {
  starts: [
    'Bal',
    'Kor',
    'Pet',
    'Mar',
    'Lu',
    'Shev',
    'Ivan',
    'Now',
    'Ger',
    'Schu',
    'Tan',
    'Ro',
    'Wil',
    'Ac',
    'Der',
    'Ful',
  ],
  middles: [
    'ko',
    'ne',
    'ri',
    'man',
    'sha',
    'vi',
    'dor',
    'le',
    'ti',
    'gu',
    'sta',
    'cho',
    'be',
    'ru',
  ],
  ends: ['v', 'enko', 'ski', 'son', 'wicz', 'ers', 'ini', 'ez', 'mann', 'ova', 'ić', 'escu'],
};
const CYRILLIC = {
  starts: [
    'Бал',
    'Кор',
    'Пет',
    'Мар',
    'Лу',
    'Шев',
    'Иван',
    'Нов',
    'Гер',
    'Шу',
    'Тан',
    'Ро',
    'Вил',
    'Ак',
    'Дер',
    'Фул',
  ],
  middles: ['ко', 'не', 'ри', 'ман', 'ша', 'ви', 'дор', 'ле', 'ти', 'гу', 'ста', 'чо', 'бе', 'ру'],
  ends: ['в', 'енко', 'ский', 'сон', 'вич', 'ерс', 'ини', 'ес', 'ман', 'ова', 'ич', 'еску'],
};

/** That many different invented surnames, half in Latin letters, half in Cyrillic; always the same. */
export function manyNames(count: number): string[] {
  const random = seededRandom(7);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  const names = new Set<string>();
  while (names.size < count) {
    const parts = names.size % 2 ? CYRILLIC : LATIN;
    let name = pick(parts.starts);
    for (let k = 1 + Math.floor(random() * 3); k > 0; k--) name += pick(parts.middles);
    names.add(name + pick(parts.ends));
  }
  return [...names];
}
