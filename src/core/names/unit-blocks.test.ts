import { expect, it } from 'vitest';
import { bundledPack } from '../../../tools/cli/annotate-text.ts';
import { tableEntries } from '../../pack/compile/fill-gate.ts';
import { createUnitBlocks, entryOf } from './unit-blocks.ts';
import { createUnitTable } from './unit-table.ts';

it.each([
  ['a new table', createUnitTable()],
  ['the table of the bundled pack', bundledPack().names.table],
])('has the same entry for each unit as %s', (_, table) => {
  const blocks = createUnitBlocks(tableEntries(table));
  const entries = Uint16Array.from(table, (_entry, code) => entryOf(blocks, code));
  expect(entries).toEqual(table);
});

it('takes little more than half of the memory of the table', () => {
  const { blocks, blockOf } = createUnitBlocks(tableEntries(bundledPack().names.table));
  expect(blocks.byteLength + blockOf.byteLength).toBeLessThan(0.6 * createUnitTable().byteLength);
});
