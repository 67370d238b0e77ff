import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../test/support/page-context.ts';
import { samplePack } from '../../../test/support/sample-pack.ts';
import type { PackContent } from '../model.ts';
import { firstReason } from './rank-notes.ts';
import { rankForPage, rankingForPage } from './rank-for-page.ts';

const pack: PackContent = {
  ...samplePack,
  themes: { storms: 'storms', wages: 'wages' },
  cues: { en: { storms: 'storm', wages: 'wage' } },
  notes: samplePack.notes.map((note) => ({
    ...note,
    themes: { F02: ['storms'], F06: ['wages'], F07: ['storms'] }[note.id] ?? [],
  })),
};
const ranked = (...page: Parameters<typeof pageOf>) => rankForPage(pack, pageOf(...page));
const ids = (...page: Parameters<typeof pageOf>) => ranked(...page).map(({ note }) => note.id);

describe('rankForPage', () => {
  it('returns every note on the named entities, each once, and no other', () => {
    expect(ids([['Bo.', 'person/bo']]).toSorted()).toEqual(['F01', 'F03', 'F07']);
    expect(
      ids([
        ['Bo and Ada.', 'person/bo', 'person/ada'],
        ['Ada.', 'person/ada'],
      ]).toSorted(),
    ).toEqual(['F01', 'F02', 'F03', 'F04', 'F05', 'F06', 'F07']);
    expect(ids([])).toEqual([]);
  });

  it('puts the note first that fits one of the paragraphs, with the entity and the reason', () => {
    const [first] = ranked([
      ['Nothing of note about Ada.', 'person/ada'],
      ['A storm kept Bo at home.', 'person/bo'],
      ['Nor about Ada here.', 'person/ada'],
    ]);
    expect(first).toMatchObject({ note: { id: 'F07' }, entity: 'person/bo' });
    expect(firstReason(first!)).toMatchObject({ signal: 'theme', theme: 'storms' });
  });

  it('counts a theme only for the entities of its paragraph', () => {
    const page = [
      ['A storm kept Bo at home.', 'person/bo'],
      ['Ada.', 'person/ada'],
    ] as const;
    const notes = ranked(page);
    expect(notes.find(({ note }) => note.id === 'F02')!.reasons).toEqual([]);
  });

  it('puts the notes on entities that share a paragraph first', () => {
    expect(ids([['Ada and the union.', 'person/ada', 'org/dock']])[0]).toBe('F04');
  });

  it('counts the headline', () => {
    expect(ids([['Ada.', 'person/ada']], { headline: 'Wages' })[0]).toBe('F06');
  });

  it('without other reasons, puts the entities first that the page names most', () => {
    const page = [
      ['Ada.', 'person/ada'],
      ['Bo.', 'person/bo'],
      ['Bo.', 'person/bo'],
    ] as const;
    expect(ids(page)[0]).toBe('F07');
    const notes = ranked(page);
    expect(firstReason(notes[0]!)).toBeUndefined();
  });

  it('also ranks entities without a paragraph', () => {
    const mentions = [
      { entity: 'person/ada', count: 1 },
      { entity: 'person/bo', count: 1 },
    ];
    expect(ids([['Ada.', 'person/ada']], { mentions })).toContain('F07');
  });

  it('leaves out entities that are not among the mentions', () => {
    const mentions = [{ entity: 'person/ada', count: 1 }];
    expect(ids([['Ada, Bo.', 'person/ada', 'person/bo']], { mentions })).not.toContain('F07');
  });

  it('can be done name by name, with the same result', () => {
    const page = pageOf([
      ['Ada and the union.', 'person/ada', 'org/dock'],
      ['A storm kept Bo at home.', 'person/bo'],
    ]);
    const ranking = rankingForPage(pack, page);
    let steps = 0;
    let step = ranking.next();
    for (; !step.done; step = ranking.next()) steps++;
    expect(steps).toBe(3);
    expect(step.value).toEqual(rankForPage(pack, page));
  });
});
