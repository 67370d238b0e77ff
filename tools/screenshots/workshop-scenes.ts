/** The workshop with a pack that is being written, an article and, in one scene, a mistake. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { WORKSHOP_PAGE } from '../../src/platform/own-pages.ts';
import { packZip } from '../../test/e2e/harness/pack-zip.ts';
import { fixturePacks } from '../../test/fixtures/packs/fixture-packs.ts';
import type { RunningBrowser } from '../cli/browser/launch-browser.ts';
import { openOwnPage } from '../cli/browser/own-page.ts';

/** One picture of the workshop. */
export interface WorkshopScene {
  readonly name: string;
  readonly scheme?: 'light' | 'dark';
  /** Width in CSS px; the picture is as high as the page. */
  readonly width: number;
  readonly hasMistake?: boolean;
}

/** The scenes in the order of their files. */
export const WORKSHOP_SCENES: readonly WorkshopScene[] = [
  { name: 'workshop', width: 1280 },
  { name: 'workshop-middle', width: 800 },
  { name: 'workshop-narrow', width: 360 },
  { name: 'workshop-dark', width: 1280, scheme: 'dark' },
  { name: 'workshop-mistakes', width: 1280, hasMistake: true },
];

const ARTICLE = `Clemenceau met Lloyd George, Vittorio Orlando and Woodrow Wilson in Paris in 1919.
He spoke of the coal of the Saar and of what Germany would have to pay. Keynes wrote it down.
Harold Wilson was three years old.`;

/** Takes the picture of a scene. */
export async function photographWorkshop(
  running: RunningBrowser,
  { width, scheme = 'light', hasMistake = false }: WorkshopScene,
  path: `${string}.png`,
): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'sidelight-workshop-'));
  const page = await openOwnPage(running, WORKSHOP_PAGE);
  try {
    await page.setViewport({ width, height: 900 });
    if (running.name === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await give(page, join(scratch, 'council-of-four.zip'));
    await page.waitForSelector('.outcome.sound');
    if (hasMistake) {
      const notes = { 'notes.json': '{\n  "notes": [{ "id": "K01" }]\n}' };
      await give(page, join(scratch, 'council-of-four.zip'), notes);
      await page.waitForSelector('.outcome.unsound');
    }
    await page.locator('[name="headline"]').fill('The peace of Paris');
    await page.locator('[name="article"]').fill(ARTICLE);
    await page.bringToFront();
    await page.locator('.marked-article p .mark').click();
    await page.screenshot({ path, fullPage: true });
  } finally {
    await page.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function give(
  page: Page,
  path: string,
  changes?: Readonly<Record<string, string>>,
): Promise<void> {
  const { id, folder } = fixturePacks[0]!;
  writeFileSync(path, packZip(id, folder, changes));
  const input = await page.waitForSelector('[name="import-pack"]');
  await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(path);
}
