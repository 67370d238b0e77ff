import { expect, it } from 'vitest';
import { compileSources } from '../../../src/pack/compile/compile.ts';
import { loadCheckedPack } from '../../../src/pack/load/load-checked.ts';
import { largePack } from './large-pack.ts';

it('is a sound pack of the size asked for, with names that another part of the list has not', () => {
  const namesOf = (skip: number): string[] => {
    const { pack, warnings } = compileSources(largePack('large', 50, skip));
    expect(warnings).toEqual([]);
    const { content } = loadCheckedPack(JSON.stringify(pack));
    expect([content.entities.length, content.notes.length]).toEqual([50, 100]);
    return content.entities.map(({ label }) => label.split(' ')[1]!);
  };
  const all = [...namesOf(0), ...namesOf(50)];
  expect(new Set(all).size).toBe(100);
});
