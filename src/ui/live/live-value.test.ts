import { effect } from '@preact/signals-core';
import { expect, it } from 'vitest';
import { liveValue } from './live-value.ts';

const unexpected = (error: unknown): never => {
  throw error;
};

it('is there once its first value is known, and never shows the fallback', async () => {
  let report = (_: string): void => {};
  let resolve = (): void => {};
  const followed = new Promise<void>((done) => (resolve = done));
  let isThere = false;
  const waiting = liveValue<string>(
    'fallback',
    (onValue) => {
      report = onValue;
      return followed;
    },
    unexpected,
  ).then((live) => {
    isThere = true;
    return live;
  });
  await Promise.resolve();
  expect(isThere).toBe(false);
  report('first');
  resolve();
  const live = await waiting;
  expect(live.value).toBe('first');

  const seen: string[] = [];
  effect(() => void seen.push(live.value));
  report('second');
  report('second');
  expect(seen).toEqual(['first', 'second']);
});

it('has the fallback if the first value cannot be read, and reports why', async () => {
  const problems: unknown[] = [];
  const refusal = new Error('refused');
  const live = await liveValue(
    'fallback',
    async () => {
      throw refusal;
    },
    (error) => problems.push(error),
  );
  expect(live.value).toBe('fallback');
  expect(problems).toEqual([refusal]);
});
