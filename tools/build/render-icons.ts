/**
 * Renders the PNG icons of the extension from `assets/icon.svg`: `tsx tools/build/render-icons.ts`.
 * The PNGs are kept with the sources, so this runs only when the drawing changes.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../cli/browsers.ts';

const SIZES = [16, 32, 48, 128] as const;

const assets = new URL('../../assets/', import.meta.url);
const svg = await readFile(new URL('icon.svg', assets), 'utf8');
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('icons: no Chromium found; set CHROME_PATH');

const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    const image = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    await page.setContent(
      `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="${image}">`,
    );
    await page.screenshot({
      path: `${fileURLToPath(assets)}public/icons/icon-${size}.png`,
      omitBackground: true,
    });
  }
} finally {
  await browser.close();
}
