import { expect, it } from 'vitest';
import { inflect, otherGenderForms } from '../paradigm.ts';
import { slovak } from './paradigms.ts';

/** The standard declension. All words that the Hunspell dictionary (npm dictionary-sk) contains were checked against it. */
const DECLENSIONS: readonly [name: string, paradigms: string, forms: string][] = [
  ['Vladimir', 'm-person', 'Vladimir, Vladimira, Vladimirovi, Vladimirom'],
  ['Alexander', 'm-person-er', 'Alexander, Alexandra, Alexandrovi, Alexandrom'],
  ['Natália', 'f-ia', 'Natália, Natálie, Natálii, Natáliu, Natáliou'],
  ['Bielorusko', 'n-ko', 'Bielorusko, Bieloruska, Bielorusku, Bieloruskom'],
  ['Minsk', 'm-minsk', 'Minsk, Minska, Minsku, Minskom'],
  ['Moskva', 'f-a', 'Moskva, Moskvy, Moskve, Moskvu, Moskvou'],
  ['Kremeľ', 'm-kremel', 'Kremeľ, Kremľa, Kremľu, Kremli, Kremľom'],
  [
    'Veľká Británia',
    'adj-f f-ia',
    'Veľká Británia, Veľkej Británie, Veľkej Británii, Veľkú Britániu, Veľkou Britániou',
  ],
  [
    'Spojené kráľovstvo',
    'adj-n n-o',
    'Spojené kráľovstvo, Spojeného kráľovstva, Spojenému kráľovstvu, Spojenom kráľovstve, Spojeným kráľovstvom',
  ],
  [
    'Európska únia',
    'adj-f-short f-ia',
    'Európska únia, Európskej únie, Európskej únii, Európsku úniu, Európskou úniou',
  ],
  [
    'Sovietsky zväz',
    'adj-m-short m-thing-e',
    'Sovietsky zväz, Sovietskeho zväzu, Sovietskemu zväzu, Sovietskom zväze, Sovietskym zväzom',
  ],
  [
    'Ďaleký východ',
    'adj-m m-thing-e',
    'Ďaleký východ, Ďalekého východu, Ďalekému východu, Ďalekom východe, Ďalekým východom',
  ],
  [
    'prezidentské voľby',
    'adj-pl pl-volby',
    'prezidentské voľby, prezidentských volieb, prezidentským voľbám, prezidentských voľbách, prezidentskými voľbami',
  ],
];

it.each(DECLENSIONS)('declines %s by %s', (name, paradigms, forms) => {
  expect(new Set(inflect(name, paradigms, slovak))).toEqual(new Set(forms.split(', ')));
});

const POSSESSIVES: readonly [name: string, paradigms: string, forms: string][] = [
  [
    'Putin',
    'surname',
    'Putin, Putina, Putinovi, Putinom, Putinov, Putinova, Putinovo, Putinove, Putinovi, Putinovho, Putinovmu, Putinovej, Putinovu, Putinovou, Putinovom, Putinovým, Putinových, Putinovými',
  ],
  [
    'Lukašenko',
    'surname-o',
    'Lukašenko, Lukašenka, Lukašenkovi, Lukašenkom, Lukašenkov, Lukašenkova, Lukašenkovo, Lukašenkove, Lukašenkovi, Lukašenkovho, Lukašenkovmu, Lukašenkovej, Lukašenkovu, Lukašenkovou, Lukašenkovom, Lukašenkovým, Lukašenkových, Lukašenkovými',
  ],
];

it.each(POSSESSIVES)(
  'gives the cases of %s and its possessive adjective',
  (name, paradigms, forms) => {
    expect(new Set(inflect(name, paradigms, slovak))).toEqual(new Set(forms.split(', ')));
  },
);

it('knows the forms that a woman and a man of one surname share', () => {
  const own = inflect('Putin', 'surname', slovak);
  const shared = otherGenderForms('Putin', 'surname', slovak).filter((form) => own.includes(form));
  expect(new Set(shared)).toEqual(new Set('Putinovej, Putinovou'.split(', ')));
});
