/** Double clicks at the pace of a hand: what the first click opens is there before the second one. */
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import type { Point } from '../../../tools/cli/browser/marked-phrases.ts';

/** Time between the two clicks (ms); Firefox counts clicks 500 ms apart as two single clicks. */
const PACE_MS = 150;

/** Clicks twice at a point of the viewport. */
export async function doubleClick(
  { name, browser }: RunningBrowser,
  page: Page,
  { x, y }: Point,
): Promise<void> {
  if (name === 'chromium') {
    await page.mouse.click(x, y);
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    return;
  }
  // Firefox counts by its own clock: the pause has to be among the actions that it carries out.
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<unknown> };
  };
  const { _id: context } = page.mainFrame() as unknown as { readonly _id: string };
  const click = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  const actions = [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
    ...click,
    { type: 'pause', duration: PACE_MS },
    ...click,
  ];
  const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
  await connection.send('input.performActions', { context, actions: [mouse] });
}
