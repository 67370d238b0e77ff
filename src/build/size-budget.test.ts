import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gzippedWithout, keepWithin } from './size-budget.ts';

const PACK = JSON.stringify({ text: 'Němcov `${x}` \\ "q" \n', more: 'x'.repeat(50) });

describe('the size of a script without its pack', () => {
  it.each([
    ['a string', JSON.stringify(PACK)],
    [
      'a template',
      `\`${PACK.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``,
    ],
  ])('leaves out the pack as %s', (_, literal) => {
    const bytes = gzippedWithout(`const ы="ы",p=${literal};use(p,ы)`, PACK);
    const empty = literal.startsWith('"') ? '' : '``';
    expect(bytes).toBe(gzipSync(`const ы="ы",p=${empty};use(p,ы)`, { level: 9 }).length);
  });

  it('cannot be told where the pack is missing or there twice', () => {
    const literal = JSON.stringify(PACK);
    expect(() => gzippedWithout('use("other")', PACK)).toThrow('0 times');
    expect(() => gzippedWithout(`use(${literal},${literal})`, PACK)).toThrow('2 times');
  });
});

it('a size over its budget is refused with both numbers', () => {
  expect(() => keepWithin('a.zip', 401, 400)).toThrow('a.zip: 401 bytes; at most 400 are allowed');
  expect(() => keepWithin('a.zip', 400, 400)).not.toThrow();
});
