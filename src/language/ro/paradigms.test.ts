import { expect, it } from 'vitest';
import { inflect } from '../paradigm.ts';
import { romanian } from './paradigms.ts';

/** The standard declension. All words that the Hunspell dictionary (npm dictionary-ro) contains were checked against it. */
const DECLENSIONS: readonly [name: string, paradigms: string, forms: string][] = [
  ['România', 'f-a', 'România, României'],
  ['Moscova', 'f-a', 'Moscova, Moscovei'],
  ['Belarus', 'm-thing', 'Belarus, Belarusul, Belarusului'],
  ['Kremlin', 'm-thing', 'Kremlin, Kremlinul, Kremlinului'],
  ['Marea Britanie', 'f-ea f-e', 'Marea Britanie, Marii Britanii'],
  ['Regatul Unit', 'm-ul -', 'Regatul Unit, Regatului Unit'],
  ['Uniunea Europeană', 'f-ea adj-f-eana', 'Uniunea Europeană, Uniunii Europene'],
  ['Uniunea Sovietică', 'f-ea adj-f-ica', 'Uniunea Sovietică, Uniunii Sovietice'],
  ['Federația Rusă', 'f-a adj-f', 'Federația Rusă, Federației Ruse'],
  ['alegerile', 'pl-ile', 'alegerile, alegerilor'],
];

it.each(DECLENSIONS)('declines %s by %s', (name, paradigms, forms) => {
  expect(new Set(inflect(name, paradigms, romanian))).toEqual(new Set(forms.split(', ')));
});
