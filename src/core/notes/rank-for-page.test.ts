import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../test/support/page-context.ts';
import { samplePack } from '../../../test/support/sample-pack.ts';
import type { PackContent } from '../model.ts';
import { firstReason } from './rank-notes.ts';
import { rankForPage } from './rank-for-page.ts';

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
  it('has every note of everybody named, each once, and no other', () => {
    expect(ids([['Bo.', 'person/bo']]).toSorted()).toEqual(['F01', 'F03', 'F07']);
    expect(
      ids([
        ['Bo and Ada.', 'person/bo', 'person/ada'],
        ['Ada.', 'person/ada'],
      ]).toSorted(),
    ).toEqual(['F01', 'F02', 'F03', 'F04', 'F05', 'F06', 'F07']);
    expect(ids([])).toEqual([]);
  });

  it('puts the note first that one of the paragraphs calls for, and tells whose that is', () => {
    const [first] = ranked([
      ['Nothing of note about Ada.', 'person/ada'],
      ['A storm kept Bo at home.', 'person/bo'],
      ['Nor about Ada here.', 'person/ada'],
    ]);
    expect(first).toMatchObject({ note: { id: 'F07' }, entity: 'person/bo' });
    expect(firstReason(first!)).toMatchObject({ signal: 'theme', theme: 'storms' });
  });

  it('reads a theme at the one who is named there, not all over the page', () => {
    const page = [
      ['A storm kept Bo at home.', 'person/bo'],
      ['Ada.', 'person/ada'],
    ] as const;
    const notes = ranked(page);
    expect(notes.find(({ note }) => note.id === 'F02')!.reasons).toEqual([]);
  });

  it('puts notes on those first who share a paragraph', () => {
    expect(ids([['Ada and the union.', 'person/ada', 'org/dock']])[0]).toBe('F04');
  });

  it('listens to the headline', () => {
    expect(ids([['Ada.', 'person/ada']], { headline: 'Wages' })[0]).toBe('F06');
  });

  it('where nothing else tells, puts those first whom the page names most', () => {
    const page = [
      ['Ada.', 'person/ada'],
      ['Bo.', 'person/bo'],
      ['Bo.', 'person/bo'],
    ] as const;
    expect(ids(page)[0]).toBe('F07');
    const notes = ranked(page);
    expect(firstReason(notes[0]!)).toBeUndefined();
  });

  it('ranks those too whose paragraphs are not told', () => {
    const mentions = [
      { entity: 'person/ada', count: 1 },
      { entity: 'person/bo', count: 1 },
    ];
    expect(ids([['Ada.', 'person/ada']], { mentions })).toContain('F07');
  });

  it('leaves out those who are named beside the marked ones only', () => {
    const mentions = [{ entity: 'person/ada', count: 1 }];
    expect(ids([['Ada, Bo.', 'person/ada', 'person/bo']], { mentions })).not.toContain('F07');
  });
});
