/** Installs a missing browser with Debian's package manager. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type BrowserName, PATH_VARIABLE, findBrowser } from '../browsers.ts';

// Without recommended packages there may be no font at all, and pages would show empty boxes.
const DEBIAN_PACKAGES = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-dejavu-core'],
} as const;

const HOW_TO_GET = {
  chromium: 'Install Chromium or Chrome',
  firefox: 'Install Firefox 147 or later',
} as const;

/**
 * The path of the browser's executable. If it is missing, it is installed with Debian's package
 * manager, which verifies what it downloads; nothing is downloaded otherwise, because there would be
 * no checksum. Progress goes to standard error. @throws Error with what is missing and how to install it
 */
export async function findOrInstallBrowser(
  name: BrowserName,
  find: (name: BrowserName) => string | undefined = findBrowser,
  installPackage: (name: BrowserName) => void = installDebianPackage,
): Promise<string> {
  const found = find(name);
  if (found) return found;
  let reason = 'its package was installed, and it is still not there';
  try {
    installPackage(name);
    const installed = find(name);
    if (installed) return installed;
  } catch (error) {
    reason = (error as Error).message;
  }
  throw new Error(
    [
      `No ${name} was found, and it could not be installed: ${reason}.`,
      `${HOW_TO_GET[name]} from its maker or with your system's package manager, or set ` +
        `${PATH_VARIABLE[name]} to its executable, and run the command again. ` +
        'This command downloads no browser itself, because it could not check what it gets.',
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
    // Standard output is reserved for the output of the command.
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0)
    throw new Error(`apt-get ${args.join(' ')} failed: ${error?.message ?? `exit ${status}`}`);
}
