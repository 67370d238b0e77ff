import { expect, it } from 'vitest';
import { bulgarian } from './paradigms.ts';
import { inflect } from '../paradigm.ts';

// Examples of Официален правописен речник на българския език (2012): full and short article.
it.each([
  ['Европейски съюз', 'adj-m -', ['Европейски съюз', 'Европейския съюз', 'Европейският съюз']],
  ['Държавна дума', 'adj-f -', ['Държавна дума', 'Държавната дума']],
  ['Обединено кралство', 'adj-n -', ['Обединено кралство', 'Обединеното кралство']],
  ['президентски избори', 'adj-pl -', ['президентски избори', 'президентските избори']],
  ['Съвет на Европа', 'm-thing - -', ['Съвет на Европа', 'Съвета на Европа', 'Съветът на Европа']],
  ['лукашизация', 'f-a', ['лукашизация', 'лукашизацията']],
])('adds the Bulgarian article to the first word of %s', (name, paradigms, forms) => {
  expect(inflect(name, paradigms, bulgarian)).toEqual(forms);
});
