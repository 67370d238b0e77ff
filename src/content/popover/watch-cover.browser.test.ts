import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchCover } from './watch-cover.ts';
import { eventually } from '../../../test/support/eventually.ts';

type Look = (entries: readonly object[]) => void;

const COVERED = { isIntersecting: true, isVisible: false };
const VISIBLE = { isIntersecting: true, isVisible: true };

describe('what is painted over the popover', () => {
  let look: Look;
  let life: AbortController;
  const observe = vi.fn<() => void>();
  const onCovered = vi.fn<() => void>();
  beforeEach(() => {
    life = new AbortController();
    observe.mockClear();
    onCovered.mockClear();
    class Observer {
      constructor(callback: Look) {
        look = callback;
      }
      observe = observe;
      unobserve = (): void => {};
      disconnect = (): void => {};
    }
    Object.assign(Observer.prototype, { trackVisibility: true });
    const view = { IntersectionObserver: Observer, setTimeout: window.setTimeout.bind(window) };
    watchCover(view as never, document.body, onCovered, life.signal);
  });
  afterEach(() => life.abort());

  it('is reported when two checks in a row have seen it', () => {
    look([COVERED]);
    expect(onCovered).not.toHaveBeenCalled();
    expect(observe).toHaveBeenCalledTimes(2);
    look([COVERED]);
    expect(onCovered).toHaveBeenCalledTimes(1);
  });

  it('is not reported if the check was made in a view transition that has ended since', () => {
    look([COVERED]);
    look([VISIBLE]);
    look([COVERED]);
    look([VISIBLE]);
    expect(onCovered).not.toHaveBeenCalled();
  });

  it('is not reported during a view transition, and is checked again after it', async () => {
    const { finished } = document.startViewTransition(() => {});
    look([COVERED]);
    look([COVERED]);
    expect(onCovered).not.toHaveBeenCalled();
    await finished;
    await eventually(() => expect(observe.mock.calls.length).toBeGreaterThan(1));
    look([COVERED]);
    expect(onCovered).toHaveBeenCalledTimes(1);
  });
});
