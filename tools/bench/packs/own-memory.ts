import { readFileSync } from 'node:fs';
import type { RunningBrowser } from '../../cli/browser/launch-browser.ts';
import { openOwnPage } from '../../cli/browser/own-page.ts';

/** Often enough for arrays that are there for a moment only (ms). */
const LOOK_EVERY_MS = 20;
/** Linux counts in kB of 1,024 bytes. */
const BYTES_PER_KILOBYTE = 1024;
const BYTES_PER_MEGABYTE = 1e6;

/** What a task has returned, and the memory of the extension's own process around it. */
export interface WithMemory<Result> {
  readonly result: Result;
  /** MB before the task, and at most during it; undefined where the system does not tell. */
  readonly memory?: { readonly before: number; readonly peak: number };
}

/**
 * Watches the memory of Chromium's process for the extension's own pages, their Web Workers and the
 * service worker: what belongs to the process alone, as Chromium's task manager shows it. Workers that
 * are busy answer no question, so that Linux is asked instead of Chromium.
 */
export async function withOwnMemory<Result>(
  running: RunningBrowser,
  task: () => Promise<Result>,
): Promise<WithMemory<Result>> {
  if (running.name !== 'chromium' || process.platform !== 'linux') return { result: await task() };
  // The process is there as long as one of its pages is.
  const page = await openOwnPage(running, 'src/ui/options/index.html');
  const processes = await ownProcesses(running);
  const megabytes = (): number => processes.reduce((sum, id) => sum + megabytesOf(id), 0);
  const before = megabytes();
  let peak = before;
  const timer = setInterval(() => (peak = Math.max(peak, megabytes())), LOOK_EVERY_MS);
  try {
    return { result: await task(), memory: { before, peak } };
  } finally {
    clearInterval(timer);
    await page.close();
  }
}

async function ownProcesses({ browser }: RunningBrowser): Promise<readonly number[]> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const own = processInfo
    .map(({ id }) => id)
    .filter((id) => ofProcess(id, 'cmdline').includes('--extension-process'));
  if (own.length !== 1) throw new Error(`${own.length} processes of extensions, not one`);
  return own;
}

function megabytesOf(id: number): number {
  const status = ofProcess(id, 'status');
  const kilobytes = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0);
  return ((kilobytes('RssAnon') + kilobytes('VmSwap')) * BYTES_PER_KILOBYTE) / BYTES_PER_MEGABYTE;
}

/** What Linux tells of a process; nothing of one that has ended. */
export function ofProcess(id: number, file: 'cmdline' | 'status'): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH') return '';
    throw error;
  }
}
