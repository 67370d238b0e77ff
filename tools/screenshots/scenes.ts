/** What is photographed: a page, a name on it, and what the reader does. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { MARK_STRENGTHS, MARK_STYLES } from '../../src/core/settings/marking.ts';
import type { ServedDocument } from '../cli/browser/open-page.ts';
import { ownRealPages, realPages, serveRealPage } from '../../test/e2e/harness/real-pages.ts';
import { newsPage } from '../../test/e2e/harness/shared-pages.ts';
import { pointInPopover } from '../../test/e2e/harness/reader.ts';

/** One screenshot to take. */
export interface Scene {
  readonly name: string;
  /** The reader's settings, if they differ from those of a new profile. */
  readonly settings?: object;
  readonly document: ServedDocument;
  /** The name to press, and words that its paragraph must have; without it, the page is shown. */
  readonly press?: string;
  readonly alsoThere?: readonly string[];
  readonly scheme?: 'light' | 'dark';
  /** In CSS px; 1280 × 900 by default. */
  readonly size?: readonly [width: number, height: number];
  /** What the reader does with the open popover. */
  readonly act?: (page: Page) => Promise<void>;
}

const sample: ServedDocument = {
  url: 'https://www.bbc.co.uk/news/sample',
  body: readFileSync(fileURLToPath(new URL('../../assets/sample/article.html', import.meta.url))),
  contentType: 'text/html; charset=utf-8',
};

/** The scene on the project's own page, and on the collected page if that is available. */
function onRealPages(scene: Omit<Scene, 'document'>, own: string, collected: string): Scene[] {
  const served = (file: string): ServedDocument[] =>
    realPages.filter((page) => page.file === file).map((page) => serveRealPage(page));
  return [
    ...served(own).map((document) => ({ ...scene, document })),
    ...served(collected).map((document) => ({
      ...scene,
      document,
      name: `${scene.name}-of-the-collection`,
    })),
  ];
}

async function press(page: Page, ...selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) {
    const { x, y } = await pointInPopover(page, selector);
    await page.mouse.click(x, y);
  }
}

const narrow = [390, 780] as const;
const arabic = newsPage(
  `<style>body { font: 19px/1.8 serif; margin: 40px auto; max-width: 640px }</style>
  <div dir="rtl" lang="ar"><h1>أخبار من مينسك</h1>
  <p>قال ألكسندر لوكاشينكو إن بلاده ستبقى قريبة من روسيا، وردّ فلاديمير بوتين من موسكو بعد ساعات.</p>
  <p>وتظاهر الآلاف في مينسك مرة أخرى.</p></div>`,
  'https://www.bbc.co.uk/arabic/1',
);

