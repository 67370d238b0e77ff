/**
 * `npm run screenshots`: PNGs of the popover on real pages and of the workshop in both browsers, and of
 * the first minute of a new reader in Chromium, into test/output/screenshots/. Names of scenes as arguments limit it to those; exit code 1 if one fails.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../cli/browser/launch-browser.ts';
import { openPage } from '../cli/browser/open-page.ts';
import { BROWSER_NAMES } from '../cli/browsers.ts';
import { launchWithExtension } from '../../test/e2e/harness/extension-browser.ts';
import { openExtensionStorage } from '../../test/e2e/harness/extension-storage.ts';
import { painted } from '../../test/e2e/harness/reader.ts';
import { settingsItem } from '../../test/e2e/harness/settings-item.ts';
import { until } from '../../test/e2e/harness/until.ts';
import { PACKS_KEY } from '../../src/pack/format/stored.ts';
import { openName } from '../../test/e2e/harness/find-name.ts';
import { FIRST_RUN_SCENES, photographFirstRun } from './first-run-scenes.ts';
import { SCENES, type Scene } from './scenes.ts';
import { photographWorkshop, WORKSHOP_SCENES } from './workshop-scenes.ts';

const folder = fileURLToPath(new URL('../../test/output/screenshots', import.meta.url));

async function untilMarked(page: Page): Promise<void> {
  await page.waitForFunction(() => CSS.highlights.has('sl-name'), { polling: 'raf' });
}

async function photograph(running: RunningBrowser, scene: Scene): Promise<void> {
  const { document, size = [1280, 900], scheme = 'light' } = scene;
  const { page } = await openPage(running, document, {
    prepare: async (tab) => {
      await tab.setViewport({ width: size[0], height: size[1] });
      // Firefox cannot be told to be dark; its scenes are light.
      if (running.name === 'chromium')
        await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    },
  });
  try {
    if (scene.press === undefined) await untilMarked(page);
    else await openName(page, scene.press, scene.alsoThere);
    await scene.act?.(page);
    await page.mouse.move(2, 2);
    await untilStill(page);
    await page.screenshot({
      path: join(folder, running.name, `${scene.name}.png`) as `${string}.png`,
    });
  } finally {
    await page.close();
  }
}

/** Waits until the popover is fully painted and nothing in it moves any more. */
async function untilStill(page: Page): Promise<void> {
  await painted(page);
  await page.evaluate(async () => {
    const moves = document.querySelector('sl-popover')?.shadowRoot?.getAnimations() ?? [];
    await Promise.all(moves.map(({ finished }) => finished));
  });
  await painted(page);
}

const wanted = new Set(process.argv.slice(2));
const isWanted = (scene: string): boolean => wanted.size === 0 || wanted.has(scene);

async function attempt(what: string, photo: () => Promise<void>): Promise<void> {
  try {
    await photo();
  } catch (error) {
    process.exitCode = 1;
    console.error(`${what}: ${(error as Error).message}`);
  }
}

for (const name of BROWSER_NAMES) {
  mkdirSync(join(folder, name), { recursive: true });
  const running = await launchWithExtension(name);
  try {
    const storage = await openExtensionStorage(running);
    // A page that is opened before has its marks late.
    await until(
      'the stored packs',
      () => storage.dump('local'),
      (items) => Object.hasOwn(items, PACKS_KEY),
    );
    const take = async (
      { name: scene, scheme }: Pick<Scene, 'name' | 'scheme'>,
      photo: () => Promise<void>,
    ): Promise<void> => {
      if (!isWanted(scene) || (scheme === 'dark' && name === 'firefox')) return;
      await attempt(`${name}, ${scene}`, photo);
    };
    for (const scene of SCENES)
      await take(scene, async () => {
        await storage.set('local', settingsItem(scene.settings ?? {}));
        await photograph(running, scene);
      });
    for (const scene of WORKSHOP_SCENES)
      await take(scene, () =>
        photographWorkshop(
          running,
          scene,
          join(folder, name, `${scene.name}.png`) as `${string}.png`,
        ),
      );
  } finally {
    await running.close();
  }
}

for (const scene of FIRST_RUN_SCENES)
  if (isWanted(scene.name))
    await attempt(scene.name, () => photographFirstRun(scene, join(folder, 'chromium')));
