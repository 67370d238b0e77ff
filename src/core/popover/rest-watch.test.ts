import { beforeEach, describe, expect, it, vi } from 'vitest';
import { REST_MS, restWatch, MAX_TRAVEL_MS, type Timers } from './rest-watch.ts';

/** A clock that the test moves on. */
function handClock(): Timers & { readonly turn: (ms: number) => void } {
  let now = 0;
  const due = new Map<number, { at: number; callback: () => void }>();
  let next = 1;
  return {
    set: (callback, delay) => {
      due.set(next, { at: now + delay, callback });
      return next++;
    },
    clear: (timer) => void due.delete(timer as number),
    turn: (ms) => {
      now += ms;
      for (const [id, { at, callback }] of due) {
        if (at > now) continue;
        due.delete(id);
        callback();
      }
    },
  };
}

const onRest = vi.fn<(mention: string) => void>();
const onStray = vi.fn<() => void>();
let clock: ReturnType<typeof handClock>;
let watch: ReturnType<typeof restWatch<string>>;

beforeEach(() => {
  onRest.mockReset();
  onStray.mockReset();
  clock = handClock();
  watch = restWatch({ timers: clock, onRest, onStray });
});

describe('a resting pointer', () => {
  it('counts after its time on one name', () => {
    watch.point('ada');
    clock.turn(REST_MS - 1);
    expect(onRest).not.toHaveBeenCalled();
    clock.turn(1);
    expect(onRest).toHaveBeenCalledExactlyOnceWith('ada');
  });

  it('never counts while it moves, whether over one name or over many', () => {
    for (let i = 0; i < 100; i++) {
      watch.point(i % 3 === 0 ? 'ada' : i % 3 === 1 ? 'bo' : undefined);
      clock.turn(REST_MS - 50);
    }
    expect(onRest).not.toHaveBeenCalled();
  });

  it('does not count after it has left', () => {
    watch.point('ada');
    watch.point(undefined);
    clock.turn(10 * REST_MS);
    expect([onRest.mock.calls, onStray.mock.calls]).toEqual([[], []]);
  });
});

describe('a page that moves below a resting pointer', () => {
  it('has no name pointed at, until the pointer moves', () => {
    watch.point('ada', false);
    clock.turn(10 * REST_MS);
    expect(onRest).not.toHaveBeenCalled();
    watch.point('ada', true);
    clock.turn(REST_MS);
    expect(onRest).toHaveBeenCalledExactlyOnceWith('ada');
  });

  it('takes away the name that was rested on', () => {
    watch.point('ada');
    clock.turn(REST_MS / 2);
    watch.point('bo', false);
    clock.turn(10 * REST_MS);
    watch.point(undefined, false);
    expect(onRest).not.toHaveBeenCalled();
  });

  it('does not make the rest on the same name longer', () => {
    watch.point('ada');
    for (let i = 0; i < 4; i++) {
      clock.turn(REST_MS / 4);
      watch.point('ada', false);
    }
    expect(onRest).toHaveBeenCalledExactlyOnceWith('ada');
  });

  it('closes an open preview as strayed, whatever name comes below the pointer', () => {
    watch.point('ada');
    clock.turn(REST_MS);
    watch.point('bo', false);
    clock.turn(MAX_TRAVEL_MS);
    expect(onStray).toHaveBeenCalledOnce();
    clock.turn(10 * REST_MS);
    expect(onRest).toHaveBeenCalledOnce();
  });
});

describe('a pointer that leaves a preview’s name', () => {
  beforeEach(() => {
    watch.point('ada');
    clock.turn(REST_MS);
  });

  it('strays after its time', () => {
    watch.point(undefined);
    clock.turn(MAX_TRAVEL_MS - 1);
    expect(onStray).not.toHaveBeenCalled();
    clock.turn(1);
    expect(onStray).toHaveBeenCalledOnce();
  });

  it('gets no more time by moving on', () => {
    for (let i = 0; i < 10; i++) {
      watch.point(undefined);
      clock.turn(MAX_TRAVEL_MS / 5);
    }
    expect(onStray).toHaveBeenCalledOnce();
  });

  it('can travel into the popover, and strays from there', () => {
    watch.point(undefined);
    clock.turn(MAX_TRAVEL_MS - 1);
    watch.inside(true);
    watch.point(undefined);
    clock.turn(10 * MAX_TRAVEL_MS);
    expect(onStray).not.toHaveBeenCalled();
    watch.inside(false);
    clock.turn(MAX_TRAVEL_MS);
    expect(onStray).toHaveBeenCalledOnce();
  });

  it('can come back to the name', () => {
    watch.point(undefined);
    watch.point('ada');
    clock.turn(10 * MAX_TRAVEL_MS);
    expect([onStray.mock.calls.length, onRest.mock.calls.length]).toEqual([0, 1]);
  });

  it('can rest on another name, which takes the preview over', () => {
    watch.point('bo');
    clock.turn(MAX_TRAVEL_MS);
    watch.point('bo');
    clock.turn(REST_MS);
    expect(onRest).toHaveBeenLastCalledWith('bo');
  });

  it('is forgotten when the popover has been closed or opened otherwise', () => {
    watch.point(undefined);
    watch.forget();
    clock.turn(10 * MAX_TRAVEL_MS);
    expect(onStray).not.toHaveBeenCalled();
  });
});
