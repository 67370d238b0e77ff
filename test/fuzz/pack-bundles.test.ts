import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileBundle } from '../../src/pack/import/compile-bundle.ts';
import { unzip } from '../../src/pack/import/unzip.ts';
import { PackError } from '../../src/pack/source/pack-error.ts';
import { bundleOf } from '../support/kept-pack.ts';
import { smallPack } from '../support/small-pack.ts';
import { expectUsable } from './expect-usable.ts';
import { withinGuard } from './within-guard.ts';

const sound = bundleOf(smallPack({ en: { 'place/grodno': { names: ['Grodno'] } } }));
/** The list of files and the record at its end: what decides how the rest is read. */
const LIST = new DataView(sound.buffer).getUint32(sound.length - 6, true);

/** Compiles a bundle; it is refused with file and reason, or is a pack that works. */
function expectRefusedOrUsable(bytes: Uint8Array): void {
  let json: string;
  try {
    ({ json } = withinGuard(() => compileBundle('a.zip', bytes)));
  } catch (error) {
    expectRefusal(error);
    return;
  }
  expectUsable(json);
}

function expectRefusal(error: unknown): void {
  expect(error).toBeInstanceOf(PackError);
  const { problems } = error as PackError;
  expect(problems.length).toBeGreaterThan(0);
  for (const { file, message } of problems) {
    expect(file).not.toBe('');
    expect(message).not.toBe('');
  }
}

const byte = (first: number, last: number) =>
  fc.record({ at: fc.integer({ min: first, max: last }), value: fc.nat(255) });

describe('changed bundles are refused with file and reason, or are a pack that works:', () => {
  it.each([
    ['anywhere', 0],
    ['in the list of files', LIST],
  ])('with other bytes %s', (_, first) => {
    const changes = fc.array(byte(first, sound.length - 1), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(changes, (bytes) => {
        const changed = sound.slice();
        for (const { at, value } of bytes) changed[at] = value;
        expectRefusedOrUsable(changed);
      }),
    );
  });

  it('with a part that is missing, or that is there twice', () => {
    const places = fc.tuple(fc.nat(sound.length), fc.nat(sound.length));
    fc.assert(
      fc.property(places, fc.boolean(), ([a, b], isTwice) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const end = sound.subarray(isTwice ? from : to);
        expectRefusedOrUsable(Uint8Array.of(...sound.subarray(0, isTwice ? to : from), ...end));
      }),
    );
  });

  it('that are nothing but random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(() => compileBundle('a.zip', bytes)).toThrow(PackError);
      }),
    );
  });

  it('with other files and paths', () => {
    const parts = fc.constantFrom('..', '.', '', 'names', 'pack.json', 'x', 'C:', '\\');
    const path = fc.array(parts, { minLength: 1, maxLength: 4 }).map((all) => all.join('/'));
    const content = fc.oneof(
      fc
        .constantFrom('{}', '[]', 'null', '{"entities":[]}', '['.repeat(5000))
        .map((text) => strToU8(text)),
      fc.uint8Array({ maxLength: 60 }),
    );
    fc.assert(
      fc.property(fc.dictionary(path, content, { maxKeys: 5, noNullPrototype: true }), (files) => {
        expectRefusedOrUsable(zipSync(files));
      }),
    );
  });
});

it('a bundle never needs more memory than it may, whatever it says', () => {
  const bomb = zipSync(
    Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}`, new Uint8Array(2_000_000)])),
  );
  expect(() => unzip('bomb.zip', bomb)).toThrow('unpacked: 120 MB; expected at most 64 MB');
});
