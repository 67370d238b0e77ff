import type { Page } from 'puppeteer-core';
import { MAX_TRAVEL_MS, REST_MS } from '../../../src/core/popover/rest-watch.ts';
import { painted } from './reader.ts';

/**
 * Waits until what the pointer has begun has ended, a rest or a journey: the page's timer is set
 * after ours and is no shorter, so that the browser runs it after ours.
 */
export async function timersRun(page: Page): Promise<void> {
  // A pointer is looked at once a frame.
  await painted(page);
  await page.evaluate(
    (ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    Math.max(REST_MS, MAX_TRAVEL_MS),
  );
  await painted(page);
}
