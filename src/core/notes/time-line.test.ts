import { describe, expect, it } from 'vitest';
import type { TimelinePoint } from '../model.ts';
import { timeLine, type Viewpoints } from './time-line.ts';

const point = (id: string, from: string, to?: string): TimelinePoint => ({
  id,
  when: { from, ...(to && { to }), label: id },
  text: id,
  places: [1],
  notes: [],
  entities: [],
});

describe('timeLine', () => {
  it('puts points in proportion, and says which are the entity’s', () => {
    const line = timeLine([point('a', '2000'), point('b', '2010')], new Set(['b']), 110);
    expect(line.marks.map(({ point: { id }, from, own }) => [id, from, own])).toEqual([
      ['a', 0, false],
      ['b', 100, true],
    ]);
  });

  it('draws a long span as one, a short one as a point', () => {
    const points = [point('long', '2000', '2004'), point('short', '2008-03', '2008-04')];
    const [long, short] = timeLine(points, new Set(), 110).marks;
    expect(long).toMatchObject({ from: 0, to: expect.closeTo(61, 0) as number });
    expect(short?.to).toBe(short?.from);
  });

  it('stacks marks that would cover each other, and uses a row again where it is free', () => {
    const points = [
      point('a', '2000-01'),
      point('b', '2000-02'),
      point('c', '2000-03'),
      point('d', '2010'),
    ];
    expect(timeLine(points, new Set(), 100).marks.map(({ row }) => row)).toEqual([0, 1, 2, 0]);
  });

  it('stacks larger marks from farther apart', () => {
    const points = [point('a', '2000'), point('b', '2010')];
    const rows = (apart: number) =>
      timeLine(points, new Set(), 110, apart).marks.map(({ row }) => row);
    expect(rows(100)).toEqual([0, 0]);
    expect(rows(101)).toEqual([0, 1]);
  });

  it('has round years under it, not more than fit', () => {
    const { ticks } = timeLine([point('a', '1994'), point('b', '2024')], new Set(), 300);
    expect(ticks.map(({ year }) => year)).toEqual([1995, 2000, 2005, 2010, 2015, 2020, 2025]);
    for (const { at } of ticks) expect(at).toBeLessThanOrEqual(300);
  });

  it('is empty without points and whole with one', () => {
    expect(timeLine([], new Set(), 100)).toEqual({ marks: [], ticks: [], views: [] });
    expect(timeLine([point('a', '1999-10')], new Set(), 100).marks).toHaveLength(1);
  });

  it('reaches to today and to the date of the article, if these are given', () => {
    const points = [point('a', '2000'), point('b', '2010')];
    const on = (viewpoints: Viewpoints) =>
      timeLine(points, new Set(), 270, undefined, viewpoints).views;
    const today = { year: 2026, month: 1, day: 1 };
    expect(on({ today })).toEqual([{ from: 'today', at: 260 }]);
    expect(on({ today, article: { year: 2016 } })).toEqual([
      { from: 'article', at: 160 },
      { from: 'today', at: 260 },
    ]);
    expect(timeLine(points, new Set(), 270).views).toEqual([]);
  });

  it('begins before its first event if the article does, and has one line for both on one day', () => {
    const line = timeLine([point('a', '2000')], new Set(), 100, undefined, {
      today: { year: 2005 },
      article: { year: 1995 },
    });
    expect(line.views[0]).toEqual({ from: 'article', at: 0 });
    const sameDay = {
      today: { year: 2005, month: 6, day: 1 },
      article: { year: 2005, month: 6, day: 1 },
    };
    expect(timeLine([point('a', '2000')], new Set(), 100, undefined, sameDay).views).toHaveLength(
      1,
    );
  });
});
