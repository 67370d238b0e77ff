import type { ChosenPack } from '../../pack/import/import-files.ts';

/** How a draft is read once more: by itself, by one button, or by choosing it again. */
export type Again = 'watched' | 'button' | 'chosen';

/** A file or folder that the browser lets the page read again and again. */
export type PackHandle = FileSystemFileHandle | FileSystemDirectoryHandle;

/** Where a draft is read from. */
export interface DraftPlace {
  /** The name of the file or folder. */
  readonly name: string;
  readonly again: Again;
  /** What the browser gave, where it tells two folders of one name apart. */
  readonly handle?: PackHandle;
  /** Reads it as it is now. @throws Error if it is not there any more */
  read(): Promise<ChosenPack>;
  /** Calls back after each change, until the signal aborts; only of a place that is watched. */
  readonly follow?: (onChange: () => void, life: AbortSignal) => Promise<void>;
}

/** A place of which the browser gave the files only once. */
export function chosenPlace(chosen: ChosenPack): DraftPlace {
  return { name: chosen.name, again: 'chosen', read: async () => chosen };
}
