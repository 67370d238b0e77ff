import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledPack } from '../../../tools/cli/annotate-text.ts';
import { matchNames } from '../names/match-names.ts';
import { detect } from './detect.ts';
import { findNames } from './find-names.ts';
import { chooseOccurrences, OCCURRENCE_RULES } from './occurrences.ts';

const { content, names } = bundledPack();
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'Alexander Lukashenko',
      'Lukashenko’s',
      'President Putin',
      'Boris Nemtsov',
      'Zhanna Nemtsova',
      'Немцова',
      'Борис Немцов',
      'Minsk',
      'the EU',
      'European Union',
      'Łukaszenki',
      'ŁUKASZENKA',
      '卢卡申科',
      'لوكاشنكو',
      'Stali\u00adn',
      'Moscow',
      'said',
      'of',
      'A. G.',
      '.',
      ',',
      '“',
      '-',
      '\n',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
);
const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(' '));
const lines = fc.array(text, { maxLength: 4 });
/** Words that no name has, with the end of a sentence on either side. */
const plain = fc
  .array(fc.constantFrom('and', 'then', 'went', 'home', '12', 'ok'), { maxLength: 30 })
  .map((words) => `. ${words.join(' ')} . `);
const language = fc.constantFrom(undefined, 'en', 'ru', 'lt');

describe('with the bundled pack', () => {
  it('annotations lie in the order of the page, within their line, without overlaps', () => {
    fc.assert(
      fc.property(lines, language, (list, tag) => {
        let [line, end] = [0, 0];
        for (const one of detect(names, content.quiet, list, tag)) {
          if (one.line !== line) [line, end] = [one.line, 0];
          expect(one.line).toBeGreaterThanOrEqual(line);
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.end).toBeGreaterThan(one.start);
          expect(one.surface).toBe(list[line]!.slice(one.start, one.end));
          expect(names.entities).toContain(one.entity);
          end = one.end;
        }
      }),
    );
  });

  it('the same page gives the same annotations after any other page', () => {
    fc.assert(
      fc.property(lines, lines, (list, other) => {
        const first = detect(names, content.quiet, list);
        detect(names, content.quiet, other);
        expect(detect(names, content.quiet, list)).toEqual(first);
      }),
    );
  });

  it('each line has the same names in a page as alone', () => {
    fc.assert(
      fc.property(text, plain, (one, around) => {
        const alone = findNames(names, one, 'en').map(({ start, end, entity }) => [
          start,
          end,
          entity,
        ]);
        const shift = around.length;
        const within = matchNames(names, around + one + around, 'en').matches;
        const own = matchNames(names, one, 'en').matches;
        // Combining marks make both texts composed ones, with offsets of their own.
        fc.pre(!/\p{M}/u.test(one));
        expect(within.map(({ start, end }) => [start - shift, end - shift])).toEqual(
          own.map(({ start, end }) => [start, end]),
        );
        expect(alone.length).toBeLessThanOrEqual(own.length);
      }),
    );
  });

  it('a line without a name changes nothing on the page', () => {
    fc.assert(
      fc.property(lines, plain, fc.nat(4), (list, more, at) => {
        const place = Math.min(at, list.length);
        const shown = (of: readonly string[]) =>
          detect(names, content.quiet, of, 'en').map(({ line: _, ...rest }) => rest);
        expect(shown(list.toSpliced(place, 0, more))).toEqual(shown(list));
      }),
    );
  });
});

it('the first mention of each entity is always chosen', () => {
  const mentions = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(3)));
  fc.assert(
    fc.property(mentions, fc.constantFrom(...OCCURRENCE_RULES), (list, rule) => {
      const entities = list.map(([entity]) => entity);
      const sections = list.map(([, section]) => section);
      const chosen = chooseOccurrences(rule, entities, sections);
      expect(chosen).toHaveLength(list.length);
      for (const entity of new Set(entities)) expect(chosen[entities.indexOf(entity)]).toBe(true);
      const key = (i: number) => (rule === 'first-on-page' ? entities[i] : String(list[i]));
      const keys = chosen.flatMap((is, i) => (is ? [key(i)] : []));
      if (rule !== 'all') expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
