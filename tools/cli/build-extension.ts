/** Builds the development build that the commands and end-to-end tests run. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { withFurtherPacks } from '../build/pack-folders.ts';
import { outDirOf } from '../build/target.ts';
import type { BrowserName } from './browsers.ts';

const TARGET = { chromium: 'chrome', firefox: 'firefox' } as const;

/** The sources of a build, from the project's folder. */
const SOURCES = [
  'src',
  'tools/build',
  'assets',
  'manifest.json',
  'vite.config.ts',
  'package-lock.json',
];

/** The folder of a browser's development build. */
export function developmentBuild(root: string, browser: BrowserName, withPacks = false): string {
  return join(root, outDirOf({ browser: TARGET[browser], development: true }, withPacks));
}

/**
 * Builds the extension for the browser if something has changed since its last build, and returns
 * its folder. The output of the build goes to standard error. Rejects if the build fails.
 * @param packs folders of packs to bundle beside the project’s own; these may be anywhere, so that
 * their build is always made anew
 */
export async function buildExtension(
  root: string,
  browser: BrowserName,
  packs: readonly string[] = [],
): Promise<string> {
  const folder = developmentBuild(root, browser, packs.length > 0);
  if (packs.length === 0 && isUpToDate(root, join(folder, 'manifest.json'))) return folder;
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--mode', `${TARGET[browser]}-dev`], {
    cwd: root,
    env: withFurtherPacks(packs),
    stdio: ['ignore', process.stderr, process.stderr],
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The build for ${browser} failed (see above)`);
  return folder;
}

/** Whether a built file is newer than every source; the date of a folder shows added and removed files. */
function isUpToDate(root: string, built: string): boolean {
  if (!existsSync(built)) return false;
  const { mtimeMs } = statSync(built);
  const isOlder = (path: string): boolean => statSync(path).mtimeMs < mtimeMs;
  return SOURCES.map((source) => join(root, source)).every(
    (source) =>
      isOlder(source) &&
      (!statSync(source).isDirectory() ||
        readdirSync(source, { recursive: true, encoding: 'utf8' }).every((inside) =>
          isOlder(join(source, inside)),
        )),
  );
}
