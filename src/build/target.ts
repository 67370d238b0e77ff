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

/** Folder that a target is built into, from the project's root. */
export function outDirOf({ browser, development }: Target): string {
  return `dist/${development ? 'dev-' : ''}${browser}`;
}
