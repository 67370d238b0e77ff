import { expect, it } from 'vitest';
import { piecesOf, plainSentence } from './argument.ts';

it('parts a sentence at its links', () => {
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
  'leaves text without a whole link as it is: %s',
  (sentence) => expect(piecesOf(sentence)).toEqual([sentence]),
);

it('has nothing for nothing', () => expect(piecesOf('')).toEqual([]));
