/** What is wrong with a surface in each of the ways in which readers see it; Chromium only. */
import type { Page } from 'puppeteer-core';
import { axeFindings, loadAxe } from './axe.ts';
import { isFull } from './browsers.ts';
import { painted } from './reader.ts';

/** A way to see a surface: the wishes that the browser tells style sheets, and the window. */
interface Way {
  readonly name: string;
  readonly features: Readonly<Record<string, string>>;
  /** In CSS px. */
  readonly size: readonly [width: number, height: number];
  /** Left to `npm run test:full`: the others show nearly all of the same. */
  readonly onlyInFull?: true;
}

const LAPTOP = [1280, 800] as const;
const WAYS: readonly Way[] = [
  { name: 'light', features: { 'prefers-color-scheme': 'light' }, size: LAPTOP, onlyInFull: true },
  { name: 'dark', features: { 'prefers-color-scheme': 'dark' }, size: LAPTOP },
  {
    name: 'forced colours',
    features: { 'forced-colors': 'active' },
    size: LAPTOP,
    onlyInFull: true,
  },
  {
    name: 'dark forced colours',
    features: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
    size: LAPTOP,
  },
  // What WCAG asks for: a window of 1280 × 1024 at a zoom of 400 %; it is light.
  { name: '400 %', features: {}, size: [320, 256] },
];

/** Looks at a surface in every way. @returns what is wrong, each with the way; empty for nothing */
export async function surfaceFaults(page: Page): Promise<string[]> {
  const client = await page.createCDPSession();
  const faults: string[] = [];
  await loadAxe(client);
  for (const { name, features, size, onlyInFull = false } of WAYS) {
    if (onlyInFull && !isFull) continue;
    await client.send('Emulation.setEmulatedMedia', {
      features: Object.entries(features).map(([feature, value]) => ({ name: feature, value })),
    });
    await page.setViewport({ width: size[0], height: size[1] });
    await painted(page);
    const isForced = 'forced-colors' in features;
    // axe-core takes the colour of text from a property that Chromium does not report as forced.
    const found = await axeFindings(client, isForced ? ['color-contrast'] : []);
    if (isForced) found.push(...(await page.evaluate(unseenInForcedColours)));
    if (name === '400 %') found.push(...(await page.evaluate(misfits)));
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  }
  await client.detach();
  return faults;
}

// What follows runs in the page.

/**
 * Texts and pictures in colours that are not the system’s, and texts in the colour that the browser
 * paints behind each text, whatever its background; those of marks are not elements.
 */
function unseenInForcedColours(): string[] {
  const root = document.querySelector('sl-popover:popover-open')?.shadowRoot ?? document.body;
  const colourOf = (name: string): string => {
    const probe = document.createElement('div');
    probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  const behind = colourOf('Canvas');
  const system = new Set(
    ['Canvas', 'CanvasText', 'LinkText', 'VisitedText', 'GrayText', 'Highlight', 'HighlightText']
      .concat('ButtonText', 'ButtonFace', 'Field', 'FieldText')
      .map(colourOf),
  );
  const found: string[] = [];
  for (const one of root.querySelectorAll('*')) {
    if (!one.checkVisibility()) continue;
    const { color, fill, stroke, forcedColorAdjust } = getComputedStyle(one);
    const isShape = one instanceof SVGGeometryElement || one instanceof SVGTextElement;
    const isText = [...one.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const used = [...(isShape ? [fill, stroke] : []), ...(isText ? [color] : [])];
    const other = used.find((colour) => colour !== 'none' && !system.has(colour));
    if (other) found.push(`${other} in ${one.outerHTML.slice(0, 120)}`);
    if (isText && color === behind && forcedColorAdjust !== 'none')
      found.push(`nothing to be seen in ${one.outerHTML.slice(0, 120)}`);
  }
  return found;
}

/** What is wider than the window, and what stays in place over too much of it. */
function misfits(): string[] {
  const host = document.querySelector('sl-popover:popover-open');
  const root = host?.shadowRoot ?? document.body;
  const all = [...root.querySelectorAll<HTMLElement>('*')].filter((one) => one.checkVisibility());
  const name = (one: Element): string =>
    `${one.localName}.${one.className} “${one.textContent?.slice(0, 30)}”`;
  const found: string[] = [];
  const { scrollWidth, scrollHeight } = document.documentElement;
  if (!host && scrollWidth > innerWidth) found.push(`scrolls sideways: ${scrollWidth} px`);
  /** Whether what is out of the window can be scrolled to, or an ellipsis tells of it. */
  const isReached = (one: Element | null): boolean => {
    if (!one) return false;
    const { overflowX, textOverflow } = getComputedStyle(one);
    if (['auto', 'scroll'].includes(overflowX) || textOverflow === 'ellipsis') return true;
    return isReached(one.parentElement);
  };
  for (const one of all) {
    const { left, right, width } = one.getBoundingClientRect();
    const isOut = width > 1 && (left < -0.5 || right > innerWidth + 0.5);
    if (isOut && !isReached(one.parentElement)) found.push(`wider than the window: ${name(one)}`);
  }
  scrollTo(0, scrollHeight / 2);
  const covered = all
    .filter((one) => ['sticky', 'fixed'].includes(getComputedStyle(one).position))
    .map((one) => one.getBoundingClientRect())
    .reduce((sum, { top, bottom }) => sum + Math.min(bottom, innerHeight) - Math.max(top, 0), 0);
  if (covered > innerHeight / 5) found.push(`${Math.round(covered)} px are always covered`);
  const body = root.querySelector('.body');
  if (host && body && body.clientHeight < host.getBoundingClientRect().height / 3)
    found.push(`only ${body.clientHeight} px are left for the notes`);
  scrollTo(0, 0);
  return found;
}
