import { expect, it } from 'vitest';
import { english } from '../../../test/support/english.ts';
import { samplePack } from '../../../test/support/sample-pack.ts';
import type { NoteReason } from '../../core/notes/rank-notes.ts';
import { reasonInWords, weightInWords } from './reason-in-words.ts';

const pack = { ...samplePack, themes: { tides: 'the tides' } };
const entities = ['person/bo', 'place/cove'];

it.each<[NoteReason, string]>([
  [
    { signal: 'together', entities, where: 'paragraph', weight: 1 },
    'this paragraph also names Bo Lund and Cove',
  ],
  [
    { signal: 'together', entities: ['place/cove'], hint: true, where: 'headline', weight: 1 },
    'the headline names Cove (only a hint)',
  ],
  [
    { signal: 'theme', theme: 'tides', where: 'paragraph', weight: 1 },
    'this paragraph mentions “the tides”',
  ],
  [{ signal: 'date', year: 1999, where: 'headline', weight: 1 }, 'the headline mentions 1999'],
])('a reason is told in words: %o', (reason, words) => {
  expect(reasonInWords(reason, pack, english)).toBe(words);
});

it('a weight has its sign and two places', () => {
  expect(weightInWords(1.256, english)).toBe('+1.26');
});
