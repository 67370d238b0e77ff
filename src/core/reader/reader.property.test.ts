import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestRectIndex } from '../popover/nearest-rect.ts';
import { composeText } from '../text/compose.ts';
import { piecesOf, plainSentence } from './argument.ts';
import { labelLines } from './label-lines.ts';
import { placeAt, scrollOf } from './place.ts';
import { readingAt } from './reading.ts';
import { hashOf, parseRoute, type Route } from './route.ts';
import { overlapOf, separateBoxes, type Box } from './separate-boxes.ts';

const anything = fc.string({ unit: 'binary' });
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route[]>(
    { view: 'essay' },
    { view: 'page' },
    { view: 'page', tab: 7 },
    { view: 'time' },
  ),
  fc.record({ view: fc.constantFrom('essay', 'time'), pack: fc.constantFrom('a-2020', 'é=#') }),
  fc.record({
    view: fc.constant('essay' as const),
    pack: fc.constantFrom('a-2020', 'é=#'),
    place: fc.constantFrom('5', '3.2', '0:12:45', 'P1', 'é/=#'),
  }),
  fc.record({
    view: fc.constant('theme' as const),
    pack: fc.constantFrom('a-2020', 'é=#'),
    theme: fc.constantFrom('media', 'é/:=#'),
  }),
  fc.constant<Route>({ view: 'time', pack: 'a-2020', point: 'a-2020:é/=#' }),
  fc.record({ view: fc.constant('search' as const), query: anything }),
  fc.record({
    view: fc.constant('entity' as const),
    id: fc.constantFrom('belarus-russia-2020:person/ada', 'é:ß=#'),
  }),
);

it('a route can be read from its hash, and any hash is a route', () => {
  fc.assert(
    fc.property(route, anything, (to, hash) => {
      const back = parseRoute(hashOf(to));
      expect(hashOf(back)).toBe(hashOf(to));
      expect(back.view).toBe(to.view);
      // A parsed route keeps its view if written and parsed again.
      const other = parseRoute(`#${hash}`);
      if (other.view !== 'entity') expect(parseRoute(hashOf(other)).view).toBe(other.view);
    }),
  );
});

it('what is stored of the panel never contains a search query', () => {
  const at = { anchor: '', offset: 0 };
  fc.assert(
    fc.property(fc.array(route), (routes) => {
      const kept = routes.reduce<ReturnType<typeof readingAt> | undefined>(
        (before, one) => readingAt(one, at, before),
        undefined,
      );
      for (const hash of [kept?.hash ?? '', ...Object.keys(kept?.tabs ?? {})])
        expect(hash).not.toMatch(/^#search=./);
    }),
  );
});

it('a place is found again while its heading exists', () => {
  const anchors = fc
    .uniqueArray(fc.nat(5000), { maxLength: 8 })
    .map((tops) => tops.sort((a, b) => a - b).map((top) => ({ id: `h${top}`, top })));
  fc.assert(
    fc.property(anchors, fc.nat(6000), (list, scroll) => {
      expect(scrollOf(placeAt(list, scroll), list)).toBe(scroll);
    }),
  );
});

it('a label’s lines are its words in order, and none is longer than needed', () => {
  const words = fc.array(
    fc.string({ minLength: 1, maxLength: 9 }).filter((one) => !one.includes(' ')),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 30 }), (list, longest) => {
      const lines = labelLines(list.join(' '), longest);
      expect(lines.join(' ')).toBe(list.join(' '));
      for (const line of lines) expect(line.length <= longest || !line.includes(' ')).toBe(true);
    }),
  );
});

it('boxes reported as separate do not overlap, and stay in their frame', () => {
  const frame = { width: 800, height: 600 };
  const boxes = fc.array(
    fc.record({
      x: fc.integer({ min: -100, max: 900 }),
      y: fc.integer({ min: -100, max: 700 }),
      width: fc.integer({ min: 1, max: 80 }),
      height: fc.integer({ min: 1, max: 40 }),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(boxes, (list) => {
      const moved: Box[] = list.map((box) => ({ ...box }));
      const apart = separateBoxes(moved, frame, 50);
      for (const { x, y, width, height } of moved) {
        expect(x - width / 2 >= 0 && x + width / 2 <= frame.width).toBe(true);
        expect(y - height / 2 >= 0 && y + height / 2 <= frame.height).toBe(true);
      }
      if (!apart) return;
      moved.forEach((one, i) =>
        moved.slice(i + 1).forEach((other) => expect(overlapOf(one, other)).toBeLessThan(1)),
      );
    }),
  );
});

it('the pieces of a sentence make up the sentence, and none is empty', () => {
  const part = fc.constantFrom('[', ']', '(', ')', 'a', ' ', '[x](y/z)', '“', '”');
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const sentence = parts.join('');
      const pieces = piecesOf(sentence);
      const written = pieces.map((one) =>
        typeof one === 'string' ? one : `[${one.text}](${one.entity})`,
      );
      expect(written.join('')).toBe(sentence);
      expect(pieces).not.toContain('');
      const targets = pieces.map((one) =>
        typeof one === 'string' ? 0 : `[](${one.entity})`.length,
      );
      const dropped = targets.reduce((sum, length) => sum + length, 0);
      expect(plainSentence(sentence)).toHaveLength(sentence.length - dropped);
    }),
  );
});

it('a composed text maps to the original’s offsets, in order', () => {
  const unit = fc.oneof(
    fc.constantFrom('e', '\u0301', 'й', 'и', '\u0306', '\u0640', '😀', '\ud800'),
    anything,
  );
  fc.assert(
    fc.property(fc.array(unit), (parts) => {
      const original = parts.join('');
      const { text, offsets } = composeText(original);
      expect(offsets).toHaveLength(text.length + 1);
      expect(offsets.at(-1)).toBe(original.length);
      for (let i = 1; i < offsets.length; i++)
        expect(offsets[i]).toBeGreaterThanOrEqual(offsets[i - 1]!);
    }),
  );
});

it('the nearest fragment is one that has a size', () => {
  const number = fc.integer({ min: -50, max: 50 });
  const rects = fc.array(fc.record({ left: number, top: number, right: number, bottom: number }));
  fc.assert(
    fc.property(
      rects,
      fc.option(fc.record({ x: number, y: number }), { nil: undefined }),
      (list, point) => {
        const at = nearestRectIndex(list, point);
        const sized = list.filter(({ left, right, top, bottom }) => right > left && bottom > top);
        if (at < 0) expect(sized).toEqual([]);
        else expect(sized).toContain(list[at]);
      },
    ),
  );
});
