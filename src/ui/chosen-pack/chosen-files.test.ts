import { expect, it } from 'vitest';
import { MAX_FILES } from '../../pack/import/import-limits.ts';
import { filesBelow } from './chosen-files.ts';

/** An entry of a dropped folder as the browser gives it; counts the files that were asked for. */
function fakeDrop() {
  let asked = 0;
  const file = (fullPath: string) =>
    ({
      isFile: true,
      fullPath,
      file: (found: (file: File) => void) => {
        asked++;
        found(new File([''], fullPath));
      },
    }) as FileSystemFileEntry;
  const folder = (fullPath: string, entries: readonly FileSystemEntry[]) =>
    ({
      isFile: false,
      isDirectory: true,
      fullPath,
      createReader: () => {
        const portions = [entries, []];
        return { readEntries: (found: (portion: unknown) => void) => found(portions.shift()) };
      },
    }) as unknown as FileSystemDirectoryEntry;
  return { file, folder, asked: () => asked };
}

it('the files of a dropped folder have their paths, but for what may lie beside a pack', async () => {
  const { file, folder, asked } = fakeDrop();
  const pack = folder('/my-pack', [
    file('/my-pack/pack.json'),
    folder('/my-pack/names', [file('/my-pack/names/en.json')]),
    folder('/my-pack/.git', [file('/my-pack/.git/config')]),
  ]);
  const paths = (await filesBelow(pack)).map(({ path }) => path);
  expect(paths).toEqual(['my-pack/pack.json', 'my-pack/names/en.json']);
  expect(asked()).toBe(2);
});

it('a dropped folder whose name is that of something beside a pack is read', async () => {
  const { file, folder } = fakeDrop();
  const found = await filesBelow(folder('/.my-pack', [file('/.my-pack/pack.json')]));
  expect(found.map(({ path }) => path)).toEqual(['.my-pack/pack.json']);
});

it('no more files are read than it takes to know that there are too many', async () => {
  const { file, folder, asked } = fakeDrop();
  const many = Array.from({ length: 400 }, (_, i) => i);
  const folders = ['a', 'b', 'c', 'd'].map((name) =>
    folder(
      `/all/${name}`,
      many.map((i) => file(`/all/${name}/${i}.txt`)),
    ),
  );
  expect(await filesBelow(folder('/all', folders))).toHaveLength(MAX_FILES + 1);
  expect(asked()).toBe(MAX_FILES + 1);
});
