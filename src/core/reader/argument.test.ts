import { expect, it } from 'vitest';
import { piecesOf, plainSentence } from './argument.ts';

it('splits a sentence at its links', () => {
  const sentence = '[Ada](person/ada) met “[Bo](person/bo-lund)” (twice) in [the cove](place/cove)';
  expect(piecesOf(sentence)).toEqual([
    { text: 'Ada', entity: 'person/ada' },
    ' met “',
    { text: 'Bo', entity: 'person/bo-lund' },
    '” (twice) in ',
    { text: 'the cove', entity: 'place/cove' },
  ]);
  expect(plainSentence(sentence)).toBe('Ada met “Bo” (twice) in the cove');
});

it.each(['No link.', 'A [bracket] alone.', '[Half](a link.', '[](person/ada)'])(
  'does not change text without a complete link: %s',
  (sentence) => expect(piecesOf(sentence)).toEqual([sentence]),
);

it('returns nothing for an empty sentence', () => expect(piecesOf('')).toEqual([]));
