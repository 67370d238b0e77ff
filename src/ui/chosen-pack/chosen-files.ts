import type { ChosenFile, ChosenPack } from '../../pack/import/import-files.ts';

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

/** All files below a dropped folder, as they are now, or the one dropped file. */
export async function filesBelow(entry: FileSystemEntry): Promise<readonly ChosenFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((found, failed) =>
      (entry as FileSystemFileEntry).file(found, failed),
    );
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  // A browser gives the entries of a folder in portions; an empty one is the last.
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const below: ChosenFile[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((found, failed) =>
      reader.readEntries(found, failed),
    );
    if (portion.length === 0) return below;
    for (const one of portion) below.push(...(await filesBelow(one)));
  }
}
