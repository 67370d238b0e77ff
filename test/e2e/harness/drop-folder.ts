/** Drops a folder on a page, as far as the drivers can. */
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import { askFirefoxWindow } from './firefox-window.ts';

/**
 * Drops a folder on an element of one of the extension's own pages. In Chromium this is a drop as a
 * file manager makes it. Without a display Firefox has no service for drags, so there the page gets
 * the event alone; what it carries is the browser's own, with the folder itself in it.
 */
export async function dropFolder(
  running: RunningBrowser,
  page: Page,
  selector: string,
  path: string,
): Promise<void> {
  await page.bringToFront();
  await page.waitForSelector(selector);
  if (running.name === 'chromium') await dropInChromium(page, selector, path);
  else await dropInFirefox(running, page, selector, path);
}

async function dropInChromium(page: Page, selector: string, path: string): Promise<void> {
  const box = await (await page.$(selector))!.boundingBox();
  const client = await page.createCDPSession();
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  const at = { x: box!.x + 5, y: box!.y + 5, data };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await client.send('Input.dispatchDragEvent', { type, ...at });
  await client.detach();
}

/** Runs in the page, as part of it: only what the page itself puts into a drag can it read. */
const DROP = `
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(folder);
  for (const type of ['dragenter', 'dragover', 'drop'])
    document.querySelector(selector).dispatchEvent(
      new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));`;

/** Runs beside the page, in its process. */
const BESIDE_PAGE = `
  addMessageListener('drop-folder', ({ data: { file, selector } }) => {
    const page = new Cu.Sandbox(content, { sandboxPrototype: content });
    Object.assign(page, { folder: Cu.cloneInto(file, page), selector });
    let problem = '';
    try { Cu.evalInSandbox(${JSON.stringify(DROP)}, page); } catch (error) { problem = String(error); }
    sendAsyncMessage('dropped-folder', problem);
  });`;

async function dropInFirefox(
  running: RunningBrowser,
  page: Page,
  selector: string,
  path: string,
): Promise<void> {
  // The driver is not told of the address.
  const address = await page.evaluate(() => location.href);
  const problem = await askFirefoxWindow(
    running,
    `// A real drop lets the page's process read the folder.
    Services.prefs.setBoolPref('dom.filesystem.pathcheck.disabled', true);
    const folder = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
    folder.initWithPath(${JSON.stringify(path)});
    const file = await File.createFromNsIFile(folder, { existenceCheck: false });
    const { messageManager } = gBrowser.browsers.find(
      ({ currentURI }) => currentURI.spec === ${JSON.stringify(address)});
    const dropped = new Promise((answer) =>
      messageManager.addMessageListener('dropped-folder', ({ data }) => answer(data)));
    messageManager.loadFrameScript(
      'data:,' + encodeURIComponent(${JSON.stringify(BESIDE_PAGE)}), false);
    messageManager.sendAsyncMessage('drop-folder',
      { file, selector: ${JSON.stringify(selector)} });
    return dropped;`,
  );
  if (problem !== '') throw new Error(`Nothing was dropped: ${problem}`);
}
