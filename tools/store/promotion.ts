import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../cli/browser/launch-browser.ts';
import { readListing } from './listing.ts';

/** The size of Chrome’s small promotional picture, in CSS px. */
export const PROMOTION_SIZE = { width: 440, height: 280 } as const;

const STYLE = `
  body { margin: 0; background: var(--sl-paper); color: var(--sl-ink) }
  main { box-sizing: border-box; display: grid; align-content: center; gap: var(--sl-space-5);
    height: 280px; padding: var(--sl-space-6) 36px; border-bottom: 8px solid var(--sl-lamp) }
  header { display: flex; align-items: center; gap: var(--sl-space-4) }
  svg { width: 72px; height: 72px }
  h1 { margin: 0; padding-bottom: var(--sl-space-1); border-bottom: 4px dotted var(--sl-ink);
    font: 600 48px/52px var(--sl-serif) }
  p { margin: 0; font: 400 19px/27px var(--sl-serif); text-wrap: balance }`;

/** The small promotional picture in a language, as a page: icon, name and summary on the usual colours. */
export function promotionPage(root: string, language: string): string {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const { name, summary } = readListing(root, language);
  return `<!doctype html><html class="sl-root" data-theme="light" lang="${language}">
    <meta charset="utf-8"><title>${name}</title>
    <style>${read('src/ui/tokens.css')}${STYLE}</style>
    <main><header>${read('assets/icon.svg')}<h1>${name}</h1></header><p>${summary}</p></main></html>`;
}

/** The picture in a tab. */
export async function ofPromotion(
  running: RunningBrowser,
  root: string,
  language: string,
  take: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await running.browser.newPage();
  await page.setViewport(PROMOTION_SIZE);
  await page.setContent(promotionPage(root, language));
  const isCut = await page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.querySelector('main')!;
    return scrollHeight > clientHeight;
  });
  if (isCut) throw new Error(`The promotional picture in ${language} is too small for its text`);
  await take(page);
  await page.close();
}
