/** Finds a marked name on a page and presses it as a reader would. */
import type { Page } from 'puppeteer-core';
import { waitForPopover } from '../../../tools/cli/browser/popover.ts';

/** Where to press a name, and whether it is in a link, which needs Alt. */
interface PlaceOfName {
  readonly x: number;
  readonly y: number;
  readonly inLink: boolean;
}

/**
 * Opens the popover of a name. If words of a paragraph are given, the paragraph must contain all of them.
 * Throws if the page has no such name or its popover does not open.
 */
export async function openName(
  page: Page,
  name: string,
  alsoThere: readonly string[] = [],
): Promise<void> {
  const numbers = await page.evaluate(countPlaces, name, [...alsoThere]);
  for (let number = 0; number < numbers; number++) {
    const place = await placeOf(page, name, [...alsoThere], number);
    if (!place || !(await isMarkedHere(page, number))) continue;
    if (place.inLink) await page.keyboard.down('Alt');
    await page.mouse.click(place.x, place.y);
    if (place.inLink) await page.keyboard.up('Alt');
    try {
      return void (await waitForPopover(page, 1500));
    } catch {
      // There the name may mean another person, or be covered.
    }
  }
  throw new Error(`${page.url()}: no popover opens at “${name}” (${numbers} places tried)`);
}

/** Whether the place gets a mark; waits, because a page just shown is still being read. */
async function isMarkedHere(page: Page, number: number): Promise<boolean> {
  for (let tries = 0; tries < 40; tries++) {
    if (await page.evaluate(hasMark, number)) return true;
    await page.evaluate(twoFrames);
  }
  return false;
}

async function placeOf(
  page: Page,
  name: string,
  alsoThere: string[],
  number: number,
): Promise<PlaceOfName | null> {
  await page.evaluate(scrollToPlace, name, alsoThere, number);
  return page.evaluate(pointOfPlace, name, alsoThere, number);
}

// What follows runs in the page, each function on its own.

function countPlaces(name: string, alsoThere: string[]): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const places: Range[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const paragraph = text.parentElement?.closest('p, li, h1, h2, blockquote, div');
    const at = text.data.indexOf(name);
    const style = text.parentElement && getComputedStyle(text.parentElement);
    if (at < 0 || !paragraph || style?.visibility !== 'visible') continue;
    if (!alsoThere.every((word) => paragraph.textContent?.includes(word))) continue;
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + name.length);
    if (range.getClientRects().length > 0) places.push(range);
  }
  (window as unknown as { sidelightPlaces: Range[] }).sidelightPlaces = places;
  return Math.min(places.length, 8);
}

function scrollToPlace(_name: string, _alsoThere: string[], number: number): Promise<void> {
  const range = (window as unknown as { sidelightPlaces: Range[] }).sidelightPlaces[number];
  const { top } = range!.getBoundingClientRect();
  window.scrollBy({ top: top - innerHeight * 0.3, behavior: 'instant' });
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );
}

function twoFrames(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );
}

function hasMark(number: number): boolean {
  const wanted = (window as unknown as { sidelightPlaces: Range[] }).sidelightPlaces[number]!;
  const registry = CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>;
  return [...registry].some(([, ranges]) =>
    [...ranges].some(
      (mark) =>
        mark.startContainer === wanted.startContainer &&
        mark.startOffset <= wanted.startOffset &&
        mark.endOffset > wanted.startOffset,
    ),
  );
}

function pointOfPlace(_name: string, _alsoThere: string[], number: number): PlaceOfName | null {
  const range = (window as unknown as { sidelightPlaces: Range[] }).sidelightPlaces[number]!;
  const rect = range.getClientRects()[0];
  if (!rect) return null;
  const point = { x: rect.left + Math.min(rect.width / 2, 14), y: rect.top + rect.height / 2 };
  const parent = range.startContainer.parentElement!;
  const hit = document.elementFromPoint(point.x, point.y);
  if (!hit || !parent.contains(hit)) return null;
  return { ...point, inLink: parent.closest('a[href]') !== null };
}