/** The scenes in the order of their files. */
export const SCENES: readonly Scene[] = [
  // The picture in the README.
  { name: 'readme', document: sample, press: 'Boris Nemtsov', size: [900, 860] },
  { name: 'person', document: sample, press: 'Boris Nemtsov' },
  ...onRealPages(
    { name: 'person-on-a-real-page', press: 'Putin' },
    'en-react-streamed.html',
    'en-abcnews.html',
  ),
  ...onRealPages({ name: 'place', press: 'Moskau' }, 'de-nuxt-hydrated.html', 'de-dw.html'),
  ...onRealPages(
    { name: 'organisation', press: 'Кремл' },
    'ru-print-view.html',
    'ru-kommersant.html',
  ),
  { name: 'event', document: eventPage(), press: 'Belarusian presidential election' },
  { name: 'idea', document: sample, press: 'Lukashization' },
  { name: 'dark', document: sample, press: 'Boris Nemtsov', scheme: 'dark' },
  { name: 'dark-page', document: darkPage(), press: 'Vladimir Putin' },
  { name: 'together', document: sample, press: 'Lukashenko', alsoThere: ['Kremlin'] },
  {
    name: 'parallel',
    document: sample,
    press: 'Boris Nemtsov',
    act: (page) => press(page, '.note[data-note$=":F22"] .unfold'),
  },
  {
    name: 'time',
    document: sample,
    press: 'Boris Nemtsov',
    act: (page) => press(page, '.section:has(.time) .unfold'),
  },
  {
    name: 'pinned',
    document: sample,
    press: 'Boris Nemtsov',
    act: async (page) => {
      await press(page, '.pin');
      const from = await pointInPopover(page, '.bar .brand');
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + 330, from.y - 120, { steps: 4 });
      await page.mouse.up();
    },
  },
  ...onRealPages(
    {
      name: 'why-marked',
      press: 'Putin',
      act: (page) => press(page, '.menu-button', '.why-button'),
    },
    'en-react-streamed.html',
    'en-abcnews.html',
  ),
  {
    name: 'related',
    document: sample,
    press: 'Boris Nemtsov',
    act: (page) => press(page, '.related [data-entity]'),
  },
  // A small laptop, and what is left of it at a zoom of 200 %.
  { name: 'laptop', document: sample, press: 'Boris Nemtsov', size: [1366, 640] },
  { name: 'laptop-zoomed', document: sample, press: 'Boris Nemtsov', size: [683, 320] },
  { name: 'narrow', document: sample, press: 'Boris Nemtsov', size: [500, 780] },
  { name: 'sheet', document: sample, press: 'Boris Nemtsov', size: narrow },
  ...onRealPages(
    { name: 'sheet-on-a-real-page', press: 'Putin', size: narrow },
    'de-nuxt-hydrated.html',
    'de-dw.html',
  ),
  {
    name: 'sheet-parallel',
    document: sample,
    press: 'Boris Nemtsov',
    size: [320, 640],
    act: (page) => press(page, '.note[data-note$=":F22"] .unfold'),
  },
  { name: 'sheet-dark', document: sample, press: 'Boris Nemtsov', scheme: 'dark', size: narrow },
  // What is left of 1280 × 900 at a zoom of 200 %.
  { name: 'zoomed', document: sample, press: 'Boris Nemtsov', size: [640, 450] },
  {
    name: 'rejected',
    document: sample,
    press: 'Boris Nemtsov',
    act: (page) => press(page, '.menu-button', '.reject'),
  },
  { name: 'right-to-left', document: arabic, press: 'لوكاشينكو' },
  // Each of the project's own pages as a reader finds it.
  ...ownRealPages
    .filter(({ isListed }) => isListed)
    .map((page) => ({
      name: `page-${page.file.replace('.html', '')}`,
      document: serveRealPage(page, true),
    })),
  // What the reader can choose for the marks themselves.
  ...MARK_STYLES.flatMap((style) =>
    MARK_STRENGTHS.map((strength): Scene => ({
      name: `marks-${style}-${strength}`,
      document: marksPage(`${style}, ${strength}`),
      settings: { marking: { style, strength } },
      size: [680, 300],
    })),
  ),
];

function eventPage(): ServedDocument {
  return newsPage(
    `<style>body { background: #fff1e5; color: #33302e; font: 20px/1.6 Georgia, serif; max-width: 640px; margin: 40px auto }</style>
    <h1>Six years on</h1><time datetime="2026-08-09"></time>
    <p>Observers still speak of the Belarusian presidential election of 2020. Alexander Lukashenko was declared the winner, and Canada refused to recognise the count.</p>`,
  );
}

function marksPage(title: string): ServedDocument {
  return newsPage(
    `<style>body { font: 19px/1.6 Georgia, serif; max-width: 640px; margin: 20px auto }
    .night { background: #14181d; color: #d8dde3; padding: 12px } .night a { color: #9cc5ee }</style>
    <h1 style="font-size: 24px">${title}</h1>
    <p>In Minsk, <a href="#">Alexander Lukashenko spoke</a> to workers before he met Vladimir Putin; the <a href="#">rest of the day</a> was quiet.</p>
    <p class="night">In Minsk, <a href="#">Alexander Lukashenko spoke</a> to workers before he met Vladimir Putin.</p>`,
  );
}

function darkPage(): ServedDocument {
  return newsPage(
    `<style>body { background: #14181d; color: #d8dde3; font: 19px/1.6 sans-serif; max-width: 640px; margin: 40px auto }</style>
    <h1>A night in the capital</h1><p>Few expected that Vladimir Putin would speak before the morning.</p>
    <p>Minsk was quiet.</p>`,
  );
}
