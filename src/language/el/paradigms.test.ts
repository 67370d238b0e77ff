import { expect, it } from 'vitest';
import { inflect } from '../paradigm.ts';
import { greek } from './paradigms.ts';

/** The standard declension. All words that the Hunspell dictionary (npm dictionary-el) contains were checked against it. */
const DECLENSIONS: readonly [name: string, paradigms: string, forms: string][] = [
  ['Ρωσία', 'f', 'Ρωσία, Ρωσίας'],
  ['Ευρώπη', 'f', 'Ευρώπη, Ευρώπης'],
  ['Καναδάς', 'm-s', 'Καναδάς, Καναδά'],
  ['Κρεμλίνο', 'n-o', 'Κρεμλίνο, Κρεμλίνου'],
  ['Ηνωμένο Βασίλειο', 'n-o n-io', 'Ηνωμένο Βασίλειο, Ηνωμένου Βασιλείου'],
  ['Ευρωπαϊκή Ένωση', 'f f', 'Ευρωπαϊκή Ένωση, Ευρωπαϊκής Ένωσης'],
  ['Αλέξανδρος', 'm-alexandros', 'Αλέξανδρος, Αλεξάνδρου, Αλέξανδρο'],
  ['Βλαδίμηρος', 'm-os', 'Βλαδίμηρος, Βλαδίμηρου, Βλαδίμηρο'],
  ['προεδρικές εκλογές', 'pl-es pl-es', 'προεδρικές εκλογές, προεδρικών εκλογών'],
  ['συμφωνίες', 'pl-ies', 'συμφωνίες, συμφωνιών'],
];

it.each(DECLENSIONS)('declines %s by %s', (name, paradigms, forms) => {
  expect(new Set(inflect(name, paradigms, greek))).toEqual(new Set(forms.split(', ')));
});
