import type { Page, Protocol } from 'puppeteer-core';

/**
 * The later stages of the content script that are in a page, in Chromium: only its tools look into
 * the world of a content script. Undefined if the page has no watch.
 */
export function stagesThere(page: Page): Promise<string[] | undefined> {
  const expression = 'globalThis.sidelightStages && Object.keys(sidelightStages.there)';
  return inContentWorld<string[]>(page, expression);
}

/** What an expression is in the content script's world of a page; undefined if there is none. */
export async function inContentWorld<Value>(
  page: Page,
  expression: string,
): Promise<Value | undefined> {
  const session = await page.createCDPSession();
  const worlds: Protocol.Runtime.ExecutionContextDescription[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  try {
    for (const { id, origin } of worlds) {
      if (!origin.startsWith('chrome-extension://')) continue;
      const { result } = await session.send('Runtime.evaluate', {
        contextId: id,
        expression,
        returnByValue: true,
      });
      return result.value as Value | undefined;
    }
    return undefined;
  } finally {
    await session.detach();
  }
}
