import { expect, it } from 'vitest';
import { Fifo } from './fifo.ts';

it('gives back what came first, and nothing once it is empty', () => {
  const fifo = new Fifo<number>();
  fifo.push(1);
  fifo.push(2);
  expect(fifo.shift()).toBe(1);
  fifo.push(3);
  expect(fifo.length).toBe(2);
  expect([fifo.shift(), fifo.shift(), fifo.shift(), fifo.length]).toEqual([2, 3, undefined, 0]);
  fifo.push(4);
  expect(fifo.shift()).toBe(4);
});
