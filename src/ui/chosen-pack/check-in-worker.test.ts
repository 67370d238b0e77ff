import { expect, it, vi } from 'vitest';
import { checkInWorker, type CheckMessage, type CheckWorker } from './check-in-worker.ts';

/** A worker whose events the test makes, and what is heard of it. */
function begin() {
  const events = new EventTarget();
  const terminate = vi.fn<() => void>();
  const worker = {
    addEventListener: events.addEventListener.bind(events),
    postMessage: () => {},
    terminate,
  } as unknown as CheckWorker;
  const heard: CheckMessage<string>[] = [];
  const problems: string[] = [];
  const life = new AbortController();
  checkInWorker<string>(
    { name: 'a.zip', isFolder: false, files: [] },
    worker,
    {
      onMessage: (message) => heard.push(message),
      onProblem: (error) => problems.push((error as Error).message),
    },
    life.signal,
  );
  const fire = (type: string, values: object = {}): void =>
    void events.dispatchEvent(Object.assign(new Event(type), values));
  return { fire, heard, problems, terminate, life };
}

it('tells how far a check is and how it ends, and then ends the worker', () => {
  const { fire, heard, terminate } = begin();
  fire('message', { data: { is: 'step', progress: { step: 'check', done: 0 } } });
  expect(terminate).not.toHaveBeenCalled();
  fire('message', { data: { is: 'end', result: 'sound' } });
  expect(heard).toEqual([
    { is: 'step', progress: { step: 'check', done: 0 } },
    { is: 'end', result: 'sound' },
  ]);
  expect(terminate).toHaveBeenCalledOnce();
});

it('tells what an error of reading means, and reports none', () => {
  const { fire, heard, problems } = begin();
  fire('message', { data: { is: 'thrown', error: new DOMException('', 'NotReadableError') } });
  expect(heard).toEqual([{ is: 'failed', failure: 'unreadable' }]);
  expect(problems).toEqual([]);
});

it.each([
  ['throws', 'message', { data: { is: 'thrown', error: new Error('a fault') } }, 'a fault'],
  ['cannot be loaded', 'error', {}, 'the worker has not started'],
  ['throws outside the check', 'error', { message: 'a fault' }, 'a fault'],
  ['cannot be understood', 'messageerror', {}, 'what the worker says cannot be read'],
])('says that the program failed where a worker %s, and reports why', (_, type, values, reason) => {
  const { fire, heard, problems, terminate } = begin();
  fire(type, values);
  expect(heard).toEqual([{ is: 'failed', failure: 'program' }]);
  expect(problems).toEqual([reason]);
  expect(terminate).toHaveBeenCalledOnce();
});

it('says nothing more once it was stopped', () => {
  const { fire, heard, problems, terminate, life } = begin();
  life.abort();
  fire('message', { data: { is: 'thrown', error: new Error('late') } });
  expect(terminate).toHaveBeenCalled();
  expect([heard, problems]).toEqual([[], []]);
});
