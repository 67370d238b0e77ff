import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CardContents } from './card-contents.ts';
import {
  createLatePopover,
  type CardDeps,
  type StagedPopover,
  type StartCard,
} from './late-popover.ts';
import type { PopoverRequest } from './request.ts';

const deps = {} as CardDeps;
const first = { entityId: 'person/first', openedBy: 'pointer' } as PopoverRequest;
const second = { entityId: 'person/second', openedBy: 'pointer' } as PopoverRequest;
const inLanguage = (request: PopoverRequest, language: string): PopoverRequest => ({
  ...request,
  language: () => language,
});

/** How a load ends: `breaks` with an error. */
type End = 'comes' | 'fails' | 'breaks';

/** A late popover whose stage comes when `come` is called, and the calls that reach the card. */
function start(attempts: readonly End[] = ['comes']) {
  const calls: string[] = [];
  const languages = new Set<string | undefined>();
  const card: StagedPopover = {
    isOpen: true,
    prepare: ({ entityId }) => void calls.push(`prepare ${entityId}`),
    open: ({ entityId }) => void calls.push(`open ${entityId}`),
    close: (reason) => void calls.push(`close ${reason}`),
    announce: (at) => void calls.push(`announce ${at?.number}`),
    isOwnEvent: () => true,
    canRank: (language) => languages.has(language),
    take: (_, language) => void languages.add(language),
  };
  const left = [...attempts];
  const signals: AbortSignal[] = [];
  const startCard: StartCard = (_, signal) => {
    signals.push(signal);
    return card;
  };
  let come = (): void => {};
  const loadCard = vi.fn<() => Promise<StartCard | undefined>>(
    () =>
      new Promise((resolve, reject) => {
        come = () => {
          const end = left.shift();
          if (end === 'breaks') reject(new Error('no stage'));
          else resolve(end === 'comes' ? startCard : undefined);
        };
      }),
  );
  let bring = (_: End): void => {};
  const none: CardContents = { packs: [], words: new Map() };
  const contents = vi.fn<(language?: string) => Promise<CardContents | undefined>>(
    (language) =>
      new Promise((resolve, reject) => {
        if (language === undefined || language === 'en') return resolve(none);
        bring = (how) => {
          if (how === 'breaks') reject(new Error(`no words of ${language}`));
          else resolve(how === 'comes' ? none : undefined);
        };
      }),
  );
  const life = new AbortController();
  const problems: string[] = [];
  const popover = createLatePopover(
    window,
    {
      card: loadCard,
      contents,
      languageOf: () => 'en',
      onProblem: (error) => problems.push(String(error)),
    },
    deps,
    life.signal,
  );
  const handled = () => new Promise((resolve) => setTimeout(resolve));
  const arrive = async (): Promise<void> => {
    come();
    await handled();
  };
  /** Lets the words arrive that are loaded for a language other than English. */
  const arriveWords = async (how: End = 'comes'): Promise<void> => {
    bring(how);
    await handled();
  };
  return { popover, calls, problems, loadCard, contents, signals, life, arrive, arriveWords };
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

  it.each(['fails', 'breaks'] as const)('reports a load that %s', async (how) => {
    const { popover, calls, problems, arrive } = start([how, 'comes']);
    popover.open(first);
    await arrive();
    expect(problems).toEqual([
      how === 'fails' ? 'CardError: the script of the card did not come' : 'Error: no stage',
    ]);
    popover.open(second);
    await arrive();
    expect(calls).toEqual(['open person/second']);
    expect(problems).toHaveLength(1);
  });

  it('reports nothing of what is no longer wanted', async () => {
    const { popover, problems, life, arrive } = start(['breaks', 'fails']);
    popover.open(first);
    life.abort();
    await arrive();
    expect(problems).toEqual([]);
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

  it('is made anew for the next request after it was taken away', async () => {
    const { popover, calls, loadCard, signals, arrive } = start(['comes', 'comes']);
    popover.open(first);
    await arrive();
    popover.renew();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(popover.isOpen).toBe(false);
    popover.open(second);
    await arrive();
    expect(loadCard).toHaveBeenCalledTimes(2);
    expect(calls).toEqual(['open person/first', 'open person/second']);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  it('is read again where it was to be made anew while it was loading', async () => {
    const { popover, calls, loadCard, signals, arrive } = start(['comes', 'comes']);
    popover.open(first);
    popover.renew();
    await arrive();
    expect(calls).toEqual([]);
    await arrive();
    expect(loadCard).toHaveBeenCalledTimes(2);
    expect(calls).toEqual(['open person/first']);
    expect(signals).toHaveLength(1);
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

describe('the words of a language', () => {
  it('come with the first request from a text in it, before that is fulfilled', async () => {
    const { popover, calls, loadCard, contents, life, arrive, arriveWords } = start();
    popover.open(inLanguage(first, 'en'));
    await arrive();
    popover.open(inLanguage(second, 'ru'));
    expect(calls).toEqual(['open person/first']);
    await arriveWords();
    popover.open(inLanguage(first, 'ru'));
    popover.open(inLanguage(second, 'en'));
    expect(calls).toEqual([
      'open person/first',
      'open person/second',
      'open person/first',
      'open person/second',
    ]);
    expect(contents.mock.calls).toEqual([['en'], ['ru']]);
    expect(loadCard).toHaveBeenCalledTimes(1);
    life.abort();
  });

  it('are loaded for the wish that came while others were', async () => {
    const { popover, calls, contents, life, arrive, arriveWords } = start();
    popover.open(inLanguage(first, 'en'));
    popover.open(inLanguage(second, 'ru'));
    await arrive();
    expect(calls).toEqual([]);
    await arriveWords();
    expect(calls).toEqual(['open person/second']);
    expect(contents.mock.calls).toEqual([['en'], ['ru']]);
    life.abort();
  });

  it('open nothing once the reader has opened something else', async () => {
    const { popover, calls, life, arrive, arriveWords } = start();
    popover.open(inLanguage(first, 'en'));
    await arrive();
    popover.open(inLanguage(second, 'ru'));
    popover.open(inLanguage(first, 'en'));
    await arriveWords();
    expect(calls).toEqual(['open person/first', 'open person/first']);
    life.abort();
  });

  it('are done without where they cannot be had, which is reported, and asked for again', async () => {
    const { popover, calls, problems, contents, life, arrive, arriveWords } = start();
    popover.open(inLanguage(first, 'en'));
    await arrive();
    for (const [times, how] of [
      [2, 'fails'],
      [3, 'breaks'],
    ] as const) {
      popover.open(inLanguage(second, 'ru'));
      await arriveWords(how);
      expect(calls).toHaveLength(times);
      expect(contents).toHaveBeenCalledTimes(times);
      expect(problems).toHaveLength(times - 1);
    }
    popover.announce(undefined);
    expect(calls.at(-1)).toBe('announce undefined');
    life.abort();
  });

  it('bring the card of a click, and not the preview of a rest that came after it', async () => {
    const { popover, calls, life, arrive, arriveWords } = start();
    popover.open(inLanguage(first, 'en'));
    await arrive();
    popover.open(inLanguage(second, 'ru'));
    popover.open({ ...inLanguage(first, 'en'), openedBy: 'rest' });
    await arriveWords();
    expect(calls).toEqual(['open person/first', 'open person/second']);
    popover.open({ ...inLanguage(first, 'de'), openedBy: 'rest' });
    popover.open(inLanguage(second, 'de'));
    await arriveWords();
    expect(calls.slice(2)).toEqual(['open person/second']);
    life.abort();
  });

  it('bring the card of a click also when its preview would have closed', async () => {
    const { popover, calls, life, arrive, arriveWords } = start();
    popover.open(inLanguage(first, 'en'));
    await arrive();
    popover.open(inLanguage(second, 'ru'));
    popover.close('stray');
    await arriveWords();
    expect(calls.at(-1)).toBe('open person/second');
    life.abort();
  });
});
