import { describe, expect, it } from 'vitest';
import { Agenda, type Works } from './agenda.ts';

interface Items {
  readonly urgent: string;
  readonly later: string;
  readonly last: string;
}

const URGENCY = ['urgent', 'later', 'last'] as const;

/** An agenda that logs what it does; an item “a:3” takes three steps. */
function logged(works: Partial<Works<Items>> = {}) {
  const log: string[] = [];
  const failures: unknown[] = [];
  const agenda = new Agenda<Items>(URGENCY, (error) => failures.push(error));
  function* steps(item: string): Generator<undefined, void> {
    const [name, count = '1'] = item.split(':');
    for (let step = 1; step <= Number(count); step++) {
      log.push(count === '1' ? name! : `${name}${step}`);
      if (step < Number(count)) yield undefined;
    }
  }
  agenda.does({ urgent: steps, later: steps, last: steps, ...works });
  return { agenda, log, failures };
}

/** Ends a run after the given number of steps. */
function after(steps: number): () => boolean {
  let left = steps;
  return () => --left <= 0;
}

const never = (): boolean => false;

describe('the order of work', () => {
  it('is by urgency, then by waiting time', () => {
    const { agenda, log } = logged();
    agenda.add('last', 'a');
    agenda.add('later', 'b');
    agenda.add('later', 'c');
    agenda.add('urgent', 'd');
    agenda.run(never);
    expect(log).toEqual(['d', 'b', 'c', 'a']);
    expect(agenda.isEmpty).toBe(true);
  });

  it('includes items that the work itself adds', () => {
    const { agenda, log } = logged({
      later: (item) => {
        log.push(item);
        if (item === 'a') agenda.add('urgent', 'from a');
      },
    });
    agenda.add('later', 'a');
    agenda.add('later', 'b');
    agenda.run(never);
    expect(log).toEqual(['a', 'from a', 'b']);
  });

  it('keeps the place of an item that is added twice', () => {
    const { agenda, log } = logged();
    for (const item of ['a', 'b', 'a']) agenda.add('later', item);
    agenda.run(never);
    expect(log).toEqual(['a', 'b']);
  });

  it('is the order of arrival over any number of runs', () => {
    const { agenda, log } = logged();
    for (let i = 0; i < 100; i++) {
      agenda.add('later', `${i}a`);
      agenda.add('later', `${i}b`);
      agenda.run(after(i % 3));
    }
    agenda.run(never);
    expect(log).toEqual(Array.from({ length: 100 }, (_, i) => [`${i}a`, `${i}b`]).flat());
  });

  it('leaves out kinds that were not asked for', () => {
    const { agenda, log } = logged();
    for (const kind of URGENCY) agenda.add(kind, kind);
    agenda.run(never, ['later']);
    expect(log).toEqual(['later']);
    expect(URGENCY.filter((kind) => agenda.has(kind))).toEqual(['urgent', 'last']);
  });
});

describe('a pause', () => {
  it('comes after a step, as soon as the time is up', () => {
    const { agenda, log } = logged();
    agenda.add('later', 'a:3');
    agenda.run(after(2));
    expect(log).toEqual(['a1', 'a2']);
    expect(agenda.has('later')).toBe(true);
    expect(agenda.isEmpty).toBe(false);
  });

  it('is followed by the rest of the item, before the next item', () => {
    const { agenda, log } = logged();
    agenda.add('later', 'a:3');
    agenda.add('later', 'b');
    agenda.run(after(1));
    agenda.run(never);
    expect(log).toEqual(['a1', 'a2', 'a3', 'b']);
  });

  it('lets more urgent work run between two steps', () => {
    const { agenda, log } = logged();
    agenda.add('last', 'a:3');
    agenda.run(after(1));
    agenda.add('urgent', 'b:2');
    agenda.add('later', 'c');
    agenda.run(never);
    expect(log).toEqual(['a1', 'b1', 'b2', 'c', 'a2', 'a3']);
  });

  it('is announced to the work by isOver', () => {
    const seen: boolean[] = [];
    const { agenda } = logged({ urgent: () => void seen.push(agenda.isOver) });
    agenda.add('urgent', 'a');
    agenda.run(never);
    agenda.add('urgent', 'b');
    agenda.run(() => true);
    expect(seen).toEqual([false, true]);
  });

  it('never comes before the first step, so that work ends however short the time is', () => {
    const { agenda, log } = logged();
    agenda.add('later', 'a:2');
    for (let runs = 0; runs < 2; runs++) agenda.run(() => true);
    expect(log).toEqual(['a1', 'a2']);
    expect(agenda.isEmpty).toBe(true);
  });
});

describe('a removed item', () => {
  it('is not done, but the items around it are', () => {
    const { agenda, log } = logged();
    for (const item of ['a', 'b', 'c']) agenda.add('later', item);
    agenda.lose('later', 'b');
    agenda.run(never);
    expect(log).toEqual(['a', 'c']);
  });

  it('is behind the others when it is added again', () => {
    const { agenda, log } = logged();
    for (const item of ['a', 'b']) agenda.add('later', item);
    agenda.lose('later', 'a');
    agenda.add('later', 'a');
    agenda.run(never);
    expect(log).toEqual(['b', 'a']);
  });

  it('is no longer pending', () => {
    const { agenda } = logged();
    agenda.add('later', 'a');
    agenda.lose('later', 'a');
    expect(agenda.isEmpty).toBe(true);
  });

  it('is removed from its own kind only', () => {
    const { agenda, log } = logged();
    agenda.add('later', 'a');
    agenda.lose('last', 'a');
    agenda.run(never);
    expect(log).toEqual(['a']);
  });
});

describe('an item in hand', () => {
  it('is done again if it was added again meanwhile', () => {
    const { agenda, log } = logged();
    agenda.add('later', 'a:2');
    agenda.run(after(1));
    agenda.add('later', 'a:2');
    agenda.run(never);
    expect(log).toEqual(['a1', 'a2', 'a1', 'a2']);
  });

  it('is finished even if it is removed', () => {
    const { agenda, log } = logged();
    agenda.add('later', 'a:2');
    agenda.run(after(1));
    agenda.lose('later', 'a:2');
    agenda.run(never);
    expect(log).toEqual(['a1', 'a2']);
  });
});

describe('work that throws', () => {
  it('is reported and dropped, at its first step or later, and the rest is done', () => {
    const { agenda, log, failures } = logged({
      urgent: () => {
        throw new Error('at once');
      },
      *last(item) {
        log.push(item);
        yield undefined;
        throw new Error('later');
      },
    });
    agenda.add('urgent', 'a');
    agenda.add('last', 'b');
    agenda.add('last', 'c');
    agenda.add('later', 'd');
    agenda.run(never);
    expect(log).toEqual(['d', 'b', 'c']);
    expect(failures.map(String)).toEqual(['Error: at once', 'Error: later', 'Error: later']);
    expect(agenda.isEmpty).toBe(true);
  });
});
