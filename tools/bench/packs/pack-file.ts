import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { zipFiles } from '../../../src/pack/import/zip-files.ts';
import type { SourceFiles } from '../../../src/pack/source/sources.ts';

/** How long a pack of the largest size may take on a slow machine (ms). */
const PATIENCE_MS = 300_000;

/**
 * Chooses a bundle of the files in one of the extension's own pages, and waits for an element.
 * @returns when the bundle was chosen, by `performance.now()`
 */
export async function choosePack(
  page: Page,
  id: string,
  files: SourceFiles,
  wanted: string,
): Promise<number> {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-pack-'));
  const path = join(scratch, `${id}.zip`);
  const bytes = Object.entries(files).map(([file, text]): [string, Uint8Array] => [
    `${id}/${file}`,
    Buffer.from(text as string),
  ]);
  writeFileSync(path, zipFiles(new Map(bytes)));
  page.setDefaultTimeout(PATIENCE_MS);
  try {
    const input = await page.waitForSelector('[name="import-pack"]');
    const start = performance.now();
    await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(path);
    await page.waitForSelector(wanted);
    return start;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
