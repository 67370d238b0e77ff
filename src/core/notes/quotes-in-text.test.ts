import { expect, it } from 'vitest';
import type { Note } from '../model.ts';
import { piecesWithQuotes } from './quotes-in-text.ts';

const pieces = (text: string, ...quotes: readonly string[]) =>
  piecesWithQuotes({
    text,
    quotes: quotes.map((quote) => ({ text: quote })),
  } as unknown as Note).map((piece) => (typeof piece === 'string' ? piece : [piece.text]));

it.each([
  ['«ни плана» у него', ['ни плана'], [['«ни плана»'], ' у него']],
  ['Il dit «\u202fun plan\u202f».', ['un plan'], ['Il dit ', ['«\u202fun plan\u202f»'], '.']],
  [
    'Er sah „zwei“ und „drei“.',
    ['drei', 'zwei'],
    ['Er sah ', ['„zwei“'], ' und ', ['„drei“'], '.'],
  ],
  ['a plan, the “plan”', ['plan'], ['a plan, the ', ['“plan”']]],
  ['a plan at last', ['plan'], ['a ', ['plan'], ' at last']],
  ['“one two”', ['one two', 'two'], [['“one two”']]],
  ['not there', ['else'], ['not there']],
])('%j with the quotations %j', (text, quotes, expected) => {
  expect(pieces(text, ...quotes)).toEqual(expected);
});
