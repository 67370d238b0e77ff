import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { INTERFACE_LANGUAGES } from '../../src/core/settings/interface-languages.ts';
import { zipFiles } from '../../src/pack/import/zip-files.ts';
import { lintPackage } from '../build/lint-package.ts';
import { MAX_PACKAGE_BYTES, keepWithin } from '../build/size-budget.ts';
import { readFolder, readSourceFiles } from '../build/source-files.ts';
import { outDirOf } from '../build/target.ts';
import { runCommand } from './options.ts';

const USAGE = `Usage: npm run package [-- --without-pictures]

Builds the extension for both browsers, checks what is built as the stores do, and writes
sidelight-chrome.zip, sidelight-firefox.zip and sidelight-source.zip into dist/packages. Beside
them, it makes a folder for each store that can be handed in: packages, texts, answers, pictures.

--without-pictures  takes no pictures, and so starts no browser`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'dist/packages');
const BROWSERS = ['chrome', 'firefox'] as const;

await runCommand(USAGE, async () => {
  const { values } = parseArgs({
    options: {
      'without-pictures': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return void console.log(USAGE);
  rmSync(out, { recursive: true, force: true });
  const packages: [string, Uint8Array][] = [];
  for (const browser of BROWSERS) packages.push(await packageFor(browser));
  packages.push(['sidelight-source.zip', zipFiles(readSourceFiles(root))]);
  mkdirSync(out, { recursive: true });
  for (const [name, bytes] of packages) {
    writeFileSync(join(out, name), bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    console.log(`dist/packages/${name}: ${bytes.length} bytes, sha256 ${hash}`);
  }
  // The source archive has the packages' sources alone.
  if (existsSync(join(root, 'docs/store'))) await handOver(values['without-pictures'] ?? false);
});

async function handOver(withoutPictures: boolean): Promise<void> {
  const { writeHandOver } = await import('../store/hand-over.ts');
  for (const folder of writeHandOver(root, out, INTERFACE_LANGUAGES))
    console.log(`dist/packages/${folder}`);
  if (withoutPictures) return;
  const { takePictures } = await import('../store/pictures.ts');
  await takePictures(root, out, INTERFACE_LANGUAGES);
}

async function packageFor(browser: (typeof BROWSERS)[number]): Promise<[string, Uint8Array]> {
  const folder = join(root, outDirOf({ browser, development: false }));
  build(browser);
  const findings = await lintPackage(folder, browser);
  if (findings.length > 0)
    throw new Error(
      `${browser}: the linter has findings that are not explained in docs/packages.md\n${findings.join('\n')}`,
    );

  const name = `sidelight-${browser}.zip`;
  const bytes = zipFiles(readFolder(folder));
  keepWithin(name, bytes.length, MAX_PACKAGE_BYTES);
  return [name, bytes];
}

function build(mode: string): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--mode', mode], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (status !== 0) throw new Error(`The build for ${mode} failed (see above)`);
}
