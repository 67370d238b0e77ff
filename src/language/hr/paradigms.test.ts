import { expect, it } from 'vitest';
import { inflect, otherGenderForms } from '../paradigm.ts';
import { croatian } from './paradigms.ts';

/** The standard declension. All words that the Hunspell dictionary (npm dictionary-hr) contains were checked against it. */
const DECLENSIONS: readonly [name: string, paradigms: string, forms: string][] = [
  ['Vladimir', 'm-person', 'Vladimir, Vladimira, Vladimiru, Vladimirom'],
  ['Aleksandar', 'm-person-ar', 'Aleksandar, Aleksandra, Aleksandru, Aleksandrom'],
  ['Grigorjevič', 'm-person-soft', 'Grigorjevič, Grigorjeviča, Grigorjeviču, Grigorjevičem'],
  ['Bjelorusija', 'f-a', 'Bjelorusija, Bjelorusije, Bjelorusiji, Bjelorusiju, Bjelorusijom'],
  ['Rumunjska', 'f-adj', 'Rumunjska, Rumunjske, Rumunjskoj, Rumunjsku, Rumunjskom'],
  [
    'Ruska Federacija',
    'f-adj f-a',
    'Ruska Federacija, Ruske Federacije, Ruskoj Federaciji, Rusku Federaciju, Ruskom Federacijom',
  ],
  ['Minsk', 'm-thing', 'Minsk, Minska, Minsku, Minskom'],
  ['Kremlj', 'm-soft', 'Kremlj, Kremlja, Kremlju, Kremljem, Kremljom'],
  [
    'Europska unija',
    'f-adj f-a',
    'Europska unija, Europske unije, Europskoj uniji, Europsku uniju, Europskom unijom',
  ],
  [
    'Ujedinjeno Kraljevstvo',
    'adj-n n-o',
    'Ujedinjeno Kraljevstvo, Ujedinjenog Kraljevstva, Ujedinjenoga Kraljevstva, Ujedinjenom Kraljevstvu, Ujedinjenomu Kraljevstvu, Ujedinjenome Kraljevstvu, Ujedinjenim Kraljevstvom',
  ],
  [
    'Sovjetski Savez',
    'adj-m m-thing',
    'Sovjetski Savez, Sovjetskog Saveza, Sovjetskoga Saveza, Sovjetskom Savezu, Sovjetskome Savezu, Sovjetskim Savezom',
  ],
  [
    'predsjednički izbori',
    'adj-pl pl-m',
    'predsjednički izbori, predsjedničkih izbora, predsjedničkim izborima, predsjedničkima izborima, predsjedničke izbore',
  ],
];

it.each(DECLENSIONS)('declines %s by %s', (name, paradigms, forms) => {
  expect(new Set(inflect(name, paradigms, croatian))).toEqual(new Set(forms.split(', ')));
});

const POSSESSIVES: readonly [name: string, paradigms: string, forms: string][] = [
  [
    'Putin',
    'surname',
    'Putin, Putina, Putinu, Putinom, Putinov, Putinova, Putinovo, Putinove, Putinovi, Putinovog, Putinovoga, Putinovom, Putinovome, Putinovomu, Putinovu, Putinovoj, Putinovim, Putinovih, Putinovima',
  ],
  [
    'Lukašenko',
    'surname-o',
    'Lukašenko, Lukašenka, Lukašenku, Lukašenkom, Lukašenkov, Lukašenkova, Lukašenkovo, Lukašenkove, Lukašenkovi, Lukašenkovog, Lukašenkovoga, Lukašenkovom, Lukašenkovome, Lukašenkovomu, Lukašenkovu, Lukašenkovoj, Lukašenkovim, Lukašenkovih, Lukašenkovima',
  ],
];

it.each(POSSESSIVES)(
  'gives the cases of %s and its possessive adjective',
  (name, paradigms, forms) => {
    expect(new Set(inflect(name, paradigms, croatian))).toEqual(new Set(forms.split(', ')));
  },
);

it('knows the forms that a woman and a man of one surname share', () => {
  const own = inflect('Putin', 'surname', croatian);
  const shared = otherGenderForms('Putin', 'surname', croatian).filter((form) =>
    own.includes(form),
  );
  expect(new Set(shared)).toEqual(new Set('Putina, Putinu, Putinom'.split(', ')));
});
