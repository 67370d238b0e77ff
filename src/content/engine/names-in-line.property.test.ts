import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bundledPack } from '../../../tools/cli/annotate-text.ts';
import { findNames } from '../../core/people/find-names.ts';
import { isLong, namesInLine } from './names-in-line.ts';

const { names } = bundledPack();
const sentence = fc.constantFrom(
  'Alexander Lukashenko met Vladimir Putin in Minsk. ',
  'Борис Немцов и друзья Немцова. ',
  'The European Union said nothing of it, and went on. ',
  'Zhanna Nemtsova wrote. ',
  'A. G. Lukashenko \u00ad',
);
/** Ends a little before the edge of the first window, less the margin that a name depends on. */
const FILLER = 'x and y. '.repeat(3500);
const long = fc
  .tuple(fc.array(sentence, { minLength: 40, maxLength: 60 }), fc.nat(300))
  .map(
    ([parts, shift]) => `${'x '.repeat(shift)}${FILLER}${parts.join('')}${FILLER.slice(0, 2000)}`,
  );

it('finds the same names in a long text piece by piece as in the whole', () => {
  fc.assert(
    fc.property(long, (text) => {
      expect(isLong(text)).toBe(true);
      const search = namesInLine(names, text, 'en');
      let step = search.next();
      while (!step.done) step = search.next();
      const places = (list: readonly { start: number; end: number; entity: number }[]) =>
        list.map(({ start, end, entity }) => `${start} ${end} ${entity}`).join();
      expect(places(step.value)).toBe(places(findNames(names, text, 'en')));
    }),
  );
});
