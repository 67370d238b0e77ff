import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { zipFiles } from '../../src/pack/import/zip-files.ts';
import { lintPackage } from '../../tools/build/lint-package.ts';
import { matchPatterns, readNewsSites } from '../../tools/build/news-sites.ts';
import { MAX_PACKAGE_BYTES } from '../../tools/build/size-budget.ts';
import { readFolder } from '../../tools/build/source-files.ts';
import { BROWSER_NAMES } from '../../tools/cli/browsers.ts';
import { developmentBuild } from '../../tools/cli/build-extension.ts';
import { hostnameText } from '../../src/core/settings/hostname.ts';
import { hostnameOfPattern } from '../../src/core/settings/site-patterns.ts';
import { stageFile, STAGES } from '../../src/platform/stages.ts';
import { isFull } from './harness/browsers.ts';
import { EXPECTED_RIGHTS } from '../manifest/expected-rights.ts';
import { rightsOf } from '../manifest/rights.ts';
import { launchWithExtension, productionBuild } from './harness/extension-browser.ts';
import { openExtensionStorage } from './harness/extension-storage.ts';
import { clickMark, openMarked } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const newsSites = join(project, 'assets/news-sites.json');

interface Manifest extends Readonly<Record<string, unknown>> {
  readonly manifest_version: number;
  readonly content_security_policy: { readonly extension_pages: string };
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly js: string[];
  }[];
}

describe.each(BROWSER_NAMES)('the build for %s', (name) => {
  const folder = productionBuild(name);
  const manifest = () => manifestIn(folder);

  it('asks for exactly the expected rights', () => {
    expect(manifest().manifest_version).toBe(3);
    expect(rightsOf(manifest())).toEqual(EXPECTED_RIGHTS[name]);
  });

  it('fits into its package, has its licences, and packs to the same bytes again', () => {
    const files = readFolder(folder);
    const bytes = zipFiles(files);
    expect(bytes.length).toBeLessThanOrEqual(MAX_PACKAGE_BYTES);
    expect(Buffer.compare(zipFiles(new Map([...files].reverse())), bytes)).toBe(0);
    const licences = readFileSync(join(folder, 'licences.txt'), 'utf8');
    for (const bundled of ['preact', 'webextension-polyfill', 'd3-force'])
      expect(licences).toContain(`\n${bundled} `);
  });

  it('does not contain the path of the project', () => {
    for (const [path, bytes] of readFolder(folder))
      expect(Buffer.from(bytes).includes(project), path).toBe(false);
  });

  it('has content scripts in ASCII alone, which take one byte a letter in memory', () => {
    const watch = manifest().content_scripts.flatMap((script) => script.js);
    for (const script of [...watch, ...STAGES.map(stageFile)])
      expect(/[\u0080-\uffff]+/.exec(readFileSync(join(folder, script), 'utf8')), script).toBe(
        null,
      );
  });

  it('runs by itself on the listed news sites and nowhere else', () => {
    const matches = manifest().content_scripts.flatMap((script) => script.matches);
    expect(matches).toEqual(matchPatterns(readNewsSites(newsSites)));
  });

  it.each([
    ['', folder],
    [' for development', developmentBuild(project, name)],
  ])('has the sites of its manifest%s in the content script', (_, built) => {
    const [script] = manifestIn(built).content_scripts;
    const text = hostnameText(script!.matches.map(hostnameOfPattern));
    expect(text.split(' ').length).toBeGreaterThan(150);
    expect(readFileSync(join(built, script!.js[0]!), 'utf8')).toContain(text);
  });

  it('has one content script file, and neither it nor a later stage loads another one', () => {
    const files = manifest().content_scripts.flatMap((script) => script.js);
    expect(files).toHaveLength(1);
    for (const file of [...files, ...STAGES.map(stageFile)]) {
      const source = readFileSync(join(folder, file), 'utf8');
      // Parsed, because texts may have words that look like code.
      const { staticImports, dynamicImports } = parseSync('content.js', source).module;
      expect([...staticImports, ...dynamicImports], file).toEqual([]);
    }
  });

  it('holds no source map and no development setting', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(existsSync(join(folder, 'manifest.json'))).toBe(true);
    expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).not.toContain('localhost');
  });

  it('cannot use the network: the policy of its pages forbids it, and its code never tries', () => {
    const policy = manifest().content_security_policy.extension_pages.split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy.filter((rule) => !/ '(self|none)'$/.test(rule))).toEqual([]);
    expect(policy.filter((rule) => rule.startsWith('connect-src'))).toEqual(["connect-src 'self'"]);
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(3);
    // The worker reads a file of the extension.
    const ownFile = /\bfetch\(\w+\.getURL\(\w+\)\)/g;
    let ownFiles = 0;
    for (const file of scripts) {
      const source = readFileSync(join(folder, file), 'utf8');
      ownFiles += source.match(ownFile)?.length ?? 0;
      expect(source.replace(ownFile, ''), file).not.toMatch(
        /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport/,
      );
    }
    expect(ownFiles).toBe(1);
  });

  it('welcomes a new reader, marks a listed page, and its popover keeps its tree to itself', async () => {
    const running = await launchWithExtension(name, { extensionDir: folder });
    try {
      const storage = await openExtensionStorage(running);
      await expect
        .poll(() => storage.ownTabs())
        .toContainEqual(expect.stringContaining('/src/ui/welcome/index.html'));
      const { page, errors } = await openMarked(running, newsPage('<p>Vladimir Putin</p>'), [
        'Vladimir Putin',
      ]);
      await clickMark(page, 0);
      await page.waitForSelector('sl-popover:popover-open');
      const root = await page.evaluate(() => document.querySelector('sl-popover')!.shadowRoot);
      expect(root).toBeNull();
      expect(errors).toEqual([]);
    } finally {
      await running.close();
    }
  });
});

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}

// It takes many seconds and knows Firefox only; `npm run package` runs it over both builds.
it.runIf(isFull)(
  'the build for firefox passes the linter of the stores, but for what is explained',
  async () => {
    expect(await lintPackage(productionBuild('firefox'), 'firefox')).toEqual([]);
  },
  180_000,
);
