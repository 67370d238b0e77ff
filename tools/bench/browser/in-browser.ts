import { findOrInstallBrowser } from '../../cli/browser/install-browser.ts';
import { launchBrowser, type RunningBrowser } from '../../cli/browser/launch-browser.ts';
import type { BrowserName } from '../../cli/browsers.ts';
import type { ExtensionFolder } from './extension-copy.ts';

/**
 * Runs a task with a headless browser that has an extension, or none; then ends the browser and
 * removes the extension's folder.
 */
export async function inBrowser<Result>(
  browser: BrowserName,
  extension: ExtensionFolder | undefined,
  task: (running: RunningBrowser) => Promise<Result>,
): Promise<Result> {
  try {
    const executablePath = await findOrInstallBrowser(browser);
    const running = await launchBrowser({
      browser,
      executablePath,
      ...(extension && { extensionDir: extension.folder }),
      headless: true,
    });
    try {
      return await task(running);
    } finally {
      await running.close();
    }
  } finally {
    extension?.remove();
  }
}

/** Makes the folder of an extension; undefined stands for a browser without one. */
export type MakeExtension = () => ExtensionFolder | undefined;

/** The same with a browser for each of some extensions, by name, all open at once. */
export async function inBrowsers<Result>(
  browser: BrowserName,
  extensions: ReadonlyMap<string, MakeExtension>,
  task: (running: ReadonlyMap<string, RunningBrowser>) => Promise<Result>,
): Promise<Result> {
  const [next, ...others] = extensions;
  if (!next) return task(new Map());
  const [name, make] = next;
  return inBrowser(browser, make(), (running) =>
    inBrowsers(browser, new Map(others), (rest) => task(new Map([[name, running], ...rest]))),
  );
}
