import { describe, expect, it } from 'vitest';
import { smallPack } from '../../../test/support/small-pack.ts';
import type { Locator } from '../../core/model.ts';
import { compilePack } from '../compile/compile.ts';
import { loadCheckedPack } from '../load/load-checked.ts';
import type { SourceFiles } from './sources.ts';

const names = { en: { 'place/minsk': { names: ['Minsk'] } } };
const note = { id: 'F01', kind: 'fact', about: ['place/minsk'], text: 'A city.', themes: [] };
const side = { entity: 'place/minsk', text: 'A side.', notes: ['F01'] };
const point = {
  id: 'spring',
  when: { from: '2020', label: '2020' },
  text: 'Spring.',
  notes: [],
  entities: [],
};
const sentences = ['It begins.', 'It ends.'];

/** What each file of a pack cites, under whatever keys. */
interface Cited {
  readonly note?: object;
  readonly side?: object;
  readonly point?: object;
  readonly argument?: readonly object[];
}

function packBy(locator: Locator, cited: Cited): SourceFiles {
  const pack = JSON.parse(smallPack(names)['pack.json']!) as { origin: object };
  const sides = [side, side].map((one) => ({ ...one, ...cited.side }));
  return smallPack(names, {
    'pack.json': { ...pack, origin: { ...pack.origin, locator } },
    'notes.json': { notes: [{ ...note, ...cited.note }] },
    ...(cited.side && {
      'parallels.json': { parallels: [{ id: 'P1', title: 'A parallel', sides }] },
    }),
    ...(cited.point && { 'timeline.json': { points: [{ ...point, ...cited.point }] } }),
    ...(cited.argument && {
      'argument.json': { paragraphs: cited.argument.map((one) => ({ ...one, sentences })) },
    }),
  });
}

describe('a pack gives its places', () => {
  it.each([
    { unit: 'paragraph', value: 7, place: 7 },
    { unit: 'page', value: 212, place: 212 },
    { unit: 'section', value: '12a', place: '12a' },
    { unit: 'chapter', value: '3.2', place: '3.2' },
    { unit: 'chapter', value: '3', place: 3 },
    { unit: 'line', value: 20, place: 20 },
    { unit: 'timecode', value: '1:02:45', place: '1:02:45' },
  ] as const)('by $unit: $value', ({ unit, value, place }) => {
    const { content, argument } = compilePack(
      packBy(
        { unit },
        {
          note: { [unit]: value },
          side: { [`${unit}s`]: [value] },
          point: { [`${unit}s`]: [value] },
          ...(unit !== 'paragraph' && { argument: [{ [unit]: value }] }),
        },
      ),
    );
    expect(content.origin.locator).toEqual({ unit });
    expect(content.notes).toEqual([{ ...note, place }]);
    expect(content.parallels[0]!.sides).toEqual([
      { ...side, places: [place] },
      { ...side, places: [place] },
    ]);
    expect(content.timeline).toEqual([{ ...point, places: [place] }]);
    expect(argument).toEqual(unit === 'paragraph' ? [] : [{ place, sentences }]);
  });
});

describe('a place is refused', () => {
  const page = { note: { page: 3 } };
  it.each<[string, Locator, Cited, string]>([
    [
      'in another unit than the pack’s',
      { unit: 'page' },
      { note: { paragraph: 3 } },
      'a place under “paragraph”; expected “page”, as places are given by page (pack.json, line 15)',
    ],
    [
      'in a second unit',
      { unit: 'page' },
      { note: { page: 3, line: 4 } },
      'a place under “line”; expected “page”',
    ],
    [
      'that is missing',
      { unit: 'page' },
      { note: {} },
      'notes.json:3:5: has no place in the source; expected “page”',
    ],
    [
      'of a side that is missing',
      { unit: 'page' },
      { ...page, side: {} },
      'parallels.json:7:9: has no place in the source; expected “pages”',
    ],
    [
      'of a dated point in another unit',
      { unit: 'page' },
      { ...page, point: { chapters: ['3.2'] } },
      'a place under “chapters”; expected “pages”',
    ],
    [
      'beyond the end of the source',
      { unit: 'page', count: 320 },
      { ...page, point: { pages: [12, 321] } },
      'page 321; the source has 320 (pack.json, line 15)',
    ],
    [
      'in a chapter beyond the last',
      { unit: 'chapter', count: 3 },
      { note: { chapter: '4.1' } },
      'chapter 4.1; the source has 3',
    ],
    [
      'as a timecode without its hours',
      { unit: 'timecode' },
      { note: { timecode: '12:45' } },
      '“timecode” is “12:45”; expected hours, minutes and seconds, such as “0:12:45”',
    ],
    [
      'where timecodes are counted',
      { unit: 'timecode', count: 90 },
      { note: { timecode: '0:12:45' } },
      'timecodes are not counted; expected no “count”',
    ],
    [
      'out of order in the argument',
      { unit: 'page' },
      { ...page, argument: [{ page: 5 }, { page: 4 }] },
      'page 4 comes after page 5; expected them in order',
    ],
    [
      'twice in the argument',
      { unit: 'chapter' },
      { note: { chapter: 3 }, argument: [{ chapter: 3 }, { chapter: '3' }] },
      'chapter 3 is already in line 4; expected it once',
    ],
  ])('%s', (_case, locator, cited, message) => {
    expect(() => compilePack(packBy(locator, cited))).toThrow(message);
  });
});

describe('the origin of a pack', () => {
  const withOrigin = (change: object): SourceFiles => {
    const pack = JSON.parse(smallPack(names)['pack.json']!) as { origin: object };
    return smallPack(names, { 'pack.json': { ...pack, origin: { ...pack.origin, ...change } } });
  };

  it('may have an address on the web', () => {
    const address = 'https://www.example.org:8080/a/book?edition=2#start';
    expect(compilePack(withOrigin({ address })).content.origin.address).toBe(address);
  });

  it('may have a title, authors and a publisher', () => {
    const named = { title: 'The Tides', authors: ['Ada Mill', 'Bo Lund'], publisher: 'The Coast' };
    const compiled = compilePack(withOrigin(named));
    expect(compiled.content.origin).toMatchObject(named);
    expect(loadCheckedPack(JSON.stringify(compiled)).content.origin).toMatchObject(named);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org/',
    'example.org',
    'https://localhost/',
    'https://good.example@evil.example/',
    'https://exаmple.org/',
    'https://example.org/\u202etxt.exe',
    'https://example.org/a b',
    `https://example.org/${'x'.repeat(500)}`,
  ])('has no address such as %j', (address) => {
    expect(() => compilePack(withOrigin({ address }))).toThrow('pack.json');
  });

  it.each([{ kind: undefined }, { kind: 'opera' }])('must say what the source is: %j', (change) => {
    expect(() => compilePack(withOrigin(change))).toThrow('“kind” is');
  });
});

describe('the kind of an entity', () => {
  const withEntity = (change: object): SourceFiles =>
    smallPack(names, {
      'entities.json': {
        entities: [{ id: 'place/minsk', label: 'Minsk', description: 'A name.', ...change }],
      },
    });

  it('may be in the words of the pack', () => {
    const [entity] = compilePack(withEntity({ kind: 'thing', kindLabel: 'Ship' })).content.entities;
    expect(entity).toMatchObject({ kind: 'thing', kindLabel: 'Ship' });
  });

  it('needs them where it is a thing', () => {
    expect(() => compilePack(withEntity({ kind: 'thing' }))).toThrow(
      'expected “kindLabel” beside it',
    );
  });
});
