import { expect, it } from 'vitest';
import { compilePack } from '../compile/compile.ts';
import { smallPack } from '../../../test/support/small-pack.ts';
import { packChanges } from './pack-changes.ts';

const { content } = compilePack(
  smallPack({
    en: { 'place/one': { names: ['Oneburg'] }, 'place/two': { names: ['Twoburg'] } },
  }),
);

it('a version that says the same changes nothing', () => {
  const none = { added: [], changed: [], gone: [] };
  expect(packChanges(content, structuredClone(content))).toEqual({ entities: none, notes: none });
});

it('a version lists the labels of what is new, changed and gone', () => {
  const [one, two] = content.entities;
  const after = {
    ...content,
    entities: [
      { ...two!, description: 'Another description.' },
      { ...one!, id: 'place/three', label: 'Three' },
    ],
  };
  expect(packChanges(content, after).entities).toEqual({
    added: ['Three'],
    changed: ['place/two'],
    gone: ['place/one'],
  });
});
