import { expect, it } from 'vitest';
import { inflect } from '../paradigm.ts';
import { turkish } from './paradigms.ts';

// Written out by Göksel and Kerslake, Turkish: A Comprehensive Grammar, ch. 8: genitive, dative,
// accusative, locative, ablative, instrumental, by vowel harmony and hard consonants.
const TABLES: readonly [string, string, string][] = [
  ['Putin', 'in', 'Putin Putinin Putine Putini Putinde Putinden Putinle'],
  ['Nemtsov', 'un', 'Nemtsov Nemtsovun Nemtsova Nemtsovu Nemtsovda Nemtsovdan Nemtsovla'],
  ['Belarus', 'un-hard', 'Belarus Belarusun Belarusa Belarusu Belarusta Belarustan Belarusla'],
  ['Rusya', 'nın', 'Rusya Rusyanın Rusyaya Rusyayı Rusyada Rusyadan Rusyayla'],
  [
    'Lukaşenko',
    'nun',
    'Lukaşenko Lukaşenkonun Lukaşenkoya Lukaşenkoyu Lukaşenkoda Lukaşenkodan Lukaşenkoyla',
  ],
  ['Birliği', 'poss-i', 'Birliği Birliğinin Birliğine Birliğini Birliğinde Birliğinden Birliğiyle'],
  ['Duması', 'poss-ı', 'Duması Dumasının Dumasına Dumasını Dumasında Dumasından Dumasıyla'],
  [
    'Federasyonu',
    'poss-u',
    'Federasyonu Federasyonunun Federasyonuna Federasyonunu Federasyonunda Federasyonundan Federasyonuyla',
  ],
  ['Köprüsü', 'poss-ü', 'Köprüsü Köprüsünün Köprüsüne Köprüsünü Köprüsünde Köprüsünden Köprüsüyle'],
  ['Krallık', 'k-ı', 'Krallık Krallığın Krallığa Krallığı Krallıkta Krallıktan Krallıkla'],
];

it.each(TABLES)('declines %s', (name, paradigm, forms) => {
  const plain = inflect(name, paradigm, turkish).filter((form) => !form.endsWith('ki'));
  expect(plain).toEqual(forms.split(' '));
});

it('has no derived adjective among the forms', () => {
  expect(inflect('Rusya', 'nın', turkish)).not.toContain('Rusyalı');
});
