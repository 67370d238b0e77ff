import { expect, it, vi } from 'vitest';
import { ownPageBrowser } from '../../test/support/own-page-browser.ts';
import type { browser } from '../platform/browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as typeof browser }));
vi.mock('../platform/browser.ts', () => fake);
vi.mock('../platform/native-browser.ts', () => ({ nativeBrowser: fake.browser }));

/** Each page, with the control that shows whether names are marked on all sites. */
const PAGES = [
  ['options', () => import('./options/main.tsx'), '[name="all-sites"]'],
  ['toolbar', () => import('./toolbar/main.tsx'), '[name="all-sites"]'],
  ['welcome', () => import('./welcome/main.tsx'), '[name="where"][value="all"]'],
  ['reader', () => import('./reader/main.tsx'), undefined],
  ['workshop', () => import('./workshop/main.tsx'), undefined],
] as const;

it.each(PAGES)(
  'the %s page draws nothing before its settings are known, and then draws them as they are set',
  async (name, load, control) => {
    const settings = { theme: 'dark', pages: { allSites: true } } as const;
    const { api, waiting, answer } = ownPageBrowser(settings, ['*://*/*']);
    Object.assign(fake.browser, api);
    const root = document.createElement('main');
    root.id = name;
    document.body.append(root);
    const loaded = load();
    await vi.waitUntil(() => waiting() > 0, { timeout: 60_000 });
    await new Promise(requestAnimationFrame);
    expect(root.childElementCount).toBe(0);

    const drawn: unknown[] = [];
    const observer = new MutationObserver(() => {
      const box = control && root.querySelector<HTMLInputElement>(control);
      drawn.push([document.documentElement.dataset['theme'], box?.checked]);
    });
    observer.observe(root, { childList: true, subtree: true });
    answer();
    await loaded;
    await vi.waitUntil(() => drawn.length > 0);
    expect(drawn[0]).toEqual(['dark', control && true]);
    observer.disconnect();
    root.remove();
  },
);
