import type { ChosenPack } from '../../pack/import/import-files.ts';
import type { PackHandle } from './draft-place.ts';

/** How often files are looked at where the browser tells of no changes (ms). */
const LOOK_AGAIN_AFTER = 1000;

/** What the browser tells of a change. */
interface ChangeRecord {
  readonly type: string;
}

/** Tells of changes in a folder, in browsers that can. */
interface FolderObserver {
  observe(handle: PackHandle, options: { readonly recursive: boolean }): Promise<void>;
  disconnect(): void;
}

interface Globals {
  readonly FileSystemObserver?: new (
    onChange: (records: readonly ChangeRecord[]) => void,
  ) => FolderObserver;
}

/** What following needs of the browser. */
export interface FollowDeps {
  readonly Observer: Globals['FileSystemObserver'];
  readonly wait: (ms: number) => Promise<void>;
}

const ofBrowser = (): FollowDeps => ({
  Observer: (globalThis as Globals).FileSystemObserver,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
});

/**
 * Calls back after each change of a file or folder, until the signal aborts. Where the browser does
 * not tell of changes, or ceases to, the times of the files are looked at.
 */
export async function followHandle(
  handle: PackHandle,
  read: () => Promise<ChosenPack>,
  onChange: () => void,
  life: AbortSignal,
  deps: FollowDeps = ofBrowser(),
): Promise<void> {
  const atFirst = stateOf(read);
  let isLooking = false;
  const look = (before: Promise<string>): void => {
    // The browser may say more than once that it has ceased, and refuse afterwards.
    if (isLooking) return;
    isLooking = true;
    void lookAgain(before, read, onChange, life, deps.wait);
  };
  if (!deps.Observer) return look(atFirst);
  const observer = new deps.Observer((records) => {
    if (life.aborted) return;
    onChange();
    if (!records.some(({ type }) => type === 'errored')) return;
    observer.disconnect();
    look(stateOf(read));
  });
  life.addEventListener('abort', () => observer.disconnect());
  try {
    await observer.observe(handle, { recursive: true });
  } catch {
    return look(atFirst);
  }
  // The browser may take seconds to begin, and does not tell of what has changed until then.
  const isOther = (await atFirst) !== (await stateOf(read));
  if (isOther && !isLooking && !life.aborted) onChange();
}

async function lookAgain(
  atFirst: Promise<string>,
  read: () => Promise<ChosenPack>,
  onChange: () => void,
  life: AbortSignal,
  wait: FollowDeps['wait'],
): Promise<void> {
  let before = await atFirst;
  for (;;) {
    await wait(LOOK_AGAIN_AFTER);
    if (life.aborted) return;
    const now = await stateOf(read);
    if (life.aborted) return;
    if (now !== before) onChange();
    before = now;
  }
}

/** A text that differs whenever a file has changed, come or gone. */
async function stateOf(read: () => Promise<ChosenPack>): Promise<string> {
  try {
    const { files } = await read();
    return files
      .map(({ path, file }) => `${path} ${file.size} ${(file as File).lastModified}`)
      .toSorted()
      .join('\n');
  } catch (error) {
    // The folder may go, and come back.
    return String(error);
  }
}
