import { expect, it } from 'vitest';
import { inflect, otherGenderForms } from '../paradigm.ts';
import { slovene } from './paradigms.ts';

/** The standard declension. All words that the Hunspell dictionary (npm dictionary-sl) contains were checked against it. */
const DECLENSIONS: readonly [name: string, paradigms: string, forms: string][] = [
  ['Vladimir', 'm-person-r', 'Vladimir, Vladimirja, Vladimirju, Vladimirjem'],
  ['Boris', 'm-person', 'Boris, Borisa, Borisu, Borisom'],
  ['Aleksander', 'm-person-er', 'Aleksander, Aleksandra, Aleksandru, Aleksandrom'],
  ['Rusija', 'f-a', 'Rusija, Rusije, Rusiji, Rusijo'],
  ['Minsk', 'm-thing', 'Minsk, Minska, Minsku, Minskom'],
  ['Kremelj', 'm-kremelj', 'Kremelj, Kremlja, Kremlju, Kremljem'],
  [
    'Velika Britanija',
    'f-a f-a',
    'Velika Britanija, Velike Britanije, Veliki Britaniji, Veliko Britanijo',
  ],
  ['Evropska unija', 'f-a f-a', 'Evropska unija, Evropske unije, Evropski uniji, Evropsko unijo'],
  [
    'Združeno kraljestvo',
    'adj-n n-o',
    'Združeno kraljestvo, Združenega kraljestva, Združenemu kraljestvu, Združenem kraljestvu, Združenim kraljestvom',
  ],
  [
    'ruski Daljni vzhod',
    'adj-m adj-m m-thing',
    'ruski Daljni vzhod, ruskega Daljnega vzhoda, ruskemu Daljnemu vzhodu, ruskem Daljnem vzhodu, ruskim Daljnim vzhodom',
  ],
  [
    'predsedniške volitve',
    'adj-pl-f pl-volitve',
    'predsedniške volitve, predsedniških volitev, predsedniškim volitvam, predsedniških volitvah, predsedniškimi volitvami',
  ],
  [
    'Ceaușescu',
    'surname-u',
    'Ceaușescu, Ceaușescuja, Ceaușescuju, Ceaușescujem, Ceaușescujev, Ceaușescujeva, Ceaușescujevo, Ceaușescujeve, Ceaușescujevi, Ceaușescujevega, Ceaușescujevemu, Ceaușescujevem, Ceaușescujevim, Ceaușescujevih, Ceaușescujevimi',
  ],
];

it.each(DECLENSIONS)('declines %s by %s', (name, paradigms, forms) => {
  expect(new Set(inflect(name, paradigms, slovene))).toEqual(new Set(forms.split(', ')));
});

const POSSESSIVES: readonly [name: string, paradigms: string, forms: string][] = [
  [
    'Putin',
    'surname',
    'Putin, Putina, Putinu, Putinom, Putinov, Putinova, Putinovo, Putinove, Putinovi, Putinovega, Putinovemu, Putinovem, Putinovim, Putinovih, Putinovimi',
  ],
  [
    'Lukašenko',
    'surname-o',
    'Lukašenko, Lukašenka, Lukašenku, Lukašenkom, Lukašenkov, Lukašenkova, Lukašenkovo, Lukašenkove, Lukašenkovi, Lukašenkovega, Lukašenkovemu, Lukašenkovem, Lukašenkovim, Lukašenkovih, Lukašenkovimi',
  ],
];

it.each(POSSESSIVES)(
  'gives the cases of %s and its possessive adjective',
  (name, paradigms, forms) => {
    expect(new Set(inflect(name, paradigms, slovene))).toEqual(new Set(forms.split(', ')));
  },
);

it('knows the forms that a woman and a man of one surname share', () => {
  const own = inflect('Putin', 'surname', slovene);
  const shared = otherGenderForms('Putin', 'surname', slovene).filter((form) => own.includes(form));
  expect(new Set(shared)).toEqual(new Set('Putina'.split(', ')));
});
