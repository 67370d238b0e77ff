import { describe, expect, it } from 'vitest';
import { roomBesideLine, wayOutOfSheet, type SheetSurroundings } from './beside-sheet.ts';

const lineAt = (top: number) => ({ left: 0, top, right: 80, bottom: top + 20 });
/** A sheet of 400 px in a window of 800 px. */
const sheet = (edge: 'bottom' | 'top', ...tops: readonly number[]): SheetSurroundings => ({
  edge,
  height: 400,
  end: 800,
  lines: tops.map(lineAt),
  line: lineAt(tops[0]!),
  distance: 6,
  gutter: 8,
});

describe('the way out of a sheet', () => {
  it.each([
    ['at the bottom, none for a name above it', sheet('bottom', 300), 0],
    ['at the bottom, down', sheet('bottom', 500), 126],
    ['at the bottom, for all fragments of a name', sheet('bottom', 390, 420), 46],
    ['at the bottom, as far as the fragment pointed at is seen', sheet('bottom', 40, 700), 32],
    ['at the top, none for a name below it', sheet('top', 500), 0],
    ['at the top, up', sheet('top', 300), -106],
    ['at the top, for all fragments of a name', sheet('top', 400, 380), -26],
    ['at the top, as far as the fragment pointed at is seen', sheet('top', 740, 100), -32],
  ])('%s', (_, surroundings, way) => {
    expect(wayOutOfSheet(surroundings)).toBeCloseTo(way);
  });
});

it('the room for a sheet ends at the name', () => {
  expect(roomBesideLine(sheet('bottom', 500))).toBe(274);
  expect(roomBesideLine(sheet('top', 500))).toBe(494);
});
