import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { gatherCalls } from './gather-calls.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const DELAY_MS = 100;

function gather() {
  const life = new AbortController();
  const work = vi.fn<() => void>();
  return { call: gatherCalls(work, DELAY_MS, life.signal), life, work };
}

it('runs the work once for calls that are close together, and again for a later one', () => {
  const { call, work } = gather();
  call();
  call();
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(DELAY_MS);
  expect(work).toHaveBeenCalledTimes(1);
  call();
  vi.advanceTimersByTime(DELAY_MS);
  expect(work).toHaveBeenCalledTimes(2);
});

it('runs the work in time, however often it is called', () => {
  const { call, work } = gather();
  for (let ms = 0; ms < DELAY_MS; ms += 10) {
    call();
    vi.advanceTimersByTime(10);
  }
  expect(work).toHaveBeenCalledTimes(1);
});

it('runs nothing after the signal aborts', () => {
  const { call, life, work } = gather();
  call();
  life.abort();
  call();
  vi.runAllTimers();
  expect(work).not.toHaveBeenCalled();
});
