/** Installs a missing browser: Debian's package where that is possible, else a download. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { type BrowserName, PATH_VARIABLE, downloadFolder, findBrowser } from '../browsers.ts';

// Without recommended packages there may be no font at all, and pages would show empty boxes.
const DEBIAN_PACKAGES = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-dejavu-core'],
} as const;
const DOWNLOAD = {
  chromium: { browser: Browser.CHROME, tag: 'stable' },
  firefox: { browser: Browser.FIREFOX, tag: 'stable' },
} as const;

/**
 * The path of the browser's executable, installing the browser first where it is missing.
 * Progress goes to standard error. Throws an Error that names what is missing and what to do.
 */
export async function findOrInstallBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name);
  if (found) return found;
  const reasons: string[] = [];
  for (const way of [installDebianPackage, download]) {
    try {
      await way(name);
      const installed = findBrowser(name);
      if (installed) return installed;
    } catch (error) {
      reasons.push((error as Error).message);
    }
  }
  throw new Error(
    [
      `No ${name} was found, and it could not be installed:`,
      ...reasons.map((reason) => `  - ${reason}`),
      `Install ${name === 'chromium' ? 'Chromium or Chrome' : 'Firefox 147 or later'}, or set ` +
        `${PATH_VARIABLE[name]} to its executable, and run the command again.`,
    ].join('\n'),
  );
}

function installDebianPackage(name: BrowserName): void {
  if (!isDebian()) throw new Error('apt-get was not tried: this is not Debian');
  if (process.getuid?.() !== 0) throw new Error('apt-get was not tried: it needs root');
  const packages = DEBIAN_PACKAGES[name];
  console.error(`Installing ${packages.join(' and ')} with apt-get …`);
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', ...packages);
}

function isDebian(): boolean {
  const about = '/etc/os-release';
  return existsSync(about) && /^ID="?debian"?$/m.test(readFileSync(about, 'utf8'));
}

function aptGet(...args: string[]): void {
  const { status, error } = spawnSync('apt-get', args, {
    // Standard output is left to what the command was asked to print.
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0)
    throw new Error(`apt-get ${args.join(' ')} failed: ${error?.message ?? `exit ${status}`}`);
}

async function download(name: BrowserName): Promise<void> {
  const { browser, tag } = DOWNLOAD[name];
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`no download of ${browser} for ${process.platform}`);
  console.error(`Downloading ${browser} …`);
  try {
    const buildId = await resolveBuildId(browser, platform, tag);
    await install({ browser, buildId, platform, cacheDir: downloadFolder });
  } catch (error) {
    throw new Error(`the download of ${browser} failed: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
