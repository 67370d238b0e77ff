import { expect, it } from 'vitest';
import { benchmarkWords, IN_ALL_FRAMES, lossInWords } from './benchmark-words.ts';

it.each([
  [{ value: 0.992, low: 0.923, high: 1.046 }, 'no measurable loss'],
  [{ value: 1.03, low: 1, high: 1.06 }, 'no measurable loss'],
  [{ value: 1.068, low: 1.018, high: 1.13 }, 'a measurable loss of 1.8–13.0 %'],
  [{ value: 0.9, low: 0.85, high: 0.95 }, 'a measurable gain of 5.0–15.0 %'],
])('%o is %s', (ratio, words) => {
  expect(lossInWords(ratio)).toBe(words);
});

it('tells what readers’ builds lose apart from what a page in the top frame would pay', () => {
  const ratio = { value: 1.1, low: 1.05, high: 1.15 };
  const even = { value: 1, low: 0.9, high: 1.1 };
  const words = benchmarkWords([
    { browser: 'chromium', name: 'Sidelight', ratio: even, runs: 8 },
    { browser: 'chromium', name: IN_ALL_FRAMES, ratio, runs: 8 },
  ]);
  const [, ofReaders, , inTop] = words.split('\n\n');
  expect(ofReaders).toBe('- Sidelight in chromium: no measurable loss.');
  expect(inTop).toBe('- Sidelight in all frames in chromium: a measurable loss of 5.0–15.0 %.');
});
