import { describe, expect, it } from 'vitest';
import { smallPack } from '../../../test/support/small-pack.ts';
import { compilePack } from '../compile/compile.ts';
import { encodeColumn } from '../format/columns.ts';
import type { CommonNames, CompactPack, NamesPart } from '../format/compact.ts';
import { loadCheckedPack } from './load-checked.ts';

const pack = compilePack(smallPack({ en: { 'place/minsk': { names: ['Minsk', 'Mensk'] } } }));

function withLatin(change: Partial<NamesPart>): CompactPack {
  const { parts } = pack.names;
  const Latn = { ...parts.Latn!, ...change };
  return { ...pack, names: { ...pack.names, parts: { ...parts, Latn } } };
}

function withCommon(change: Partial<CommonNames>): CompactPack {
  return { ...pack, names: { ...pack.names, common: { ...pack.names.common, ...change } } };
}

const latin = pack.names.parts.Latn!;
const { sizes } = pack.names.common;

describe('the names of a compiled pack from elsewhere', () => {
  it('are loaded as they were compiled', () =>
    expect(loadCheckedPack(JSON.stringify(pack)).names.entities).toContain('place/minsk'));

  it.each<[string, CompactPack, string]>([
    ['a part out of place', withLatin({ from: { ...latin.from, stems: 9 } }), 'parts.Latn.from'],
    ['columns of other lengths', withLatin({ nameNear: encodeColumn([0]) }), 'Latn.nameNear'],
    ['a column that is none', withLatin({ base: '?' }), 'parts.Latn.base: no column'],
    ['sizes that would fill the memory', withCommon({ sizes: { ...sizes, cells: 1e9 } }), 'sizes'],
    [
      'a cell that leads out of the array',
      withLatin({ base: encodeColumn(Array<number>(sizes.cells).fill(1e6)) }),
      'parts.Latn.check',
    ],
    ['an entity that is not there', withLatin({ nameEntity: encodeColumn([7, 7]) }), 'of owner 7'],
    [
      'endings that are not there',
      withLatin({ nameEndings: encodeColumn([9, 9]) }),
      'nameEndings: class 9',
    ],
    ['a gate of another size', withCommon({ gate: encodeColumn([1]) }), 'gate'],
    ['a pattern in place of ranges', withCommon({ startUnits: ']|(a+)+$' }), 'startUnits'],
  ])('are refused with %s', (_, changed, message) =>
    expect(() => loadCheckedPack(JSON.stringify(changed))).toThrow(message),
  );
});
