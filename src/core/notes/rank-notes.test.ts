import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samplePack } from '../../../test/support/sample-pack.ts';
import type { PackContent } from '../model.ts';
import { entityNotes } from './entity-notes.ts';
import type { NoteContext } from './note-context.ts';
import { firstReason, rankNotes } from './rank-notes.ts';

const themesOf: Readonly<Record<string, readonly string[]>> = {
  F02: ['storms'],
  F04: ['trade', 'wages', 'strikes'],
  F05: ['strikes'],
  F06: ['wages'],
};
const pack: PackContent = {
  ...samplePack,
  themes: { storms: 'storms', strikes: 'strikes', wages: 'wages' },
  cues: { en: { storms: 'storm', strikes: 'strike', wages: 'wage|~money' } },
  notes: samplePack.notes.map((note) => ({ ...note, themes: themesOf[note.id] ?? [] })),
};
const around = (paragraph: string, more: Partial<NoteContext> = {}): NoteContext => ({
  paragraph,
  inParagraph: [],
  language: 'en',
  ...more,
});
const ids = (context: NoteContext | undefined) =>
  rankNotes(pack, 'person/ada', context).map(({ note }) => note.id);
const top = (context: NoteContext) => rankNotes(pack, 'person/ada', context)[0]!;
const cardOrder = entityNotes(pack, 'person/ada').map(({ id }) => id);

describe('rankNotes', () => {
  it('keeps the order of the card without a context, and without a sign in it', () => {
    expect(ids(undefined)).toEqual(cardOrder);
    expect(ids(around('Nothing of note.', { headline: 'Nor here' }))).toEqual(cardOrder);
    expect(rankNotes(pack, 'person/ada', undefined)[0]).toMatchObject({ score: 0, reasons: [] });
  });

  it('puts the note first whose theme the paragraph speaks of', () => {
    expect(ids(around('A storm came up.'))[0]).toBe('F02');
    expect(top(around('A storm came up.')).reasons).toMatchObject([
      { signal: 'theme', theme: 'storms', where: 'paragraph' },
    ]);
  });

  it('counts the first theme of a note for more than another', () => {
    expect(ids(around('A strike.')).slice(0, 2)).toEqual(['F05', 'F04']);
  });

  it('adds up the reasons for a note', () => {
    expect(ids(around('A strike over wages.'))[0]).toBe('F04');
  });

  it('puts the note first that is about another entity of the paragraph too', () => {
    const ranked = top(around('…', { inParagraph: ['org/dock', 'org/dock', 'person/ada'] }));
    expect(ranked.note.id).toBe('F04');
    expect(ranked.reasons).toMatchObject([
      { signal: 'together', entities: ['org/dock'], where: 'paragraph' },
    ]);
  });

  it('counts quiet entities for less, because they are named in passing', () => {
    const context = around('…', { inParagraph: ['org/dock'] });
    const quiet = { ...pack, quiet: { ...pack.quiet, entities: ['org/dock'] } };
    const [ranked] = rankNotes(quiet, 'person/ada', context);
    expect(ranked!.score).toBeGreaterThan(0);
    expect(ranked!.score).toBeLessThan(top(context).score);
  });

  it('puts the note of the paragraph’s year first', () => {
    expect(top(around('It was in 1999.'))).toMatchObject({
      note: { id: 'F03' },
      reasons: [{ signal: 'date', year: 1999, where: 'paragraph' }],
    });
  });

  it('counts the headline, but less than the paragraph', () => {
    const headline = 'A storm';
    expect(top(around('…', { headline }))).toMatchObject({
      note: { id: 'F02' },
      reasons: [{ where: 'headline' }],
    });
    expect(ids(around('Wages.', { headline })).slice(0, 3)).toEqual(['F06', 'F04', 'F02']);
    expect(ids(around('…', { headline: '…', inHeadline: ['org/dock'] }))[0]).toBe('F04');
  });

  it('counts a reason once that is in both paragraph and headline', () => {
    const once = top(around('A storm in 1999.')).score;
    expect(top(around('A storm in 1999.', { headline: 'Storm of 1999' })).score).toBe(once);
  });

  it('has the strongest reason first', () => {
    const { reasons } = top(around('Strike over wages', { inParagraph: ['org/dock'] }));
    expect(reasons.length).toBe(3);
    const weights = reasons.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  it('gives the same notes in every context, each once, the same each time', () => {
    const words = fc.constantFrom(
      'storm',
      'strike',
      'wages',
      'money',
      '1999',
      'tea',
      'August',
      '16',
    );
    const entities = fc.array(fc.constantFrom(...pack.entities.map(({ id }) => id), 'none/such'));
    const text = fc.array(words).map((list) => list.join(' '));
    fc.assert(
      fc.property(text, text, entities, entities, (paragraph, headline, near, above) => {
        const context = { paragraph, inParagraph: near, headline, inHeadline: above };
        expect(ids(context).toSorted()).toEqual(cardOrder.toSorted());
        expect(ids(context)).toEqual(ids(context));
        const scores = rankNotes(pack, 'person/ada', context).map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
    );
  });

  it('throws on an entity that the pack does not have', () => {
    expect(() => rankNotes(pack, 'person/nobody', undefined)).toThrow('person/nobody');
  });
});

describe('firstReason', () => {
  it('is the strongest', () => {
    expect(firstReason(top(around('A storm.')))).toMatchObject({ theme: 'storms' });
  });

  it('is undefined if only the order of the card decided', () => {
    expect(firstReason(top(around('…')))).toBeUndefined();
  });

  it('is undefined if only a hint decided', () => {
    const ranked = top(around('Money.'));
    expect(ranked).toMatchObject({
      note: { id: 'F06' },
      reasons: [{ theme: 'wages', hint: true }],
    });
    expect(firstReason(ranked)).toBeUndefined();
  });

  it('is undefined if only one place or institution is named too', () => {
    const quiet = { ...pack, quiet: { ...pack.quiet, entities: ['org/dock'] } };
    const [ranked] = rankNotes(quiet, 'person/ada', around('…', { inParagraph: ['org/dock'] }));
    expect(ranked).toMatchObject({ note: { id: 'F04' }, reasons: [{ hint: true }] });
    expect(firstReason(ranked!)).toBeUndefined();
  });

  it('is undefined if another entity is named in the headline only', () => {
    const ranked = top(around('…', { headline: '…', inHeadline: ['org/dock'] }));
    expect(ranked).toMatchObject({ note: { id: 'F04' }, reasons: [{ hint: true }] });
    expect(firstReason(ranked)).toBeUndefined();
  });
});
