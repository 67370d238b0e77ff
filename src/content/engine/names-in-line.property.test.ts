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
/** A little before the edge of the first window and what a name there can depend on. */
const FILLER = 'x and y. '.repeat(3500);
const long = fc
  .tuple(fc.array(sentence, { minLength: 40, maxLength: 60 }), fc.nat(300))
  .map(
    ([parts, shift]) => `${'x '.repeat(shift)}${FILLER}${parts.join('')}${FILLER.slice(0, 2000)}`,
  );

it('a long text has piece by piece the names that it has as a whole', () => {
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
