import { expect, it } from 'vitest';
import { inflect } from '../paradigm.ts';
import { macedonian } from './paradigms.ts';

// Examples of Правопис на македонскиот јазик (2017).
it.each([
  ['Советски Сојуз', 'adj-m -', ['Советски Сојуз', 'Советскиот Сојуз']],
  ['Европска унија', 'adj-f -', ['Европска унија', 'Европската унија']],
])('adds the Macedonian article to the first word of %s', (name, paradigms, forms) => {
  expect(inflect(name, paradigms, macedonian)).toEqual(forms);
});
