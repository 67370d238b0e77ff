import type { DraftPlace } from './draft-place.ts';
import { handlePlace } from './handle-place.ts';

/** The browser's dialog for folders that a page can read again. */
interface Globals {
  readonly showDirectoryPicker?: (options: {
    readonly id: string;
    readonly mode: 'read';
  }) => Promise<FileSystemDirectoryHandle>;
}

/** Has the reader pick a folder, null if none is; undefined in browsers that have no such dialog. */
export function folderPicker(): (() => Promise<DraftPlace | null>) | undefined {
  const { showDirectoryPicker } = globalThis as Globals;
  if (!showDirectoryPicker) return undefined;
  return async () => {
    try {
      return handlePlace(await showDirectoryPicker({ id: 'pack', mode: 'read' }));
    } catch (error) {
      if ((error as DOMException).name === 'AbortError') return null;
      throw error;
    }
  };
}
