import { expect, it } from 'vitest';
import { compilePack } from '../../src/pack/compile/compile.ts';
import { smallPack } from '../../test/support/small-pack.ts';
import { manyNames } from './many-names.ts';

it('gives names that a pack may have, none of them a common word', () => {
  // The 5,000th name was “Був” once, which is Ukrainian for “was”.
  const names = manyNames(8000);
  expect(new Set(names).size).toBe(8000);
  const entities = names.map((surname, i) => [`person/n${i}`, { surnames: [surname] }] as const);
  const { content } = compilePack(smallPack({ en: Object.fromEntries(entities) }));
  expect(content.entities).toHaveLength(8000);
});
