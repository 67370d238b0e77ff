import { describe, expect, it, vi } from 'vitest';
import { samplePack } from '../../../test/support/sample-pack.ts';
import type { Note, PackContent, Parallel } from '../model.ts';
import { touchedParallels } from './touched-parallels.ts';

const note = (id: string, themes: string[], ...about: string[]): Note => ({
  id,
  kind: 'fact',
  text: id,
  about,
  place: 1,
  themes,
});
const parallel = (id: string, here: string, there: string): Parallel => ({
  id,
  title: id,
  sides: [
    { entity: 'place/cove', text: 'One side', places: [1], notes: [here] },
    { entity: 'place/dale', text: 'Other side', places: [1], notes: [there] },
  ],
});
const pack: PackContent = {
  ...samplePack,
  quiet: { ...samplePack.quiet, entities: ['place/cove', 'place/dale', 'place/port'] },
  notes: [
    note('N1', ['flags', 'votes'], 'person/ada'),
    note('N2', ['flags', 'votes'], 'person/bo', 'place/port'),
    note('N3', ['deaths', 'votes'], 'person/ada'),
    note('N4', ['deaths', 'votes', 'flags'], 'person/bo', 'person/rival'),
    note('N5', ['votes'], 'person/ada'),
    note('N6', ['votes'], 'person/bo'),
  ],
  parallels: [
    parallel('flags', 'N1', 'N2'),
    parallel('deaths', 'N3', 'N4'),
    parallel('votes', 'N5', 'N6'),
  ],
};
const touched = (entities: string[], themes: string[] = []) =>
  touchedParallels(pack, { entities: new Set(entities), themes: new Set(themes) }).map(
    ({ id }) => id,
  );

describe('a parallel is touched', () => {
  it('by somebody of either side together with its own theme', () => {
    expect(touched(['person/ada'], ['flags'])).toEqual(['flags']);
    expect(touched(['place/dale'], ['deaths'])).toEqual(['deaths']);
  });

  it('by a theme shared with others only where it has none of its own', () => {
    expect(touched(['person/ada'], ['votes'])).toEqual(['votes']);
  });

  it('by somebody of each side, where one of them belongs to it alone', () => {
    expect(touched(['person/ada', 'person/rival'])).toEqual(['deaths']);
  });
});

describe('a parallel is not touched', () => {
  it('by entities that are in nearly all parallels', () => {
    expect(touched(['person/ada', 'person/bo', 'place/cove', 'place/dale'])).toEqual([]);
  });

  it('by a quiet place of its own, which is named in passing', () => {
    expect(touched(['person/ada', 'place/port'])).toEqual([]);
  });

  it('by its theme alone, or by one side alone', () => {
    expect(touched([], ['flags'])).toEqual([]);
    expect(touched(['person/rival'])).toEqual([]);
    expect(touched(['person/nobody'], ['flags'])).toEqual([]);
  });
});

it('finding the touched ones takes time in proportion to the parallels', () => {
  const looksAt = (count: number): number => {
    const many = Array.from({ length: count }, (_, i) => i);
    const large: PackContent = {
      ...pack,
      notes: many.flatMap((i) => [
        note(`A${i}`, [`theme${i}`], `person/a${i}`),
        note(`B${i}`, [`theme${i}`], `person/b${i}`),
      ]),
      parallels: many.map((i) => parallel(`p${i}`, `A${i}`, `B${i}`)),
    };
    const page = {
      entities: new Set(many.flatMap((i) => [`person/a${i}`, `person/b${i}`])),
      themes: new Set<string>(),
    };
    const has = vi.spyOn(Set.prototype, 'has');
    try {
      expect(touchedParallels(large, page)).toHaveLength(count);
      return has.mock.calls.length;
    } finally {
      has.mockRestore();
    }
  };
  expect(looksAt(200)).toBeLessThan(11 * looksAt(20));
});
