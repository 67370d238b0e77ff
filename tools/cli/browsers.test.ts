import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser, usualPlaces } from './browsers.ts';

describe('finding a browser', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const program = (name: string) => {
    const path = join(folder, name);
    writeFileSync(path, '#!/bin/sh\n');
    chmodSync(path, 0o755);
    return path;
  };

  it('takes the executable that the environment names before any other', () => {
    const own = program('my-browser');
    expect(findBrowser('chromium', { CHROME_PATH: own })).toBe(own);
    expect(findBrowser('firefox', { FIREFOX_PATH: own })).toBe(own);
  });

  it('says when the environment names something that cannot be run', () => {
    const missing = join(folder, 'none');
    expect(() => findBrowser('firefox', { FIREFOX_PATH: missing })).toThrow(
      `FIREFOX_PATH names “${missing}”, which is not an executable file`,
    );
    expect(() => findBrowser('firefox', { FIREFOX_PATH: folder })).toThrow(/FIREFOX_PATH/);
  });

  it('looks into the folders of PATH on Linux', () => {
    expect(usualPlaces('firefox', { PATH: folder }, 'linux')).toContain(
      join(folder, 'firefox-esr'),
    );
  });

  it('looks into the applications folder on macOS', () => {
    expect(usualPlaces('chromium', {}, 'darwin')).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });

  it('looks into the program folders on Windows', () => {
    const places = usualPlaces('firefox', { ProgramFiles: 'C:/Programs' }, 'win32');
    expect(places).toEqual([join('C:/Programs', 'Mozilla Firefox/firefox.exe')]);
  });
});
