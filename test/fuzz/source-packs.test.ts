import fc from 'fast-check';
import { expect, describe, it } from 'vitest';
import { compilePack } from '../../src/pack/compile/compile.ts';
import type { CompactPack } from '../../src/pack/format/compact.ts';
import { PackError } from '../../src/pack/source/pack-error.ts';
import { expectUsable } from './expect-usable.ts';
import { byteChange, changed, dataChange, HOSTILE, type Change } from './mutate-json.ts';
import { packSlice } from './pack-slice.ts';
import { withinGuard } from './within-guard.ts';

const FILES = Object.keys(packSlice);
const soundPack = textOf(compilePack(packSlice));

type TextFiles = Readonly<Record<string, string>>;

/** A change of one file; some leave it out, or put it in the place of another. */
interface FileChange {
  readonly file: string;
  readonly changes: readonly Change[];
  readonly moveTo?: string | undefined;
}

const place = fc.oneof(
  fc.constantFrom(...FILES),
  fc.constantFrom('names/xx.json', 'names/__proto__.json', 'cues/de.json', '__proto__', 'x.html'),
);
const fileChange = (change: fc.Arbitrary<Change>): fc.Arbitrary<FileChange> =>
  fc.record({
    file: fc.constantFrom(...FILES),
    changes: fc.array(change, { minLength: 1, maxLength: 3 }),
    moveTo: fc.option(place, { freq: 15, nil: undefined }),
  });

describe('[fault 26] changed sources of a pack', () => {
  it.each([
    ['with other data in some places', dataChange],
    ['with other bytes in some places', byteChange],
  ])('are refused with file, place and reason, or are a pack that works: %s', (_, change) => {
    fc.assert(
      fc.property(fc.array(fileChange(change), { minLength: 1, maxLength: 2 }), (changes) => {
        expectRefusedOrUsable(withChanges(changes));
      }),
    );
  });

  it('may be nothing but random bytes', () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    fc.assert(
      fc.property(fc.constantFrom(...FILES), bytes, (file, content) => {
        expectRefused({ ...packSlice, [file]: Buffer.from(content).toString('utf8') });
      }),
    );
  });

  it('keep a word that would do harm elsewhere as a text, or are refused', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FILES),
        fc.nat(100_000),
        fc.constantFrom(...HOSTILE),
        (file, at, word) => {
          const change = { do: 'put', at, text: JSON.stringify(word) } as const;
          expectRefusedOrUsable({ ...packSlice, [file]: changed(packSlice[file]!, change) });
        },
      ),
    );
  });

  it('leave what is compiled afterwards as it was', () => {
    expect(textOf(compilePack(packSlice))).toBe(soundPack);
  });
});

function withChanges(changes: readonly FileChange[]): TextFiles {
  const files: Record<string, string> = Object.assign(Object.create(null), packSlice);
  for (const { file, changes: list, moveTo } of changes) {
    const text = list.reduce(changed, files[file] ?? '{}');
    if (moveTo !== undefined) delete files[file];
    files[moveTo ?? file] = text;
  }
  return { ...files };
}

function expectRefusedOrUsable(files: TextFiles): void {
  const compiled = expectRefusedOr(files);
  if (!compiled) return;
  expect(textOf(compilePack(files))).toBe(textOf(compiled));
  expectUsable(JSON.stringify(compiled));
}

function expectRefused(files: TextFiles): void {
  expect(expectRefusedOr(files)).toBeUndefined();
}

/** What sources are compiled into; undefined where they are refused, with all that is to be said. */
function expectRefusedOr(files: TextFiles): CompactPack | undefined {
  try {
    return withinGuard(() => compilePack(files));
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    for (const { file, line, column, message } of error.problems) {
      expect(message).not.toBe('');
      expect(Object.hasOwn(files, file) || Object.hasOwn(packSlice, file)).toBe(true);
      if (line === undefined) continue;
      expect(line).toBeLessThanOrEqual(files[file]!.split('\n').length);
      expect(column).toBeGreaterThan(0);
    }
    return undefined;
  }
}

function textOf(compiled: CompactPack): string {
  return JSON.stringify(compiled);
}
