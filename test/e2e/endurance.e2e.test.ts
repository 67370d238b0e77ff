import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { BROWSER_NAMES } from '../../tools/cli/browsers.ts';
import { chromiumMemory } from './endurance/chromium-memory.ts';
import { startWanderer, type Wanderer } from './endurance/navigations.ts';
import { openTicker } from './endurance/ticker.ts';
import { ACTIONS, startWorkerKills, type WorkerKills } from './endurance/worker-kills.ts';
import { isFull } from './harness/browsers.ts';
import { sharedBrowser } from './harness/extension-browser.ts';

// The long forms are those of `npm run soak`; only Chromium reports the memory of a tab.
describe('memory in chromium', () => {
  let running: RunningBrowser;
  let wanderer: Wanderer;
  beforeAll(async () => {
    running = await sharedBrowser('chromium');
    wanderer = await startWanderer(running, chromiumMemory);
  });
  afterAll(async () => {
    await wanderer?.close();
    await running?.close();
  });

  /** What is held after ten steps, and after ten more; at the end of each ten a popover is open. */
  const levels = async (go: (count: number) => Promise<void>) => {
    await go(10);
    const before = await wanderer.measure();
    await go(10);
    return { before, after: await wanderer.measure() };
  };

  it.runIf(isFull)(
    '[fault 3, 6] holds no more nodes and listeners after twenty navigations than after ten',
    async () => {
      const { before, after } = await levels(wanderer.navigate);
      expect(after.listeners).toBeLessThanOrEqual(before.listeners! * 1.05);
      expect(after.nodes).toBeLessThanOrEqual(before.nodes! * 1.05);
    },
  );

  it('[fault 6] holds no more nodes and listeners after twenty routes than after ten', async () => {
    const { before, after } = await levels(wanderer.changeRoutes);
    // Fewer if the browser has discarded a page left before.
    expect(after.listeners).toBeLessThanOrEqual(before.listeners!);
    // The popovers of two people differ by some nodes.
    expect(after.nodes).toBeLessThanOrEqual(before.nodes! * 1.05);
  });

  it.runIf(isFull)('the measurement shows nodes and listeners that are kept', async () => {
    const page = (await running.browser.pages()).at(-1)!;
    await page.evaluate(() => {
      const kept: Node[] = [];
      new MutationObserver((records) => {
        for (const { removedNodes } of records) kept.push(...removedNodes);
        addEventListener('click', () => kept.length);
      }).observe(document, { childList: true, subtree: true });
    });
    const { before, after } = await levels(wanderer.changeRoutes);
    expect(after.listeners).toBeGreaterThan(before.listeners!);
    expect(after.nodes).toBeGreaterThan(before.nodes! * 1.05);
  });
});

describe('a live ticker in chromium', () => {
  it('[fault 11] is followed at a hundred changes a second, and the work on it is timed', async () => {
    const running = await sharedBrowser('chromium');
    const ticker = await openTicker(running);
    const { ours, marked } = await ticker.watch(100);
    await ticker.close();
    await running.close();
    expect(marked).toBeGreaterThan(0);
    // The clock has measured work of the extension; the long form checks that it is little.
    expect(ours).toBeGreaterThan(0);
  });
});

describe.each(BROWSER_NAMES)('a background that is killed in %s', (name) => {
  let running: RunningBrowser;
  let kills: WorkerKills;
  beforeAll(async () => {
    running = await sharedBrowser(name);
    kills = await startWorkerKills(running);
  });
  afterAll(async () => {
    await kills?.close();
    await running?.close();
  });

  it.each(ACTIONS.map((action, round) => ({ action, round })))(
    '[fault 4] afterwards does what the reader asks for: $action',
    async ({ round }) => {
      await expect(kills.killAndAct(round)).resolves.toBeUndefined();
    },
  );
});
