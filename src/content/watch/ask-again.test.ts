import { expect, it, vi } from 'vitest';
import { handClock } from '../../../test/support/hand-clock.ts';
import { ANSWER_LIMIT_MS, askAgain } from './ask-again.ts';

const never = (): Promise<never> => new Promise(() => {});

it.each([true, false])('takes the first answer, also %s', async (answer) => {
  const ask = vi.fn<() => Promise<boolean>>(async () => answer);
  expect(await askAgain(ask, handClock().wait)).toBe(answer);
  expect(ask).toHaveBeenCalledTimes(1);
});

it('[fault 32] asks again where the worker was killed, whether the browser says so or not', async () => {
  const ask = vi.fn<() => Promise<boolean | undefined>>(async () => true);
  ask.mockImplementationOnce(async () => undefined).mockImplementationOnce(never);
  const { wait, turn } = handClock();
  const answered = askAgain(ask, wait);
  await turn(0);
  await turn(249);
  expect(ask).toHaveBeenCalledTimes(1);
  await turn(1);
  expect(ask).toHaveBeenCalledTimes(2);
  await turn(ANSWER_LIMIT_MS);
  await turn(1000);
  expect(await answered).toBe(true);
  expect(ask).toHaveBeenCalledTimes(3);
});

it('takes an answer that comes after its time, and does not ask again', async () => {
  let answer = (_late: boolean): void => {};
  const ask = vi.fn<() => Promise<boolean>>(() => new Promise((resolve) => (answer = resolve)));
  const { wait, turn } = handClock();
  const answered = vi.fn<(late: boolean | undefined) => void>();
  void askAgain(ask, wait).then(answered);
  await turn(ANSWER_LIMIT_MS);
  expect(answered).not.toHaveBeenCalled();
  answer(true);
  await turn(1);
  expect(answered).toHaveBeenCalledExactlyOnceWith(true);
  await turn(250);
  expect(ask).toHaveBeenCalledTimes(1);
});

it('takes a late answer while it waits for another', async () => {
  const answers: ((late: boolean) => void)[] = [];
  const ask = (): Promise<boolean> => new Promise((resolve) => answers.push(resolve));
  const { wait, turn } = handClock();
  const answered = askAgain(ask, wait);
  await turn(ANSWER_LIMIT_MS);
  await turn(250);
  expect(answers).toHaveLength(2);
  answers[0]!(false);
  expect(await answered).toBe(false);
});

it('gives up where no answer ever comes', async () => {
  const ask = vi.fn<() => Promise<undefined>>(never);
  const { wait, turn } = handClock();
  const answered = askAgain(ask, wait);
  for (const ms of [0, 250, 1000, 4000]) {
    await turn(ms);
    await turn(ANSWER_LIMIT_MS);
  }
  expect(await answered).toBeUndefined();
  expect(ask).toHaveBeenCalledTimes(4);
});
