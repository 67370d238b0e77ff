import { describe, expect, it } from 'vitest';
import { samplePack } from '../../../test/support/sample-pack.ts';
import type { Note, PackContent, TimelinePoint } from '../model.ts';
import { createLibrary } from './library.ts';
import { sourceCards } from './source-cards.ts';
import { sourceDifference } from './source-difference.ts';

const entities = (pack: string): PackContent['entities'] => [
  { id: `${pack}:ada`, kind: 'person', label: 'Ada Mill', description: 'A miller' },
  { id: `${pack}:bo`, kind: 'person', label: 'Bo Lund', description: 'A farmer' },
  { id: `${pack}:fair`, kind: 'event', label: 'The Fair', description: 'A fair' },
];
const packOf = (id: string, change: Partial<PackContent>): PackContent => ({
  ...samplePack,
  id,
  title: `Pack ${id}`,
  themes: { [`${id}-vote`]: 'Elections' },
  entities: entities(id),
  notes: [],
  parallels: [],
  timeline: [],
  ...change,
});
/** A note on Ada and Bo of May 2001. */
const note = (pack: string, kind: Note['kind'], change: Partial<Note> = {}): Note => ({
  id: `${pack}:${kind}`,
  kind,
  text: 'Something.',
  about: [`${pack}:ada`, `${pack}:bo`],
  place: 1,
  when: { from: '2001-05', label: 'May 2001' },
  themes: [],
  ...change,
});
const undated = (pack: string, kind: Note['kind']): Note => {
  const { when: _, ...rest } = note(pack, kind);
  return rest;
};
const point = (pack: string, when: TimelinePoint['when'], change = {}): TimelinePoint => ({
  id: `${pack}:point ${when.label}`,
  when,
  text: 'The fair.',
  places: [1],
  notes: [],
  entities: [`${pack}:fair`],
  ...change,
});

const differenceOf = (
  id: string,
  a: Partial<PackContent>,
  b: Partial<PackContent>,
  others: readonly string[] = [],
) => {
  const library = createLibrary([packOf('a', a), packOf('b', b)]);
  return sourceDifference(library, sourceCards(library, id, others));
};
const onAda = (a: readonly Note[], b: readonly Note[]) => {
  const found = differenceOf('a:ada', { notes: a }, { notes: b });
  if (!found || found.kind === 'dates') return found;
  return [found.kind, found.month.from, found.fact.id, found.other.id].join(' ');
};

describe('what two sources say of one month', () => {
  it('differs if one states facts where the other alleges or expects', () => {
    expect(onAda([note('a', 'fact')], [note('b', 'allegation')])).toBe('allegation 2001-05 a b');
    expect(onAda([note('a', 'forecast')], [note('b', 'fact')])).toBe('forecast 2001-05 b a');
  });

  it('is compared by a theme too, by its name', () => {
    const alone = { about: ['a:ada'], themes: ['a-vote'] };
    const other = { about: ['b:ada'], themes: ['b-vote'] };
    expect(onAda([note('a', 'fact', alone)], [note('b', 'allegation', other)])).toBe(
      'allegation 2001-05 a b',
    );
  });

  it.each<[string, Note[], Note[]]>([
    ['both state facts', [note('a', 'fact')], [note('b', 'fact')]],
    [
      'one of them does both',
      [note('a', 'fact')],
      [note('b', 'allegation'), note('b', 'fact', { id: 'b:2' })],
    ],
    ['one only judges or quotes', [note('a', 'view')], [note('b', 'quote')]],
    [
      'it is another month',
      [note('a', 'fact')],
      [note('b', 'allegation', { when: { from: '2001-06', label: 'June 2001' } })],
    ],
    [
      'one speaks of a whole year',
      [note('a', 'fact')],
      [note('b', 'allegation', { when: { from: '2001', label: '2001' } })],
    ],
    [
      'one speaks of several months',
      [note('a', 'fact')],
      [note('b', 'allegation', { when: { from: '2001-05', to: '2001-07', label: 'summer' } })],
    ],
    [
      'nothing but the person and the month is common',
      [note('a', 'fact')],
      [note('b', 'allegation', { about: ['b:ada', 'b:fair'] })],
    ],
    ['one has no date', [note('a', 'fact')], [undated('b', 'allegation')]],
  ])('does not differ if %s', (_, a, b) => expect(onAda(a, b)).toBeUndefined());

  it('counts days as their month', () =>
    expect(
      onAda(
        [note('a', 'fact', { when: { from: '2001-05-03', to: '2001-05-04', label: 'May' } })],
        [note('b', 'allegation')],
      ),
    ).toBe('allegation 2001-05 a b'));
});

describe('the one dated point of an event', () => {
  const onFair = (a: readonly TimelinePoint[], b: readonly TimelinePoint[]) => {
    const found = differenceOf('a:fair', { timeline: a }, { timeline: b });
    return found?.kind === 'dates'
      ? found.sides.map(({ pack, when }) => `${pack.id} ${when.label}`)
      : found;
  };
  const may = { from: '2001-05', label: 'May 2001' };
  const june = { from: '2001-06-02', label: '2 June 2001' };

  it('differs if the times have nothing in common', () =>
    expect(onFair([point('a', may)], [point('b', june)])).toEqual(['a May 2001', 'b 2 June 2001']));

  it.each<[string, TimelinePoint[], TimelinePoint[]]>([
    ['one is more exact', [point('a', { from: '2001', label: '2001' })], [point('b', june)]],
    [
      'the spans overlap',
      [point('a', { from: '2001-05', to: '2001-06', label: 'early summer' })],
      [point('b', june)],
    ],
    ['a source has several', [point('a', may), point('a', june)], [point('b', june)]],
    ['a source has none', [point('a', may)], []],
    ['one expects it', [point('a', may, { forecast: true })], [point('b', june)]],
  ])('does not differ if %s', (_, a, b) => expect(onFair(a, b)).toBeUndefined());

  it('says nothing of a person, who has many dates', () => {
    const of = (pack: string) => ({ entities: [`${pack}:ada`] });
    const a = { timeline: [point('a', may, of('a'))] };
    const b = { timeline: [point('b', june, of('b'))] };
    expect(differenceOf('a:ada', a, b)).toBeUndefined();
  });
});

it('does not compare somebody with another one of the same name', () => {
  const library = createLibrary([
    packOf('a', { notes: [note('a', 'fact', { themes: ['a-vote'] })] }),
    packOf('b', {
      entities: entities('b').map((one) => ({ ...one, label: `${one.label} II` })),
      notes: [note('b', 'allegation', { themes: ['b-vote'] })],
    }),
  ]);
  const cards = sourceCards(library, 'a:ada', ['b:ada']);
  expect(cards).toHaveLength(2);
  expect(sourceDifference(library, cards)).toBeUndefined();
});
