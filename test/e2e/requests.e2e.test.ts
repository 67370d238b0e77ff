import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../tools/cli/browsers.ts';
import { launchWithExtension, productionBuild } from './harness/extension-browser.ts';
import { openOwnPage } from '../../tools/cli/browser/own-page.ts';
import type { WatchedBrowser } from './harness/network-watch.ts';
import { openPage } from '../../tools/cli/browser/open-page.ts';
import { newsPage } from './harness/shared-pages.ts';

/** Runs in each script of an extension that leaks, and names the script. */
const LEAK = `
;fetch('https://' + (
  location.protocol.startsWith('http') ? 'content-script'
  : /background|worker/.test(location.pathname) ? 'worker' : 'page'
) + '.example/').catch(() => {});`;

/** A copy of the extension in which every part makes a request. */
function leakingCopy(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'extension-leak-'));
  cpSync(built, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
  const content_security_policy = { extension_pages: "script-src 'self'; connect-src *" };
  writeFileSync(path, JSON.stringify({ ...manifest, content_security_policy }));
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.js')) appendFileSync(join(folder, file), LEAK);
  return folder;
}

// Each browser of the end-to-end tests is watched like this one, through all they do: see
// `launchWatched`. This test shows that the watch notices requests.
describe.each(BROWSER_NAMES)('what leaves %s', (name) => {
  let extensionDir: string;
  let running: WatchedBrowser;
  beforeAll(async () => {
    extensionDir = leakingCopy(productionBuild(name));
    running = await launchWithExtension(name, { extensionDir });
  });
  afterAll(() => rmSync(extensionDir, { recursive: true, maxRetries: 20, retryDelay: 100 }));

  it('a request of the content script, of the worker or of a page of the extension is seen', async () => {
    const { page } = await openPage(running, newsPage('<p>Vladimir Putin</p>'));
    await openOwnPage(running, 'src/ui/options/index.html');
    const seen = async () => (await running.requests()).join();
    await expect.poll(seen).toContain('//content-script.example/');
    await expect.poll(seen).toContain('//page.example/');
    await page.close();
  });

  it('a request that reaches the proxy is seen, and closing the browser fails', async () => {
    await expect.poll(() => running.strangers()).toContain('worker.example');
    await expect(running.close()).rejects.toThrow('content-script.example');
  });
});
