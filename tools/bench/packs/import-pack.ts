import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { zipFiles } from '../../../src/pack/import/zip-files.ts';
import type { SourceFiles } from '../../../src/pack/source/sources.ts';
import type { RunningBrowser } from '../../cli/browser/launch-browser.ts';
import { openOwnPage } from '../../cli/browser/own-page.ts';

/** How long a pack of the largest size may take on a slow machine (ms). */
const PATIENCE_MS = 300_000;

/**
 * Adds a pack in the options, as a reader does.
 * @returns how long the choice of the file was before the preview, in ms
 */
export async function importPack(
  running: RunningBrowser,
  id: string,
  files: SourceFiles,
): Promise<number> {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-pack-'));
  const path = join(scratch, `${id}.zip`);
  const bytes = Object.entries(files).map(([file, text]): [string, Uint8Array] => [
    `${id}/${file}`,
    Buffer.from(text as string),
  ]);
  writeFileSync(path, zipFiles(new Map(bytes)));
  const options = await openOwnPage(running, 'src/ui/options/index.html');
  options.setDefaultTimeout(PATIENCE_MS);
  try {
    const input = (await options.waitForSelector('[name="import-pack"]'))!;
    const start = performance.now();
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    const preview = (await options.waitForSelector('.add-pack, .pack-problems [role=alert]'))!;
    const taken = performance.now() - start;
    if (await preview.evaluate((one) => one.role === 'alert'))
      throw new Error(await preview.evaluate((one) => one.textContent));
    await options.locator('.add-pack').click();
    await options.waitForSelector(`[data-pack="${id}"]`);
    return taken;
  } finally {
    await options.close();
    rmSync(scratch, { recursive: true });
  }
}
