import type { SourceFiles } from '../../../src/pack/source/sources.ts';
import type { RunningBrowser } from '../../cli/browser/launch-browser.ts';
import { openOwnPage } from '../../cli/browser/own-page.ts';
import { choosePack } from './pack-file.ts';

/**
 * Adds a pack in the options, as a reader does.
 * @returns how long the choice of the file was before the preview, in ms
 */
export async function importPack(
  running: RunningBrowser,
  id: string,
  files: SourceFiles,
): Promise<number> {
  const options = await openOwnPage(running, 'src/ui/options/index.html');
  try {
    const end = '.add-pack, .pack-problems [role=alert]';
    const chosen = await choosePack(options, id, files, end);
    const taken = performance.now() - chosen;
    const problems = await options.$('.pack-problems [role=alert]');
    if (problems) throw new Error(await problems.evaluate((one) => one.textContent));
    await options.locator('.add-pack').click();
    await options.waitForSelector(`[data-pack="${id}"]`);
    // The pack is in the list before its pieces are stored.
    await options.waitForSelector('.add-pack', { hidden: true });
    return taken;
  } finally {
    await options.close();
  }
}
