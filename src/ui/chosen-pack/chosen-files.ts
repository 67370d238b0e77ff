import type { ChosenFile, ChosenPack } from '../../pack/import/import-files.ts';
import { MAX_FILES } from '../../pack/import/import-limits.ts';
import { isBesidePack } from '../../pack/source/pack-files.ts';

/** A zip file that the reader has chosen, or several files of one folder. */
export function chosenFiles(files: readonly File[]): ChosenPack | undefined {
  const [first] = files;
  if (!first) return undefined;
  const isFolder = files.length > 1 || first.webkitRelativePath !== '';
  const chosen = files.map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  const name = first.webkitRelativePath.split('/')[0] || first.name;
  return { name, isFolder, files: chosen };
}

/** What the reader has dropped: a zip file, a folder or several files. */
export async function droppedFiles(data: DataTransfer): Promise<ChosenPack | undefined> {
  // The items are gone after the first wait.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = [...data.files];
  const [first] = entries;
  if (!entries.some(({ isDirectory }) => isDirectory)) return chosenFiles(files);
  const chosen = await Promise.all(entries.map((entry) => filesBelow(entry)));
  return { name: first!.name, isFolder: true, files: chosen.flat() };
}

/** The one dropped file, or the files below a dropped folder but for what may lie beside a pack. */
export async function filesBelow(dropped: FileSystemEntry): Promise<readonly ChosenFile[]> {
  const files: ChosenFile[] = [];
  const visit = async (entry: FileSystemEntry): Promise<void> => {
    // What is not a pack may have more files than a page can read.
    if (files.length > MAX_FILES) return;
    const inside = entry.fullPath.slice(dropped.fullPath.length + 1);
    if (isBesidePack(inside)) return;
    if (entry.isFile) {
      files.push({ path: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry) });
      return;
    }
    for await (const one of entriesOf(entry as FileSystemDirectoryEntry)) await visit(one);
  };
  await visit(dropped);
  return files;
}

function fileOf(entry: FileSystemEntry): Promise<File> {
  return new Promise((found, failed) => (entry as FileSystemFileEntry).file(found, failed));
}

/** A browser gives the entries of a folder in portions; an empty one is the last. */
async function* entriesOf(folder: FileSystemDirectoryEntry): AsyncGenerator<FileSystemEntry> {
  const reader = folder.createReader();
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((found, failed) =>
      reader.readEntries(found, failed),
    );
    if (portion.length === 0) return;
    yield* portion;
  }
}
