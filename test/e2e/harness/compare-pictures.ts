/** Compares pictures of a part of a page, pixel by pixel. */
import type { Page } from 'puppeteer-core';

/** How two pictures of the same part differ; rows are counted from its top, in CSS px. */
export interface Comparison {
  /** The rows that are not the same in both. */
  readonly changed: readonly number[];
  /** Of the pixels with something on them in the first picture, the share that is the same, 0 to 1. */
  readonly kept: number;
  /** The lowest row with something on it in the first picture. */
  readonly baseline: number;
}

/** A picture of what a selector finds, as base64. */
export async function pictureOf(page: Page, selector: string): Promise<string> {
  const element = await page.$(selector);
  if (!element) throw new Error(`${page.url()} has no ${selector} to take a picture of`);
  return element.screenshot({ encoding: 'base64', captureBeyondViewport: false });
}

/** Compares two pictures of letters without descenders on an even ground. */
export function comparePictures(page: Page, before: string, after: string): Promise<Comparison> {
  // A browser reads its own pictures; no package is needed.
  return page.evaluate(
    async (...pictures) => {
      const [one, other] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
          context.drawImage(bitmap, 0, 0);
          const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
          return { width: bitmap.width, pixels: new Uint32Array(data.buffer) };
        }),
      );
      const { width, pixels } = one!;
      const changed = new Set<number>();
      const letters = { all: 0, kept: 0 };
      let baseline = 0;
      pixels.forEach((colour, at) => {
        const row = Math.floor(at / width);
        if (colour !== other!.pixels[at]) changed.add(row);
        if (colour === pixels[0]) return;
        baseline = row;
        letters.all++;
        if (colour === other!.pixels[at]) letters.kept++;
      });
      return { changed: [...changed], kept: letters.kept / letters.all, baseline };
    },
    before,
    after,
  );
}
