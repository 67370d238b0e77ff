import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledPack } from '../../../tools/cli/annotate-text.ts';
import { matchNames } from './match-names.ts';
import { mayBeNameAt } from './name-chance.ts';
import { nameGate } from './name-gate.ts';

const { names } = bundledPack();
const gate = nameGate(names);

describe('mayNameAt', () => {
  it.each(['Russland', 'Путина', 'Bélarus', 'ЕС', 'Minsk'])(
    'is true where a name stands: %s',
    (text) => expect(mayBeNameAt(names, `${text} `, 0)).toBe(true),
  );

  it.each(['Minsky street', 'Russian space', 'Lukas Podolski'])(
    'is false where a stem begins another word: %s',
    (text) => expect(mayBeNameAt(names, text, 0)).toBe(false),
  );

  it.each(['Лукашенк', 'Mins', 'Luka', 'Minsk\u00ad', 'Путин\u0301'])(
    'is true where the text ends before it can be told: %s',
    (text) => expect(mayBeNameAt(names, text, 0)).toBe(true),
  );

  it('is true for one of the pieces of a text with a name, wherever it is cut', () => {
    const texts = [
      'mit Lukaschenko in Minsk.',
      'при Владимире Путине и ЕС',
      'the Bela\u00adrus of 2020',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(30), fc.nat(30), (text, one, other) => {
        const pieces = [text.slice(0, one), text.slice(one, one + other), text.slice(one + other)];
        expect(matchNames(names, text).matches.length).toBeGreaterThan(0);
        expect(pieces.some((piece) => gate(piece))).toBe(true);
      }),
    );
  });
});
