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
  /** The greatest contrast (WCAG, 1 to 21) between a pixel of the first picture and of the second. */
  readonly contrast: number;
}

/** How many pictures are taken at most until two in a row are the same. */
const MAX_PICTURES = 8;

/**
 * A picture of what a selector finds, as base64, once it stays the same: on a busy machine, a browser
 * may smooth letters a moment after it has painted them.
 */
export async function pictureOf(page: Page, selector: string): Promise<string> {
  const element = await page.$(selector);
  if (!element) throw new Error(`${page.url()} has no ${selector} to take a picture of`);
  const take = () => element.screenshot({ encoding: 'base64', captureBeyondViewport: false });
  let last = await take();
  for (let taken = 1; taken < MAX_PICTURES; taken++) {
    const next = await take();
    if (next === last) return next;
    last = next;
  }
  return last;
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
      let contrast = 1;
      const luminance = (colour: number): number => {
        const [red, green, blue] = [0, 8, 16].map((shift) => {
          const part = ((colour >>> shift) & 255) / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        }) as [number, number, number];
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
      };
      pixels.forEach((colour, at) => {
        const row = Math.floor(at / width);
        if (colour !== other!.pixels[at]) {
          changed.add(row);
          const [a, b] = [luminance(colour), luminance(other!.pixels[at]!)];
          contrast = Math.max(contrast, a > b ? a / b : b / a);
        }
        if (colour === pixels[0]) return;
        baseline = row;
        letters.all++;
        if (colour === other!.pixels[at]) letters.kept++;
      });
      return { changed: [...changed], kept: letters.kept / letters.all, baseline, contrast };
    },
    before,
    after,
  );
}
