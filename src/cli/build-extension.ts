/** Builds the development build that the commands and end-to-end tests run. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { BrowserName } from './browsers.ts';

const TARGET = { chromium: 'chrome', firefox: 'firefox' } as const;

/** The folder that a browser's development build is in. */
export function developmentBuild(root: string, browser: BrowserName): string {
  return join(root, 'dist', `dev-${TARGET[browser]}`);
}

/**
 * Builds the extension for the browser and returns its folder. What the build prints goes to
 * standard error. Throws where the build fails.
 */
export async function buildExtension(root: string, browser: BrowserName): Promise<string> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--mode', `${TARGET[browser]}-dev`], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The build for ${browser} failed (see above)`);
  return developmentBuild(root, browser);
}
