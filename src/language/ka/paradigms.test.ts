import { expect, it } from 'vitest';
import { inflect } from '../paradigm.ts';
import { georgian } from './paradigms.ts';

// Written out by Hewitt, Georgian: A Structural Reference Grammar, 2.2–2.3: nominative, ergative,
// dative, genitive, instrumental, adverbial, and forms with -ში, -ზე, -თან, -თვის, -გან, -დან, -მდე;
// common words were compared with the Georgian Hunspell dictionary.
const TABLES: readonly [string, string, string][] = [
  [
    'პუტინი',
    'consonant',
    'პუტინი პუტინმა პუტინს პუტინის პუტინით პუტინად პუტინო პუტინთან პუტინზე პუტინისთვის პუტინისგან',
  ],
  [
    'რუსეთი',
    'consonant',
    'რუსეთი რუსეთმა რუსეთს რუსეთის რუსეთით რუსეთად რუსეთში რუსეთიდან რუსეთამდე რუსეთისკენ',
  ],
  [
    'კანადა',
    'a',
    'კანადა კანადამ კანადას კანადის კანადით კანადად კანადაში კანადიდან კანადამდე კანადისთვის',
  ],
  [
    'ლუკაშენკო',
    'vowel',
    'ლუკაშენკო ლუკაშენკომ ლუკაშენკოს ლუკაშენკოთი ლუკაშენკოდ ლუკაშენკოსთან ლუკაშენკოზე ლუკაშენკოსთვის ლუკაშენკოსგან',
  ],
];

it.each(TABLES)('declines %s', (name, paradigm, forms) => {
  expect(inflect(name, paradigm, georgian)).toEqual(expect.arrayContaining(forms.split(' ')));
});

it('puts an adjective and its noun into the same case', () => {
  const forms = inflect('დიდი ბრიტანეთი', 'adjective consonant', georgian);
  expect(forms).toEqual(
    expect.arrayContaining([
      'დიდმა ბრიტანეთმა',
      'დიდ ბრიტანეთს',
      'დიდ ბრიტანეთში',
      'დიდი ბრიტანეთის',
      'დიდი ბრიტანეთიდან',
    ]),
  );
  expect(forms).not.toContain('დიდი ბრიტანეთში');
});

it('drops the final ა of a land in the genitive, never that of a surname', () => {
  expect(inflect('კანადა', 'a', georgian)).not.toContain('კანადასთვის');
  expect(inflect('რადინა', 'vowel', georgian)).not.toContain('რადინის');
});
