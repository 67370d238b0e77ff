import { expect, it } from 'vitest';
import { pageOf } from '../../../test/support/page-context.ts';
import { samplePack } from '../../../test/support/sample-pack.ts';
import type { PackContent } from '../model.ts';
import { themesOnPage } from './page-themes.ts';

const pack: PackContent = {
  ...samplePack,
  themes: { storms: 'the storms', wages: 'wages' },
  cues: { en: { storms: 'storm', wages: 'wage|~money' } },
  notes: samplePack.notes.map((note) => ({
    ...note,
    themes: { F02: ['storms'], F06: ['wages'] }[note.id] ?? [],
  })),
};
const themes = (...page: Parameters<typeof pageOf>) =>
  themesOnPage(pack, pageOf(...page)).map(({ label }) => label);

it('are those that a paragraph with a name speaks of, or the headline', () => {
  expect(themes([['A storm hit Ada.', 'person/ada']])).toEqual(['the storms']);
  expect(themes([['Ada.', 'person/ada']], { headline: 'Wages fall' })).toEqual(['wages']);
  expect(themes([['Ada.', 'person/ada']])).toEqual([]);
});

it('come in the order of how many texts speak of them', () => {
  expect(
    themes([
      ['A storm hit Ada.', 'person/ada'],
      ['Wages, wages.', 'person/ada'],
      ['Her wage.', 'person/ada'],
    ]),
  ).toEqual(['wages', 'the storms']);
});

it('leave out hints, and themes without a note on the names', () => {
  expect(themes([['Money for Ada.', 'person/ada']])).toEqual([]);
  expect(themes([['A storm hit Bo.', 'person/bo']])).toEqual([]);
});
