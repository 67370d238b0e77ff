import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../src/pack/compile/compile.ts';
import { CompactPackError } from '../../src/pack/load/compact-pack-error.ts';
import { loadCheckedPack } from '../../src/pack/load/load-checked.ts';
import { expectUsable } from './expect-usable.ts';
import { byteChange, changed, dataChange, type Change } from './mutate-json.ts';
import { packSlice } from './pack-slice.ts';
import { withinGuard } from './within-guard.ts';

const pack = JSON.stringify(compilePack(packSlice));
const changes = (one: fc.Arbitrary<Change>) => fc.array(one, { minLength: 1, maxLength: 3 });

describe('[fault 26] a changed compiled pack', () => {
  it.each([
    ['with other data in some places', dataChange],
    ['with other bytes in some places', byteChange],
  ])('is refused with place and reason, or works: %s', (_, change) => {
    fc.assert(
      fc.property(changes(change), (list) => {
        expectRefusedOrUsable(list.reduce(changed, pack));
      }),
    );
  });

  it('that is nothing but random bytes is refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(reasonAgainst(Buffer.from(bytes).toString('utf8'), loadCheckedPack)).toMatch(
          /^compact/,
        );
      }),
    );
  });
});

function expectRefusedOrUsable(text: string): void {
  const reason = reasonAgainst(text, loadCheckedPack);
  if (reason === undefined) expectUsable(text);
  else expect(reason).toMatch(/^compact pack: .+; expected/);
}

function reasonAgainst(text: string, load: (text: string) => unknown): string | undefined {
  try {
    withinGuard(() => load(text));
  } catch (error) {
    if (!(error instanceof CompactPackError)) throw error;
    return error.message;
  }
  return undefined;
}
