import { expect, it } from 'vitest';
import { inflect, otherGenderForms } from '../paradigm.ts';
import { czech } from './paradigms.ts';

/** The standard declension. All words that the Hunspell dictionary (npm dictionary-cs) contains were checked against it. */
const DECLENSIONS: readonly [name: string, paradigms: string, forms: string][] = [
  ['Vladimír', 'm-person', 'Vladimír, Vladimíra, Vladimírovi, Vladimíru, Vladimírem'],
  ['Boris', 'm-person-s', 'Boris, Borise, Borisa, Borisovi, Borisu, Borisem'],
  [
    'Grigorjevič',
    'm-person-soft',
    'Grigorjevič, Grigorjeviče, Grigorjevičovi, Grigorjeviči, Grigorjevičem',
  ],
  ['Radinová', 'surname-ova', 'Radinová, Radinové, Radinovou'],
  ['Rusko', 'n-o', 'Rusko, Ruska, Rusku, Ruskem'],
  ['Minsk', 'm-thing', 'Minsk, Minsku, Minskem'],
  ['Moskva', 'f-a', 'Moskva, Moskvy, Moskvě, Moskvu, Moskvou'],
  ['Kanada', 'f-a', 'Kanada, Kanady, Kanadě, Kanadu, Kanadou'],
  ['Kreml', 'm-kreml', 'Kreml, Kremlu, Kremle, Kremli, Kremlem'],
  [
    'Velká Británie',
    'adj-f f-e',
    'Velká Británie, Velké Británie, Velké Británii, Velkou Británii, Velkou Británií',
  ],
  [
    'Spojené království',
    'adj-n n-i',
    'Spojené království, Spojeného království, Spojenému království, Spojeném království, Spojeným královstvím',
  ],
  [
    'Evropská unie',
    'adj-f f-e',
    'Evropská unie, Evropské unie, Evropské unii, Evropskou unii, Evropskou unií',
  ],
  [
    'Sovětský svaz',
    'adj-m m-thing',
    'Sovětský svaz, Sovětského svazu, Sovětskému svazu, Sovětském svazu, Sovětským svazem',
  ],
  [
    'Dálný východ',
    'adj-m m-thing-e',
    'Dálný východ, Dálného východu, Dálnému východu, Dálném východu, Dálném východě, Dálným východem',
  ],
  ['Státní duma', '- f-a', 'Státní duma, Státní dumy, Státní dumě, Státní dumu, Státní dumou'],
  ['Charta 97', 'f-ta -', 'Charta 97, Charty 97, Chartě 97, Chartu 97, Chartou 97'],
  [
    'prezidentské volby',
    'adj-pl pl-volby',
    'prezidentské volby, prezidentských voleb, prezidentským volbám, prezidentských volbách, prezidentskými volbami',
  ],
  [
    'ústavní referendum',
    '- n-um',
    'ústavní referendum, ústavní referenda, ústavní referendu, ústavní referendem',
  ],
];

it.each(DECLENSIONS)('declines %s by %s', (name, paradigms, forms) => {
  expect(new Set(inflect(name, paradigms, czech))).toEqual(new Set(forms.split(', ')));
});

const POSSESSIVES: readonly [name: string, paradigms: string, forms: string][] = [
  [
    'Putin',
    'surname',
    'Putin, Putina, Putinovi, Putinu, Putinem, Putinův, Putinova, Putinovo, Putinovu, Putinově, Putinovi, Putinovy, Putinovou, Putinových, Putinovým, Putinovými',
  ],
  [
    'Lukašenko',
    'surname-o',
    'Lukašenko, Lukašenka, Lukašenkovi, Lukašenku, Lukašenkem, Lukašenkův, Lukašenkova, Lukašenkovo, Lukašenkovu, Lukašenkově, Lukašenkovi, Lukašenkovy, Lukašenkovou, Lukašenkových, Lukašenkovým, Lukašenkovými',
  ],
  [
    'Lukašenka',
    'surname-a',
    'Lukašenka, Lukašenky, Lukašenkovi, Lukašenku, Lukašenkou, Lukašenkův, Lukašenkova, Lukašenkovo, Lukašenkovu, Lukašenkově, Lukašenkovi, Lukašenkovy, Lukašenkovou, Lukašenkových, Lukašenkovým, Lukašenkovými',
  ],
];

it.each(POSSESSIVES)(
  'gives the cases of %s and its possessive adjective',
  (name, paradigms, forms) => {
    expect(new Set(inflect(name, paradigms, czech))).toEqual(new Set(forms.split(', ')));
  },
);

it('knows the forms that a woman and a man of one surname share', () => {
  const own = inflect('Putin', 'surname', czech);
  const shared = otherGenderForms('Putin', 'surname', czech).filter((form) => own.includes(form));
  expect(new Set(shared)).toEqual(new Set('Putinovou'.split(', ')));
});
