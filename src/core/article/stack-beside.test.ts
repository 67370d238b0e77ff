import { expect, it } from 'vitest';
import { stackBeside } from './stack-beside.ts';

it('things stand at their places where there is room, else below the one before', () => {
  expect(
    stackBeside(
      [
        { top: 10, height: 50 },
        { top: 30, height: 20 },
        { top: 200, height: 5 },
      ],
      8,
    ),
  ).toEqual({ tops: [10, 68, 200], bottom: 205 });
});

it('nothing takes no room', () => {
  expect(stackBeside([], 8)).toEqual({ tops: [], bottom: 0 });
});
