import { describe, expect, it } from 'vitest';
import type { browser } from '../platform/browser.ts';
import { markPageOnClick } from './mark-page.ts';

type Click = (tab: { id?: number }) => Promise<void>;

/** The worker after its start, in a browser that refuses the first few injections. */
function worker(refusals: number): {
  readonly click: Click;
  readonly injected: unknown[];
  readonly waits: number[];
} {
  const injected: unknown[] = [];
  const waits: number[] = [];
  let click: Click | undefined;
  const api = {
    action: { onClicked: { addListener: (listener: Click) => (click = listener) } },
    runtime: { getManifest: () => ({ content_scripts: [{ js: ['content.js'] }] }) },
    scripting: {
      executeScript: async (injection: unknown) => {
        if (refusals-- > 0) throw new Error('Cannot access contents of the page.');
        injected.push(injection);
      },
    },
  };
  markPageOnClick(api as unknown as typeof browser, async (ms) => void waits.push(ms));
  return { click: click!, injected, waits };
}

describe('a click on the toolbar button', () => {
  it('puts the content script of the manifest into the tab, once', async () => {
    const { click, injected, waits } = worker(0);
    await click({ id: 7 });
    expect(injected).toEqual([{ target: { tabId: 7 }, files: ['content.js'] }]);
    expect(waits).toEqual([]);
  });

  it('tries again where the page has not heard of the grant yet', async () => {
    const { click, injected, waits } = worker(2);
    await click({ id: 7 });
    expect(injected).toHaveLength(1);
    expect(waits).toEqual([50, 200]);
  });

  it('gives up on a page that stays closed', async () => {
    const { click, injected, waits } = worker(Infinity);
    await click({ id: 7 });
    expect(injected).toEqual([]);
    expect(waits).toEqual([50, 200, 800]);
  });

  it('does nothing for what is no tab', async () => {
    const { click, injected } = worker(0);
    await click({});
    expect(injected).toEqual([]);
  });
});
