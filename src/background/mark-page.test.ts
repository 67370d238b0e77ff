import { describe, expect, it, vi } from 'vitest';
import type { browser } from '../platform/browser.ts';
import { contentFiles } from './inject-content.ts';
import { markPage } from './mark-page.ts';

// The real API cannot be loaded outside a browser; each test passes its own.
vi.mock('../platform/browser.ts', () => ({ browser: {} }));

const ROOT = 'moz-extension://a/';

/** A browser that refuses the first injections; `status` is the answer of the tab's page. */
function fakeBrowser(refusals: number, status?: string, files = ['content.js']) {
  const injected: unknown[] = [];
  const waits: number[] = [];
  const api = {
    runtime: { getManifest: () => ({ content_scripts: [{ js: files }] }), getURL: () => ROOT },
    tabs: {
      sendMessage: async () => {
        if (status === undefined) throw new Error('Receiving end does not exist.');
        return status;
      },
    },
    scripting: {
      executeScript: async (injection: unknown) => {
        if (refusals-- > 0) throw new Error('Cannot access contents of the page.');
        injected.push(injection);
      },
    },
  } as unknown as typeof browser;
  const mark = () => markPage(api, 7, async (ms) => void waits.push(ms));
  return { api, mark, injected, waits };
}

describe('marking a page once', () => {
  it('injects the content script of the manifest into the tab, once', async () => {
    const { mark, injected, waits } = fakeBrowser(0);
    expect(await mark()).toBe(true);
    expect(injected).toMatchObject([
      {
        target: { tabId: 7 },
        files: [
          'content.js',
          'src/content/engine-main.js',
          'src/content/card-main.js',
          'src/content/taking-main.js',
        ],
      },
    ]);
    expect(waits).toEqual([]);
  });

  it('asks a content script that is there already', async () => {
    const { mark, injected } = fakeBrowser(0, 'once');
    expect(await mark()).toBe(true);
    expect(injected).toEqual([]);
  });

  it('retries if the grant is not effective yet', async () => {
    const { mark, injected, waits } = fakeBrowser(2);
    expect(await mark()).toBe(true);
    expect(injected).toHaveLength(1);
    expect(waits).toEqual([50, 200]);
  });

  it('resolves to false if the page stays closed to extensions', async () => {
    const { mark, injected, waits } = fakeBrowser(Infinity);
    expect(await mark()).toBe(false);
    expect(injected).toEqual([]);
    expect(waits).toEqual([50, 200, 800]);
  });
});

it('files are named from the extension’s root, from the manifests of Chromium and Firefox', () => {
  for (const file of ['src/content/main.js', `${ROOT}src/content/main.js`])
    expect(contentFiles(fakeBrowser(0, undefined, [file]).api)).toEqual(['src/content/main.js']);
});
