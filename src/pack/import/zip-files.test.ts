import { strFromU8, strToU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zipFiles } from './zip-files.ts';

const FILES: readonly (readonly [string, Uint8Array])[] = [
  ['manifest.json', strToU8('{}')],
  ['10/a.txt', strToU8('ten')],
  ['9', strToU8('nine')],
  ['_locales/be/messages.json', strToU8('ў'.repeat(1000))],
];

describe('an archive', () => {
  it('has the same bytes for any order of the files', () => {
    const bytes = zipFiles(new Map(FILES));
    fc.assert(
      fc.property(fc.shuffledSubarray([...FILES], { minLength: FILES.length }), (shuffled) => {
        expect(zipFiles(new Map(shuffled))).toEqual(bytes);
      }),
    );
  });

  it('has the same bytes in every time zone, and at another time', () => {
    const zone = process.env['TZ'];
    const bytes = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'].map((name) => {
      process.env['TZ'] = name;
      return String(zipFiles(new Map(FILES)));
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(new Set(bytes).size).toBe(1);
  });

  it('gives back what was put in', () => {
    const out = unzipSync(zipFiles(new Map(FILES)));
    expect(Object.keys(out).sort()).toEqual([
      '10/a.txt',
      '9',
      '_locales/be/messages.json',
      'manifest.json',
    ]);
    expect(strFromU8(out['10/a.txt']!)).toBe('ten');
  });

  it('differs if the contents differ', () => {
    const other = new Map(FILES).set('9', strToU8('eight'));
    expect(zipFiles(other)).not.toEqual(zipFiles(new Map(FILES)));
  });

  it.each(['/etc/passwd', '../up', 'a/../b', 'a\\b', 'C:/x', 'a//b', ''])(
    'refuses “%s”',
    (path) => {
      expect(() => zipFiles(new Map([[path, strToU8('')]]))).toThrow('no relative path');
    },
  );
});
