import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../src/cli/browser/launch-browser.ts';
import { browsersFor } from './harness/browsers.ts';
import { productionBuild } from './harness/extension-browser.ts';
import { lastingExtension, stopWorker, type LastingExtension } from './harness/extension-life.ts';
import { openExtensionStorage } from './harness/extension-storage.ts';
import { openMarked } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';
import { openSiteAccess } from './harness/site-access.ts';

const WAIT = { timeout: 20_000 };
const HOSTS = ['example.org', 'example.net'] as const;
const patternOf = (host: string) => `*://*.${host}/*`;

describe.each(browsersFor('chromium'))('sites that a reader added in %s', (name) => {
  let extension: LastingExtension;
  let running: RunningBrowser;
  beforeAll(async () => {
    extension = lastingExtension(name, productionBuild(name));
    running = await extension.launch();
  });
  afterAll(async () => {
    await running?.close();
    extension?.remove();
  });

  const expectPageMarked = async (host: string): Promise<void> => {
    const story = newsPage('<p>Vladimir Putin</p>', `https://www.${host}/`);
    const { page } = await openMarked(running, story, ['Vladimir Putin']);
    await page.close();
  };
  const expectRegistered = async (): Promise<void> => {
    const storage = await openExtensionStorage(running);
    await expect.poll(() => storage.registered(), WAIT).toEqual(HOSTS.map(patternOf).sort());
    expect(await storage.ownTabs()).toEqual([expect.stringContaining('/icons/')]);
    await storage.close();
  };

  it('are marked after the worker’s death and after an update, after which nothing opens', async () => {
    const access = await openSiteAccess(running);
    await access.allowRequests(HOSTS.map(patternOf));
    const storage = await openExtensionStorage(running);
    // Firefox lets no driver stand for the click that a question needs.
    const grant = async (host: string): Promise<void> => {
      if (name === 'firefox') await access.grant(patternOf(host));
      else await storage.requestOrigins([patternOf(host)]);
    };
    await expect
      .poll(() => storage.ownTabs(), WAIT)
      .toContainEqual(expect.stringContaining('/welcome/'));
    await grant('example.org');
    await expect.poll(() => storage.registered(), WAIT).toEqual([patternOf('example.org')]);
    await stopWorker(running);
    await expectPageMarked('example.org');
    // The grant wakes a worker that knows nothing of the one before.
    await grant('example.net');
    await expect.poll(() => storage.registered(), WAIT).toHaveLength(2);
    await expectPageMarked('example.net');
    // The pages of an extension go with its update.
    await storage.close();
    await extension.update(running);
    await expectRegistered();
    await expectPageMarked('example.org');
  });

  it('are marked after a restart, after which nothing opens', async () => {
    await running.close();
    running = await extension.launch();
    await expectPageMarked('example.net');
    await expectRegistered();
  });
});
