import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { filesBelow } from '../../build/read-pack.ts';

/** How often a folder is looked at (ms); editors that replace a file, and network drives, send no reliable events. */
const LOOK_AGAIN_AFTER = 300;

/** Calls back at once, and again after each change of a pack's files, until the signal aborts. */
export async function watchPack(
  folder: string,
  onChange: () => void,
  signal: AbortSignal,
): Promise<void> {
  let before: string | undefined;
  while (!signal.aborted) {
    const now = stateOf(folder);
    if (now !== before) {
      before = now;
      onChange();
    }
    await pause(LOOK_AGAIN_AFTER, undefined, { signal }).catch(() => undefined);
  }
}

/** A text that differs whenever a file of the pack has changed, come or gone. */
function stateOf(folder: string): string {
  try {
    return filesBelow(folder, [])
      .map((file) => {
        const { mtimeMs, size } = statSync(join(folder, file));
        return `${file} ${mtimeMs} ${size}`;
      })
      .join('\n');
  } catch (error) {
    // A file may go while the folder is looked at.
    return existsSync(folder) ? String(error) : 'gone';
  }
}
