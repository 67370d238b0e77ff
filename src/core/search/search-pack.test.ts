import { expect, it } from 'vitest';
import { samplePack } from '../../../test/support/sample-pack.ts';
import { createSearch } from './search-pack.ts';

it('finds entities by label and description, and their notes, where a pack has no names', () => {
  const search = createSearch([{ content: samplePack, names: undefined }]);
  const { id, label } = samplePack.entities[0]!;
  const { entities, notes } = search(label);
  expect(entities[0]!.id).toBe(id);
  expect(notes.length).toBeGreaterThan(0);
  expect(search('xyzzy')).toEqual({ entities: [], notes: [] });
});
