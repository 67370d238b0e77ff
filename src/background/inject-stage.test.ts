import { describe, expect, it, vi } from 'vitest';
import type { browser } from '../platform/browser.ts';
import { injectStage } from './inject-stage.ts';

// The real API cannot be loaded outside a browser; each test passes its own.
vi.mock('../platform/browser.ts', () => ({ browser: {} }));

function fakeBrowser(executeScript: (injection: unknown) => Promise<unknown>) {
  return { scripting: { executeScript } } as unknown as typeof browser;
}

describe('injecting a stage', () => {
  it.each([
    [
      'into the document that asks',
      { tabId: 7, documentId: 'a' },
      { tabId: 7, documentIds: ['a'] },
    ],
    [
      'into the tab, where documents have no number',
      { tabId: 7, documentId: undefined },
      { tabId: 7 },
    ],
  ])('goes %s', async (_, sender, target) => {
    const execute = vi.fn(async () => {});
    expect(await injectStage(fakeBrowser(execute), 'engine', sender)).toBe(true);
    expect(execute).toHaveBeenCalledExactlyOnceWith({
      target,
      files: ['src/content/engine-main.js'],
      injectImmediately: true,
    });
  });

  it('says so where the browser refuses or the page has gone', async () => {
    const refuse = async () => Promise.reject(new Error('Cannot access contents of the page.'));
    const sender = { tabId: 7, documentId: undefined };
    expect(await injectStage(fakeBrowser(refuse), 'engine', sender)).toBe(false);
  });

  it('is not done for a sender that has no tab', async () => {
    const execute = vi.fn(async () => {});
    const sender = { tabId: undefined, documentId: undefined };
    expect(await injectStage(fakeBrowser(execute), 'engine', sender)).toBe(false);
    expect(execute).not.toHaveBeenCalled();
  });
});
