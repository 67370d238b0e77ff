/** What a tab and the extension's worker hold in Chromium, once all garbage is gone. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import type { Memory, MemoryMeter } from './memory.ts';

/** A meter for the tab's process and the worker. */
export async function chromiumMemory(running: RunningBrowser, page: Page): Promise<MemoryMeter> {
  const tab = await page.createCDPSession();
  await tab.send('Performance.enable');
  return {
    read: async (): Promise<Memory> => {
      await collectGarbage(tab);
      const { metrics } = await tab.send('Performance.getMetrics');
      const metric = (name: string): number => {
        const found = metrics.find((one) => one.name === name);
        if (!found) throw new Error(`Chromium has no figure ${name}`);
        return found.value;
      };
      return {
        heap: metric('JSHeapUsedSize'),
        worker: await heapOfWorker(running),
        nodes: metric('Nodes'),
        listeners: metric('JSEventListeners'),
      };
    },
  };
}

async function heapOfWorker({ browser, extensionOrigin }: RunningBrowser): Promise<number> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(`${extensionOrigin}/`),
  );
  const session = await target.createCDPSession();
  await collectGarbage(session);
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  // A worker with a session attached cannot be ended.
  await session.detach();
  return usedSize;
}

/** What a first collection sets free may hold more that the second one takes. */
async function collectGarbage(session: CDPSession): Promise<void> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
}
