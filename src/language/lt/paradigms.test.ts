import { expect, it } from 'vitest';
import { inflect, otherGenderForms } from '../paradigm.ts';
import { lithuanian } from './paradigms.ts';

/** The standard declension. All words that the Hunspell dictionary (npm dictionary-lt) contains were checked against it. */
const DECLENSIONS: readonly [name: string, paradigms: string, forms: string][] = [
  ['Putinas', 'surname', 'Putinas, Putino, Putinui, Putiną, Putinu, Putine'],
  ['Lukašenka', 'f-a', 'Lukašenka, Lukašenkos, Lukašenkai, Lukašenką, Lukašenkoje'],
  ['Baltarusija', 'f-a', 'Baltarusija, Baltarusijos, Baltarusijai, Baltarusiją, Baltarusijoje'],
  ['Minskas', 'm-as', 'Minskas, Minsko, Minskui, Minską, Minsku, Minske'],
  ['Maskva', 'f-a', 'Maskva, Maskvos, Maskvai, Maskvą, Maskvoje'],
  ['Kremlius', 'm-ius', 'Kremlius, Kremliaus, Kremliui, Kremlių, Kremliumi, Kremliuje'],
  [
    'Europos Sąjunga',
    '- f-a',
    'Europos Sąjunga, Europos Sąjungos, Europos Sąjungai, Europos Sąjungą, Europos Sąjungoje',
  ],
  [
    'Didžioji Britanija',
    'adj-def-f f-a',
    'Didžioji Britanija, Didžiosios Britanijos, Didžiajai Britanijai, Didžiąją Britaniją, Didžiąja Britanija, Didžiojoje Britanijoje',
  ],
  [
    'Jungtinė Karalystė',
    'f-e f-e',
    'Jungtinė Karalystė, Jungtinės Karalystės, Jungtinei Karalystei, Jungtinę Karalystę, Jungtine Karalyste, Jungtinėje Karalystėje',
  ],
  [
    'Tolimieji Rytai',
    'adj-def-pl pl-ai',
    'Tolimieji Rytai, Tolimųjų Rytų, Tolimiesiems Rytams, Tolimuosius Rytus, Tolimaisiais Rytais, Tolimuosiuose Rytuose',
  ],
  [
    'Džugašvilis',
    'm-is',
    'Džugašvilis, Džugašvilio, Džugašviliui, Džugašvilį, Džugašviliu, Džugašvilyje',
  ],
  [
    'Mykolaitis-Putinas',
    'm-putinas',
    'Mykolaitis-Putinas, Mykolaičio-Putino, Mykolaičiui-Putinui, Mykolaitį-Putiną, Mykolaičiu-Putinu, Mykolaityje-Putine',
  ],
];

it.each(DECLENSIONS)('declines %s by %s', (name, paradigms, forms) => {
  expect(new Set(inflect(name, paradigms, lithuanian))).toEqual(new Set(forms.split(', ')));
});

it('knows the forms that a woman and a man of one surname share', () => {
  const own = inflect('Putinas', 'surname', lithuanian);
  const shared = otherGenderForms('Putinas', 'surname', lithuanian).filter((form) =>
    own.includes(form),
  );
  expect(new Set(shared)).toEqual(new Set('Putiną'.split(', ')));
});
