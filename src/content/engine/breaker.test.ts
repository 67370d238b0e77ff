import { expect, it, vi } from 'vitest';
import { Breaker } from './breaker.ts';

it('gathers changes for 50 ms on a page that stays within the limit', () => {
  const onTrip = vi.fn<() => void>();
  const breaker = new Breaker(onTrip);
  for (let now = 0; now < 5000; now += 100) breaker.count(5, now);
  expect(breaker.delay(5000)).toBe(50);
  expect(onTrip).not.toHaveBeenCalled();
});

it('doubles the time with each second of too much work, up to a limit', () => {
  const onTrip = vi.fn<() => void>();
  const breaker = new Breaker(onTrip);
  const delays = Array.from({ length: 7 }, (_, i) => {
    breaker.count(61, i * 100);
    return breaker.delay(i * 100);
  });
  expect(delays).toEqual([100, 200, 400, 800, 1600, 1600, 1600]);
  expect(breaker.isSlow(600)).toBe(true);
  expect(onTrip).toHaveBeenCalledTimes(1);
});

it('goes back to the full rate when the page calms down', () => {
  const breaker = new Breaker();
  breaker.count(61, 0);
  breaker.count(61, 10);
  expect(breaker.delay(500)).toBe(200);
  expect(breaker.delay(1020)).toBe(100);
  expect(breaker.delay(5000)).toBe(50);
  expect(breaker.isSlow(5000)).toBe(false);
});

it('reports once that it lowers the rate, and again only after the full rate was restored', () => {
  const reported: string[] = [];
  const breaker = new Breaker(({ message }) => reported.push(message));
  for (let i = 0; i < 3; i++) breaker.count(100, i * 100);
  expect(reported).toEqual([
    'more than 60 ms of work a second; followed at a lower rate from now on',
  ]);
  breaker.count(100, 20_000);
  expect(reported).toHaveLength(2);
});
