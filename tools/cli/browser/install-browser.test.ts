import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../browsers.ts';
import { findOrInstallBrowser } from './install-browser.ts';

const noPackage = (): never => {
  throw new Error('apt-get was not tried: this is not Debian');
};

describe.each(BROWSER_NAMES)('%s', (name) => {
  it('is used if it is installed', async () => {
    expect(await findOrInstallBrowser(name, () => '/opt/browser', noPackage)).toBe('/opt/browser');
  });

  it('is used after its package has been installed', async () => {
    let there: string | undefined;
    const install = (): void => void (there = '/usr/bin/browser');
    expect(await findOrInstallBrowser(name, () => there, install)).toBe('/usr/bin/browser');
  });

  it.each([
    ['cannot be installed', noPackage, 'apt-get was not tried'],
    ['is not there after its package was installed', () => undefined, 'still not there'],
  ])('that %s ends with instructions for installing it', async (_, install, reason) => {
    const attempt = findOrInstallBrowser(name, () => undefined, install);
    await expect(attempt).rejects.toThrow(reason);
    await expect(attempt).rejects.toThrow(/Install .* or set (CHROME|FIREFOX)_PATH/s);
    await expect(attempt).rejects.toThrow('downloads no browser itself');
  });
});

it('no code of ours downloads a browser', () => {
  const source = readFileSync(new URL('./install-browser.ts', import.meta.url), 'utf8');
  expect(source).not.toContain('@puppeteer/browsers');
});
