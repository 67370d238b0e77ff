import { chosenFiles, filesBelow } from '../chosen-pack/chosen-files.ts';
import { chosenPlace, type DraftPlace, type PackHandle } from './draft-place.ts';
import { handlePlace } from './handle-place.ts';

/** An item that was dropped, in browsers that give more than its files. */
interface ItemWithHandle extends DataTransferItem {
  getAsFileSystemHandle?(): Promise<PackHandle | null>;
}

/** What the reader has dropped: a folder or a zip file, which can be read again, or several files. */
export async function droppedPlace(data: DataTransfer): Promise<DraftPlace | undefined> {
  // The items are gone after the first wait.
  const items: readonly ItemWithHandle[] = [...data.items].filter(({ kind }) => kind === 'file');
  const files = [...data.files];
  const [item] = items;
  const entry = item?.webkitGetAsEntry();
  const asked = items.length === 1 && item?.getAsFileSystemHandle?.();
  const handle = asked ? await asked : undefined;
  if (handle) return handlePlace(handle);
  if (items.length === 1 && entry?.isDirectory) return entryPlace(entry);
  const chosen = chosenFiles(files);
  return chosen && chosenPlace(chosen);
}

function entryPlace(entry: FileSystemEntry): DraftPlace {
  const { name } = entry;
  const read = async () => ({ name, isFolder: true, files: await filesBelow(entry) });
  return { name, again: 'button', read };
}
