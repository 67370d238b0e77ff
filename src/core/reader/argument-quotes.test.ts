import { expect, it } from 'vitest';
import { pairedQuotes } from './argument-quotes.ts';

it('pairs the quotations of a sentence with those of its translation, in their order', () => {
  expect(
    pairedQuotes('He “must go”, say “the elites”.', 'Il « devait partir », disent « les élites ».'),
  ).toEqual([
    { text: 'devait partir', original: 'must go' },
    { text: 'les élites', original: 'the elites' },
  ]);
});

it('takes no name in quotation marks for a quotation', () => {
  const own = 'The [paper](org/paper) has “no plan”.';
  expect(pairedQuotes(own, 'У «[Газеты](org/paper)» «нет плана».')).toEqual([
    { text: 'нет плана', original: 'no plan' },
  ]);
});

it('pairs nothing where one sentence has more', () => {
  expect(pairedQuotes('He “must go”.', 'Он „должен“ „уйти“.')).toEqual([]);
  expect(pairedQuotes('He must go.', 'Он должен уйти.')).toEqual([]);
});
