import { expect, it } from 'vitest';
import { bundledPack } from '../../../tools/cli/annotate-text.ts';
import { findNames } from '../../core/people/find-names.ts';
import { namesInLine } from './names-in-line.ts';

const { names } = bundledPack();

function inPieces(text: string): { found: unknown; pauses: number } {
  const search = namesInLine(names, text, 'en');
  let pauses = 0;
  for (;;) {
    const step = search.next();
    if (step.done) return { found: step.value, pauses };
    pauses++;
  }
}

it('finds the same names in a long text piece by piece as in the whole', () => {
  const sentence =
    'Then Alexander Lukashenko and the European Union spoke of Boris Nemtsov in Minsk. ';
  // No window is a multiple of this length, so some names cross the edge of a window.
  const text = sentence.repeat(2000);
  const { found, pauses } = inPieces(text);
  expect(pauses).toBeGreaterThan(3);
  expect(found).toEqual(findNames(names, text, 'en'));
});

it('does not pause in a text of usual length', () => {
  expect(inPieces('In Minsk.').pauses).toBe(0);
});
