/** What is photographed: a page, a name on it, and what the reader does. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { MARK_STRENGTHS, MARK_STYLES } from '../../src/core/settings/marking.ts';
import type { ServedDocument } from '../../src/cli/browser/open-page.ts';
import { newsPage, serveSharedPage, sharedPages } from '../e2e/harness/shared-pages.ts';
import { pointInPopover } from '../e2e/harness/reader.ts';

export interface Scene {
  readonly name: string;
  /** The reader's settings, where they are not those of a new profile. */
  readonly settings?: object;
  /** Undefined where the page is one of the collection and that is not there. */
  readonly document: ServedDocument | undefined;
  /** The name to press, and words that its paragraph must have; without it, the page is shown. */
  readonly press?: string;
  readonly alsoThere?: readonly string[];
  readonly scheme?: 'light' | 'dark';
  /** In CSS px; 1280 × 900 unless told otherwise. */
  readonly size?: readonly [width: number, height: number];
  /** What the reader does with the open popover. */
  readonly act?: (page: Page) => Promise<void>;
}

const sample: ServedDocument = {
  url: 'https://www.bbc.co.uk/news/sample',
  body: readFileSync(fileURLToPath(new URL('../../assets/sample/article.html', import.meta.url))),
  contentType: 'text/html; charset=utf-8',
};

function shared(file: string): ServedDocument | undefined {
  if (typeof sharedPages === 'string') return undefined;
  const page = sharedPages.find((one) => one.file === file);
  return page && serveSharedPage(page);
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
  { name: 'person-on-a-real-page', document: shared('en-abcnews.html'), press: 'Putin' },
  { name: 'place', document: shared('de-dw.html'), press: 'Moskau' },
  { name: 'organisation', document: shared('ru-kommersant.html'), press: 'Кремл' },
  { name: 'event', document: eventPage(), press: 'Belarusian presidential election' },
  { name: 'idea', document: sample, press: 'Lukashization' },
  { name: 'dark', document: sample, press: 'Boris Nemtsov', scheme: 'dark' },
  { name: 'dark-page', document: darkPage(), press: 'Vladimir Putin' },
  { name: 'together', document: sample, press: 'Lukashenko', alsoThere: ['Kremlin'] },
  {
    name: 'parallel',
    document: sample,
    press: 'Boris Nemtsov',
    act: (page) => press(page, '.note[data-note="F22"] .unfold'),
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
  {
    name: 'why-marked',
    document: shared('en-abcnews.html'),
    press: 'Putin',
    act: (page) => press(page, '.footer .text-button'),
  },
  {
    name: 'related',
    document: sample,
    press: 'Boris Nemtsov',
    act: (page) => press(page, '.related [data-entity]'),
  },
  { name: 'narrow', document: sample, press: 'Boris Nemtsov', size: [500, 780] },
  { name: 'sheet', document: sample, press: 'Boris Nemtsov', size: narrow },
  {
    name: 'sheet-on-a-real-page',
    document: shared('de-dw.html'),
    press: 'Putin',
    size: narrow,
  },
  {
    name: 'sheet-parallel',
    document: sample,
    press: 'Boris Nemtsov',
    size: [320, 640],
    act: (page) => press(page, '.note[data-note="F22"] .unfold'),
  },
  { name: 'sheet-dark', document: sample, press: 'Boris Nemtsov', scheme: 'dark', size: narrow },
  // What is left of 1280 × 900 at a zoom of 200 %.
  { name: 'zoomed', document: sample, press: 'Boris Nemtsov', size: [640, 450] },
  {
    name: 'rejected',
    document: sample,
    press: 'Boris Nemtsov',
    act: (page) => press(page, '.reject'),
  },
  { name: 'right-to-left', document: arabic, press: 'لوكاشينكو' },
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
