import { describe, expect, it, vi } from 'vitest';
import type { browser } from '../platform/browser.ts';
import { injectStage } from './inject-stage.ts';

// The real API cannot be loaded outside a browser; each test passes its own.
vi.mock('../platform/browser.ts', () => ({ browser: {} }));

function fakeBrowser(executeScript: (injection: unknown) => Promise<unknown>, hasAccess = true) {
  const contains = async () => hasAccess;
  return { scripting: { executeScript }, permissions: { contains } } as unknown as typeof browser;
}

const listed = new Set(['bbc.co.uk']);
const url = 'https://www.bbc.co.uk/news';
const sender = { tabId: 7, documentId: undefined, url };

describe('injecting a stage', () => {
  it.each([
    [
      'into the document that asks',
      { ...sender, documentId: 'a' },
      { tabId: 7, documentIds: ['a'] },
    ],
    ['into the tab, where documents have no number', sender, { tabId: 7 }],
  ])('injects %s', async (_, from, target) => {
    const execute = vi.fn<(injection: unknown) => Promise<void>>(async () => {});
    expect(await injectStage(fakeBrowser(execute), listed, 'engine', from)).toBe(true);
    expect(execute).toHaveBeenCalledExactlyOnceWith({
      target,
      files: ['src/content/engine-main.js'],
      injectImmediately: true,
    });
  });

  it('resolves to false if the browser refuses or the page has gone', async () => {
    const refuse = async () => Promise.reject(new Error('Cannot access contents of the page.'));
    expect(await injectStage(fakeBrowser(refuse), listed, 'engine', sender)).toBe(false);
  });

  it('injects into an unlisted site to which a press has given access', async () => {
    const execute = vi.fn<(injection: unknown) => Promise<void>>(async () => {});
    const from = { ...sender, url: 'https://example.org/story' };
    expect(await injectStage(fakeBrowser(execute, false), listed, 'card', from)).toBe(true);
    expect(execute).toHaveBeenCalledTimes(1);
  });

  it('is not tried on a listed site without access, where Chromium would wait for a press', async () => {
    const execute = vi.fn<(injection: unknown) => Promise<void>>(async () => {});
    expect(await injectStage(fakeBrowser(execute, false), listed, 'card', sender)).toBe(false);
    expect(execute).not.toHaveBeenCalled();
  });

  it.each([
    ['tab', { ...sender, tabId: undefined }],
    ['address', { ...sender, url: undefined }],
  ])('is not done for a sender that has no %s', async (_, from) => {
    const execute = vi.fn<(injection: unknown) => Promise<void>>(async () => {});
    expect(await injectStage(fakeBrowser(execute), listed, 'engine', from)).toBe(false);
    expect(execute).not.toHaveBeenCalled();
  });
});
