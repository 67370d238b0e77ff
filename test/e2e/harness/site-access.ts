/** What a reader says about permissions in the browser's own menus and questions. */
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import { runInFirefoxWindow } from './firefox-window.ts';

/** The browser's own place for permissions. */
export interface SiteAccess {
  /** Lets the extension have these match patterns without a question once it asks for them. */
  allowRequests(patterns: readonly string[]): Promise<void>;
  /** Takes all sites of the manifest away: “on click” in Chromium. */
  revokeListed(): Promise<void>;
  /** Gives the sites of the manifest back. */
  restoreListed(): Promise<void>;
  /** Grants a pattern in the browser's own menus. */
  grant(pattern: string): Promise<void>;
}

interface DeveloperWindow {
  readonly chrome: {
    readonly developerPrivate: Record<string, (...args: readonly unknown[]) => Promise<unknown>>;
  };
}

/** Opens the browser's place for permissions. */
export async function openSiteAccess(running: RunningBrowser): Promise<SiteAccess> {
  return running.name === 'chromium' ? inChromium(running) : inFirefox(running);
}

async function inChromium(running: RunningBrowser): Promise<SiteAccess> {
  const id = new URL(running.extensionOrigin!).host;
  const page: Page = await running.browser.newPage();
  await page.goto('chrome://extensions');
  const call = (method: string, ...args: readonly unknown[]): Promise<unknown> =>
    page.evaluate(
      (name, given) =>
        (window as unknown as DeveloperWindow).chrome.developerPrivate[name]!(...given),
      method,
      args,
    );
  const setAccess = async (hostAccess: string): Promise<void> => {
    await call('updateExtensionConfiguration', { extensionId: id, hostAccess });
  };
  const grant = async (pattern: string): Promise<void> => {
    await call('addHostPermission', id, pattern);
  };
  return {
    // What was granted before is granted again without a question; it is not active until then.
    allowRequests: async (patterns) => {
      for (const pattern of patterns) await grant(pattern);
    },
    grant,
    revokeListed: () => setAccess('ON_CLICK'),
    restoreListed: () => setAccess('ON_ALL_SITES'),
  };
}

async function inFirefox(running: RunningBrowser): Promise<SiteAccess> {
  const listed = `extension.manifest.content_scripts.flatMap(({ matches }) => matches)`;
  const change = (method: 'add' | 'remove', origins: string): Promise<void> =>
    runInFirefoxWindow(
      running,
      `const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      const origins = ${origins};
      const permissions = { permissions: [], origins, data_collection: [] };
      await ExtensionPermissions.${method}(extension.id, permissions, extension);`,
    );
  return {
    allowRequests: () =>
      runInFirefoxWindow(
        running,
        `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);`,
      ),
    grant: (pattern) => change('add', JSON.stringify([pattern])),
    revokeListed: () => change('remove', listed),
    restoreListed: () => change('add', listed),
  };
}
