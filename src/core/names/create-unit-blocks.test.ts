import { expect, it } from 'vitest';
import { bundledPack } from '../../../tools/cli/annotate-text.ts';
import { tableEntries } from '../../pack/compile/fill-gate.ts';
import { createUnitBlocks } from './create-unit-blocks.ts';
import { entryOf } from './unit-blocks.ts';
import { completeUnitTable, createUnitTable } from './unit-table.ts';

it.each([
  ['a new table', createUnitTable()],
  [
    'a table of letters in several scripts',
    completeUnitTable(createUnitTable(), 'aszåабя习近平김가').table,
  ],
])('has the same entry for each unit as %s', (_, table) => {
  const blocks = createUnitBlocks(tableEntries(table));
  const entries = Uint16Array.from(table, (_entry, code) => entryOf(blocks, code));
  expect(entries).toEqual(table);
});

it('takes a quarter of the memory of a table for the bundled pack', () => {
  const { blocks, blockOf } = bundledPack().names.table;
  expect(blocks.byteLength + blockOf.byteLength).toBeLessThan(0.25 * createUnitTable().byteLength);
});
