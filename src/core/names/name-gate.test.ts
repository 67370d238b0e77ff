import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledPack } from '../../../tools/cli/annotate-text.ts';
import { matchNames } from './match-names.ts';
import { nameGate } from './name-gate.ts';

const { names } = bundledPack();
const gate = nameGate(names);

describe('nameGate', () => {
  it('lets every text pass that holds a name', () => {
    const words = ['Minsk', 'Владимир Путин', 'ЕС', 'the', 'мир', 'Иль', ' ', '-', '.', '\u00ad'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 8 }), (parts) => {
        const text = parts.join(' ');
        // What is to be shown is an implication: a name, so the gate is open.
        expect(matchNames(names, text).matches.length === 0 || gate(text)).toBe(true);
      }),
    );
  });

  it.each(['M', 'In M', 'in Mi', 'Luka\u00ad', 'Й', 'И\u0306'])(
    'lets the beginning of a name pass, its rest being elsewhere: %s',
    (text) => expect(gate(text)).toBe(true),
  );

  it.each(['', '\n   ', 'nothing to see in here', '1234', 'Xylophone, Quartz'])(
    'stops a text in which no name begins: %j',
    (text) => expect(gate(text)).toBe(false),
  );
});
