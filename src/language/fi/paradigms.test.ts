import { expect, it } from 'vitest';
import { inflect } from '../paradigm.ts';
import { finnish } from './paradigms.ts';

// Written out by Iso suomen kielioppi, in the order nominative, genitive, partitive, inessive, elative,
// illative, adessive, ablative, allative, essive, translative; the words that Voikko’s morphology
// (voikko-fi 2.5) knows were compared with it.
const TABLES: readonly [string, string, string][] = [
  [
    'Putin',
    'i-back',
    'Putin Putinin Putinia Putinissa Putinista Putiniin Putinilla Putinilta Putinille Putinina Putiniksi',
  ],
  [
    'Minsk',
    'i-front',
    'Minsk Minskin Minskiä Minskissä Minskistä Minskiin Minskillä Minskiltä Minskille Minskinä Minskiksi',
  ],
  [
    'Moskova',
    'a',
    'Moskova Moskovan Moskovaa Moskovassa Moskovasta Moskovaan Moskovalla Moskovalta Moskovalle Moskovana Moskovaksi',
  ],
  [
    'Venäjä',
    'ä',
    'Venäjä Venäjän Venäjää Venäjässä Venäjästä Venäjään Venäjällä Venäjältä Venäjälle Venäjänä Venäjäksi',
  ],
  [
    'Lukašenko',
    'o',
    'Lukašenko Lukašenkon Lukašenkoa Lukašenkossa Lukašenkosta Lukašenkoon Lukašenkolla Lukašenkolta Lukašenkolle Lukašenkona Lukašenkoksi',
  ],
  [
    'Ceaușescu',
    'u',
    'Ceaușescu Ceaușescun Ceaușescua Ceaușescussa Ceaușescusta Ceaușescuun Ceaușesculla Ceaușesculta Ceaușesculle Ceaușescuna Ceaușescuksi',
  ],
  [
    'Eurooppa',
    'pp-a',
    'Eurooppa Euroopan Eurooppaa Euroopassa Euroopasta Eurooppaan Euroopalla Euroopalta Euroopalle Eurooppana Euroopaksi',
  ],
  [
    'Neuvostoliitto',
    'tt-o',
    'Neuvostoliitto Neuvostoliiton Neuvostoliittoa Neuvostoliitossa Neuvostoliitosta Neuvostoliittoon Neuvostoliitolla Neuvostoliitolta Neuvostoliitolle Neuvostoliittona Neuvostoliitoksi',
  ],
  [
    'Kaukoitä',
    't-ä',
    'Kaukoitä Kaukoidän Kaukoitää Kaukoidässä Kaukoidästä Kaukoitään Kaukoidällä Kaukoidältä Kaukoidälle Kaukoitänä Kaukoidäksi',
  ],
  [
    'parlamentti',
    'tt-i',
    'parlamentti parlamentin parlamenttia parlamentissa parlamentista parlamenttiin parlamentilla parlamentilta parlamentille parlamenttina parlamentiksi',
  ],
  [
    'komissio',
    'io',
    'komissio komission komissiota komissiossa komissiosta komissioon komissiolla komissiolta komissiolle komissiona komissioksi',
  ],
  [
    'pankki',
    'kk-i',
    'pankki pankin pankkia pankissa pankista pankkiin pankilla pankilta pankille pankkina pankiksi',
  ],
  [
    'vaalit',
    'pl-it',
    'vaalit vaalien vaaleja vaaleissa vaaleista vaaleihin vaaleilla vaaleilta vaaleille vaaleina vaaleiksi',
  ],
];

it.each(TABLES)('declines %s', (name, paradigm, forms) => {
  const plain = inflect(name, paradigm, finnish).filter((form) => !/(kin|kaan|kään)$/.test(form));
  expect(plain).toEqual(forms.split(' ').filter((form) => !/(kin|kaan|kään)$/.test(form)));
});

it('keeps both words of a name in the same case', () => {
  const forms = inflect('Yhdistynyt kuningaskunta', 'adj-nyt nt-a', finnish);
  expect(forms).toEqual(
    expect.arrayContaining([
      'Yhdistyneen kuningaskunnan',
      'Yhdistynyttä kuningaskuntaa',
      'Yhdistyneessä kuningaskunnassa',
      'Yhdistyneeseen kuningaskuntaan',
      'Yhdistyneenä kuningaskuntana',
    ]),
  );
  expect(forms).not.toContain('Yhdistyneen kuningaskuntaa');
});

it('adds the particles by the vowels of the word', () => {
  expect(inflect('Putin', 'i-back', finnish)).toEqual(
    expect.arrayContaining(['Putinkin', 'Putinillakaan']),
  );
  expect(inflect('Venäjä', 'ä', finnish)).toEqual(
    expect.arrayContaining(['Venäjäkin', 'Venäjälläkään']),
  );
});
