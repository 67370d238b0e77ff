import { expect, it } from 'vitest';
import { inflect, otherGenderForms } from '../paradigm.ts';
import { latvian } from './paradigms.ts';

/** The standard declension. All words that the Hunspell dictionary (npm dictionary-lv) contains were checked against it. */
const DECLENSIONS: readonly [name: string, paradigms: string, forms: string][] = [
  ['Putins', 'surname', 'Putins, Putina, Putinam, Putinu, Putinā'],
  ['Krievija', 'f-a', 'Krievija, Krievijas, Krievijai, Krieviju, Krievijā'],
  ['Minska', 'f-a', 'Minska, Minskas, Minskai, Minsku, Minskā'],
  ['Kremlis', 'm-kremlis', 'Kremlis, Kremļa, Kremlim, Kremli, Kremlī'],
  [
    'Eiropas Savienība',
    '- f-a',
    'Eiropas Savienība, Eiropas Savienības, Eiropas Savienībai, Eiropas Savienību, Eiropas Savienībā',
  ],
  [
    'Apvienotā Karaliste',
    'adj-def-f f-e',
    'Apvienotā Karaliste, Apvienotās Karalistes, Apvienotajai Karalistei, Apvienoto Karalisti, Apvienotajā Karalistē',
  ],
  [
    'Tālie Austrumi',
    'adj-def-pl pl-i',
    'Tālie Austrumi, Tālo Austrumu, Tālajiem Austrumiem, Tālos Austrumus, Tālajos Austrumos',
  ],
  ['Boriss', 'm-s', 'Boriss, Borisa, Borisam, Borisu, Borisā'],
  ['vēlēšanas', 'pl-as', 'vēlēšanas, vēlēšanu, vēlēšanām, vēlēšanās'],
];

it.each(DECLENSIONS)('declines %s by %s', (name, paradigms, forms) => {
  expect(new Set(inflect(name, paradigms, latvian))).toEqual(new Set(forms.split(', ')));
});

it('knows the forms that a woman and a man of one surname share', () => {
  const own = inflect('Putins', 'surname', latvian);
  const shared = otherGenderForms('Putins', 'surname', latvian).filter((form) =>
    own.includes(form),
  );
  expect(new Set(shared)).toEqual(new Set('Putina, Putinu, Putinā'.split(', ')));
});
