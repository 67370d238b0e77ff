import manifest from '../../manifest.json' with { type: 'json' };

/** What a build is for: a browser, and whether it is a development build. */
export interface Target {
  readonly browser: 'chrome' | 'firefox';
  readonly development: boolean;
}

/** The target named by a Vite mode: chrome, firefox, chrome-dev or firefox-dev; any other is Chrome's. */
export function targetOf(mode: string): Target {
  return {
    browser: mode.startsWith('firefox') ? 'firefox' : 'chrome',
    development: mode.endsWith('-dev'),
  };
}

/**
 * Folder that a target is built into, from the project's root.
 * @param withPacks whether packs are bundled that are not the project's; such a build is no store
 * package and no build to test
 */
export function outDirOf({ browser, development }: Target, withPacks = false): string {
  return `dist/${development ? 'dev-' : ''}${browser}${withPacks ? '-with-packs' : ''}`;
}

/** The oldest supported version of the target's browser, as Vite names it. */
export function oldestBrowser({ browser }: Target): string {
  const { minimum_chrome_version: chrome, browser_specific_settings: settings } = manifest;
  const oldest = browser === 'chrome' ? chrome : settings.gecko.strict_min_version;
  return `${browser}${Number.parseInt(oldest, 10)}`;
}
