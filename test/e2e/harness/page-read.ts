import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import { openTabQuestions } from '../../../tools/cli/browser/tab-questions.ts';
import type { PageStatus } from '../../../src/core/tab/page-status.ts';
import { withinLimit } from './within-limit.ts';

/**
 * Waits until the content script of the page in front knows its status and, where it runs, has read
 * the whole page. Only after that, the absence of a mark means something.
 * @returns the status; undefined if no content script is in the page
 */
export async function pageRead(
  running: RunningBrowser,
  page: Page,
): Promise<PageStatus | undefined> {
  const questions = await openTabQuestions(running, page);
  try {
    const status = await withinLimit('the status of the page', questions.status());
    if (status === 'running') await withinLimit('the page to be read', questions.mentions());
    return status;
  } finally {
    await questions.close();
  }
}
