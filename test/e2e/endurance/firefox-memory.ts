/** The memory of pages and of the extension in Firefox, as reported by about:memory. */
import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import { askFirefoxWindow } from '../harness/firefox-window.ts';
import type { Memory, MemoryMeter } from './memory.ts';

// Only what scripts and documents hold; caches of the network and of pictures come and go.
const READING = `
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  // Each of the processes throws away what it can; they answer the reports after that.
  Services.obs.notifyObservers(null, 'child-mmu-request');
  await new Promise((done) => manager.minimizeMemoryUsage(done));
  const sums = { heap: 0, worker: 0 };
  const add = (process, path, kind, units, amount) => {
    if (!/^explicit\\/(js-non-window|window-objects)\\//.test(path)) return;
    if (/^web(Isolated)?\\b/.test(process) && !/^WebExtensions/.test(process)) sums.heap += amount;
    if (/^(extension|WebExtensions)/i.test(process)) sums.worker += amount;
  };
  await new Promise((done) => manager.getReports(add, null, done, null, false));
  return JSON.stringify(sums);`;

/** A meter for all processes of pages, and for that of extensions. */
export async function firefoxMemory(running: RunningBrowser): Promise<MemoryMeter> {
  return {
    read: async () => JSON.parse(String(await askFirefoxWindow(running, READING))) as Memory,
  };
}
