import type { ChosenFile } from '../../pack/import/import-files.ts';
import { MAX_FILES } from '../../pack/import/import-limits.ts';
import { isBesidePack } from '../../pack/source/pack-files.ts';
import type { DraftPlace, PackHandle } from './draft-place.ts';
import { followHandle } from './follow-handle.ts';

/** A folder or a zip file whose changes are noticed. */
export function handlePlace(handle: PackHandle): DraftPlace {
  const { name } = handle;
  const read = async () => ({
    name,
    isFolder: handle.kind === 'directory',
    files: await filesOfHandle(handle),
  });
  return {
    name,
    again: 'watched',
    handle,
    read,
    follow: (onChange, life) => followHandle(handle, read, onChange, life),
  };
}

/** The files of a folder by their paths in it, but for what may lie beside a pack; or the one file. */
async function filesOfHandle(handle: PackHandle): Promise<readonly ChosenFile[]> {
  if (handle.kind === 'file') return [{ path: handle.name, file: await handle.getFile() }];
  const files: ChosenFile[] = [];
  const visit = async (folder: FileSystemDirectoryHandle, above: string): Promise<void> => {
    for await (const entry of folder.values()) {
      const path = above + entry.name;
      // What is not a pack may have more files than a page can read.
      if (isBesidePack(path) || files.length > MAX_FILES) continue;
      if (entry.kind === 'directory') await visit(entry as FileSystemDirectoryHandle, `${path}/`);
      else files.push({ path, file: await (entry as FileSystemFileHandle).getFile() });
    }
  };
  await visit(handle, '');
  return files;
}
