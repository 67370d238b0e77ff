import { describe, expect, it } from 'vitest';
import { samplePack } from '../../../test/support/sample-pack.ts';
import type { LearnedSigns, PackContent } from '../model.ts';
import { entityNotes } from './entity-notes.ts';
import type { NoteContext } from './note-context.ts';
import { firstReason, rankNotes } from './rank-notes.ts';
import { writeWeights } from './word-weights.ts';

const index = (id: string): number => samplePack.notes.findIndex((note) => note.id === id);
const NONE = samplePack.notes.length;
const learned: LearnedSigns = {
  own: { 'person/ada': [index('F02'), 3, NONE, 5], 'place/cove': [NONE, 5] },
  together: { 'org/dock': [index('F04'), 40] },
  themes: { storms: [index('F02'), 40] },
  date: 40,
  words: {
    en: [`reef ${writeWeights([index('F05'), 40])}`, `tea ${writeWeights([NONE, 40])}`].join('|'),
  },
};
const pack: PackContent = {
  ...samplePack,
  themes: { storms: 'storms' },
  cues: { en: { storms: 'storm|~wind' } },
  learned,
  notes: samplePack.notes.map((note) => ({
    ...note,
    themes: note.id === 'F02' ? ['storms'] : [],
  })),
};
const around = (paragraph: string, more: Partial<NoteContext> = {}): NoteContext => ({
  paragraph,
  inParagraph: [],
  language: 'en',
  ...more,
});
const ranked = (context: NoteContext, of = pack) => rankNotes(of, 'person/ada', context);
const top = (context: NoteContext) => ranked(context)[0]!;

describe('notes judged by learned weights', () => {
  it('come by the words of the text, which are the reason', () => {
    const first = top(around('A Reef lay ahead.'));
    expect(first.note.id).toBe('F05');
    expect(firstReason(first)).toMatchObject({ signal: 'words', words: ['Reef'] });
  });

  it('come by a theme, by another entity and by a date', () => {
    expect(top(around('A storm.'))).toMatchObject({
      note: { id: 'F02' },
      reasons: [{ signal: 'theme', theme: 'storms' }],
    });
    expect(top(around('…', { inParagraph: ['org/dock'] }))).toMatchObject({
      note: { id: 'F04' },
      reasons: [{ signal: 'together', entities: ['org/dock'] }],
    });
    expect(top(around('In 1999.'))).toMatchObject({
      note: { id: 'F03' },
      reasons: [{ signal: 'date', year: 1999 }],
    });
  });

  it('keep what speaks for them anyway where nothing else does, without a reason', () => {
    const notes = ranked(around('Nothing of note.'));
    expect(notes[0]).toMatchObject({ note: { id: 'F02' }, reasons: [] });
  });

  it('have no reason where more speaks for none', () => {
    const first = top(around('A reef, and tea, tea.'));
    expect(first).toMatchObject({ note: { id: 'F05' }, reasons: [] });
    expect(top(around('A reef.')).reasons).toHaveLength(1);
  });

  it('count a sign for more the nearer it is', () => {
    const far = 'Ada came home. It was late, and everybody slept. There was a reef.';
    const near = 'Ada came to the reef. It was late, and everybody slept. There was home.';
    const at = { start: 0, end: 3 };
    const score = (paragraph: string): number => top(around(paragraph, { at })).score;
    expect(score(near)).toBeGreaterThan(score(far));
  });

  it('count a sign of the headline for less', () => {
    const headline = top(around('…', { headline: 'A reef' })).score;
    expect(headline).toBeLessThan(top(around('A reef')).score);
    expect(headline).toBeGreaterThan(top(around('…')).score);
  });

  it('on a place keep their order where no note is likely', () => {
    const quiet = {
      ...pack,
      quiet: { ...pack.quiet, entities: ['place/cove'] },
      learned: { ...learned, themes: { storms: [index('F01'), 4] } },
    };
    const order = entityNotes(quiet, 'place/cove').map(({ id }) => id);
    const of = (context: NoteContext) =>
      rankNotes(quiet, 'place/cove', context).map(({ note }) => note.id);
    expect(of(around('A storm over the cove.'))).toEqual(order);
  });

  it('do without words in a language that has none', () => {
    const two = { ...pack, learned: { ...learned, words: { ...learned.words, ru: 'риф 00a' } } };
    expect(ranked(around('A reef lay ahead.', { language: 'de' }), two)[0]!.note.id).toBe('F02');
  });
});
