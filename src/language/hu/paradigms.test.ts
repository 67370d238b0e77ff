import { expect, it } from 'vitest';
import { inflect } from '../paradigm.ts';
import { hungarian } from './paradigms.ts';

// Written out by A magyar helyesírás szabályai, 12th edition (suffixes of proper names, assimilation
// of -val/-vel and -vá/-vé, lengthening of final a and o); compared with the Hungarian Hunspell
// dictionary where it knows the name.
const TABLES: readonly [string, string, string][] = [
  [
    'Putyin',
    'back-n',
    'Putyin Putyint Putyinnak Putyinnal Putyinért Putyinná Putyinban Putyinból Putyinba Putyinon Putyinról Putyinra Putyinnál Putyintól Putyinhoz Putyinig Putyinként Putyiné',
  ],
  [
    'Nyemcov',
    'back-v',
    'Nyemcov Nyemcovot Nyemcovnak Nyemcovval Nyemcovért Nyemcovvá Nyemcovban Nyemcovról',
  ],
  [
    'Lukasenko',
    'o',
    'Lukasenko Lukasenkót Lukasenkónak Lukasenkóval Lukasenkóért Lukasenkóvá Lukasenkóban Lukasenkóból Lukasenkóba Lukasenkón Lukasenkóról Lukasenkóra Lukasenkónál Lukasenkótól Lukasenkóhoz Lukasenkóig',
  ],
  [
    'Moszkva',
    'a',
    'Moszkva Moszkvát Moszkvának Moszkvával Moszkváért Moszkvában Moszkvából Moszkvába Moszkváról Moszkvára Moszkvánál Moszkvától Moszkvához Moszkváig Moszkvaként',
  ],
  [
    'Oroszország',
    'back-g',
    'Oroszország Oroszországot Oroszországnak Oroszországgal Oroszországért Oroszországgá Oroszországban Oroszországból Oroszországba Oroszországon Oroszországról Oroszországra',
  ],
  [
    'Belarusz',
    'back-sz',
    'Belarusz Belaruszt Belarusznak Belarusszal Belaruszért Belarusszá Belaruszban Belaruszból Belaruszba Belaruszról',
  ],
  [
    'Minszk',
    'front-k',
    'Minszk Minszket Minszknek Minszkkel Minszkért Minszkben Minszkből Minszkbe Minszken Minszkről Minszkre Minszknél Minszktől Minszkhez Minszkig',
  ],
  [
    'Kreml',
    'front-l',
    'Kreml Kremlt Kremlnek Kremllel Kremlben Kremlből Kremlbe Kremlről Kremlre Kremltől Kremlhez',
  ],
  [
    'Szovjetunió',
    'ó',
    'Szovjetunió Szovjetuniót Szovjetuniónak Szovjetunióval Szovjetunióban Szovjetunióból Szovjetunióba Szovjetunióról Szovjetunióként',
  ],
  ['Tanács', 'back-cs', 'Tanács Tanácsot Tanácsnak Tanáccsal Tanácsban Tanácsról'],
];

it.each(TABLES)('declines %s', (name, paradigm, forms) => {
  expect(inflect(name, paradigm, hungarian)).toEqual(expect.arrayContaining(forms.split(' ')));
});

it('uses only the endings of the name’s vowels, and no ending for a wife', () => {
  const forms = inflect('Putyin', 'back-n', hungarian);
  expect(forms).not.toContain('Putyinben');
  expect(forms).not.toContain('Putyinné');
});
