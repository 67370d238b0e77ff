import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createLatePopover, type CardDeps, type CardPopover } from './late-popover.ts';
import type { PopoverRequest } from './request.ts';

const deps = {} as CardDeps;
const first = { entityId: 'person/first', openedBy: 'pointer' } as PopoverRequest;
const second = { entityId: 'person/second', openedBy: 'pointer' } as PopoverRequest;

/** A late popover whose stage comes when `come` is called, and the calls that reach the card. */
function start(attempts: readonly ('comes' | 'fails')[] = ['comes']) {
  const calls: string[] = [];
  const card: CardPopover = {
    isOpen: true,
    prepare: ({ entityId }) => void calls.push(`prepare ${entityId}`),
    open: ({ entityId }) => void calls.push(`open ${entityId}`),
    close: (reason) => void calls.push(`close ${reason}`),
    announce: (at) => void calls.push(`announce ${at?.number}`),
    isOwnEvent: () => true,
  };
  const left = [...attempts];
  let come = (): void => {};
  const loadCard = vi.fn<() => Promise<(() => CardPopover) | undefined>>(
    () =>
      new Promise((resolve) => {
        come = () => resolve(left.shift() === 'comes' ? () => card : undefined);
      }),
  );
  const life = new AbortController();
  const popover = createLatePopover(window, loadCard, deps, life.signal);
  const arrive = async (): Promise<void> => {
    come();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { popover, calls, loadCard, life, arrive };
}

describe('a popover whose stage comes late', () => {
  it('is loaded once, with the first request, and then passes every call on', async () => {
    const { popover, calls, loadCard, arrive } = start();
    expect(popover.isOpen).toBe(false);
    expect(popover.isOwnEvent(new Event('click'))).toBe(false);
    popover.prepare(first);
    popover.open(first);
    await arrive();
    popover.open(second);
    popover.close('escape');
    popover.announce(undefined);
    expect(calls).toEqual([
      'open person/first',
      'open person/second',
      'close escape',
      'announce undefined',
    ]);
    expect(popover.isOpen).toBe(true);
    expect(loadCard).toHaveBeenCalledTimes(1);
  });

  it('does what was asked for last, and draws nothing ahead instead of it', async () => {
    const { popover, calls, arrive } = start();
    popover.open(first);
    popover.open(second);
    popover.prepare(first);
    await arrive();
    expect(calls).toEqual(['open person/second']);
  });

  it('opens nothing that was closed while it was loading', async () => {
    const { popover, calls, arrive } = start();
    popover.open(first);
    popover.close('outside');
    await arrive();
    expect(calls).toEqual([]);
  });

  it.each([
    ['a click elsewhere', () => userEvent.click(document.body), []],
    ['Escape', () => userEvent.keyboard('{Escape}'), []],
    ['another key', () => userEvent.keyboard('a'), ['open person/first']],
    ['a click of the page’s own', async () => document.body.click(), ['open person/first']],
  ])('after %s, opens what is still wanted', async (_, act, expected) => {
    const { popover, calls, life, arrive } = start();
    popover.open(first);
    await act();
    await arrive();
    expect(calls).toEqual(expected);
    life.abort();
  });

  it('tries again with the next request where the stage could not be had', async () => {
    const { popover, calls, loadCard, arrive } = start(['fails', 'comes']);
    popover.open(first);
    await arrive();
    expect(calls).toEqual([]);
    popover.open(second);
    await arrive();
    expect(calls).toEqual(['open person/second']);
    expect(loadCard).toHaveBeenCalledTimes(2);
  });

  it('keeps what is asked for while a load fails, and loads once more for it', async () => {
    const { popover, calls, loadCard, arrive } = start(['fails', 'comes']);
    popover.prepare(first);
    popover.open(second);
    await arrive();
    expect(loadCard).toHaveBeenCalledTimes(2);
    await arrive();
    expect(calls).toEqual(['open person/second']);
  });

  it('opens nothing later that was asked for before the last load failed', async () => {
    const { popover, calls, loadCard, arrive } = start(['fails', 'comes']);
    popover.open(first);
    await arrive();
    expect(loadCard).toHaveBeenCalledTimes(1);
    popover.prepare(second);
    await arrive();
    expect(calls).toEqual(['prepare person/second']);
  });

  it('[fault 36] creates nothing once the page is no longer wanted', async () => {
    const { popover, calls, life, arrive } = start();
    popover.open(first);
    life.abort();
    await arrive();
    expect(calls).toEqual([]);
    expect(popover.isOpen).toBe(false);
  });
});
