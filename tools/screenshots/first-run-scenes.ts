/** The first minute of a new reader, from the installation to the first note on a news page. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { ownRealPages, serveRealPage } from '../../test/e2e/harness/real-pages.ts';
import { closedPopover } from '../../test/e2e/harness/closed-popover.ts';
import { clickMark, markedTexts } from '../../test/e2e/harness/reader.ts';
import { newsPage } from '../../test/e2e/harness/shared-pages.ts';
import { until } from '../../test/e2e/harness/until.ts';
import { findOrInstallBrowser } from '../cli/browser/install-browser.ts';
import { launchBrowser } from '../cli/browser/launch-browser.ts';
import { readMarkedPhrases } from '../cli/browser/marked-phrases.ts';
import { openPage, type ServedDocument } from '../cli/browser/open-page.ts';

/** A language of the browser, and a news page to go to. */
export interface FirstRunScene {
  readonly name: string;
  readonly language: string;
  readonly document: ServedDocument;
}

/** The scenes in the order of their files. */
export const FIRST_RUN_SCENES: readonly FirstRunScene[] = [
  { name: 'first-run-en', language: 'en', document: served('en-react-streamed.html') },
  { name: 'first-run-ru', language: 'ru', document: served('ru-print-view.html') },
  { name: 'first-run-de', language: 'de', document: served('de-nuxt-hydrated.html') },
  { name: 'first-run-es', language: 'es', document: spanishPage() },
];

const build = fileURLToPath(new URL('../../dist/chrome', import.meta.url));

/**
 * Installs the extension that readers have, and does what one would: tries a name of the welcome page,
 * goes to a news page and tries one there. Writes a picture of each step, and prints how long each
 * took.
 */
export async function photographFirstRun(scene: FirstRunScene, folder: string): Promise<void> {
  const { name, language, document } = scene;
  const running = await launchBrowser({
    browser: 'chromium',
    executablePath: await findOrInstallBrowser('chromium'),
    language,
    headless: true,
  });
  const popover = closedPopover(running);
  const times: string[] = [];
  let begun = performance.now();
  /** Photographs what a step has led to; the picture is not part of the time. */
  const done = async (page: Page, step: string): Promise<void> => {
    times.push(`${step} ${Math.round(performance.now() - begun)} ms`);
    await page.screenshot({ path: join(folder, `${name}-${times.length}-${step}.png`) });
    begun = performance.now();
  };
  const openFirst = async (page: Page): Promise<void> => {
    await until(
      'marks',
      () => markedTexts(page),
      ({ length }) => length > 0,
    );
    await done(page, page.url().startsWith('http') ? 'news' : 'welcome');
  };
  try {
    begun = performance.now();
    await running.browser.installExtension(build);
    const target = await running.browser.waitForTarget((one) => one.url().includes('/welcome/'));
    const welcome = (await target.page())!;
    await openFirst(welcome);
    const names = await markedTexts(welcome);
    await clickMark(welcome, names.length - 3);
    await popover.wait(welcome);
    await done(welcome, 'sample-card');
    const { page } = await openPage(running, document);
    await openFirst(page);
    const marks = await readMarkedPhrases(page);
    await clickMark(
      page,
      marks.findIndex(({ interactive }) => !interactive),
    );
    await popover.wait(page);
    await done(page, 'first-note');
    console.log(`${name}: ${times.join(', ')}`);
  } finally {
    await running.close();
  }
}

function served(file: string): ServedDocument {
  return serveRealPage(
    ownRealPages.find((page) => page.file === file)!,
    true,
  );
}

function spanishPage(): ServedDocument {
  return newsPage(
    `<style>body { font: 20px/1.6 Georgia, serif; max-width: 640px; margin: 40px auto }</style>
    <div lang="es"><h1>Minsk, seis años después</h1>
    <p>Alexander Lukashenko recibió a Vladímir Putin en Minsk; hablaron de la prensa y de las
    próximas elecciones.</p></div>`,
    'https://elpais.com/internacional/1.html',
  );
}
