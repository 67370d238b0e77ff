import { expect, it } from 'vitest';
import { smallPack } from '../../../test/support/small-pack.ts';
import { importFiles, type ImportResult } from './import-files.ts';
import { unzip } from './unzip.ts';

const PACK = smallPack({ en: { 'place/grodno': { names: ['Grodno'] } } });

function imported(files: Readonly<Record<string, string>>): Promise<ImportResult> {
  const chosen = Object.entries(files).map(([path, text]) => ({
    path: `mine/${path}`,
    file: new Blob([text]),
  }));
  return importFiles({ name: 'mine', isFolder: true, files: chosen }, () => {});
}

it('keeps of a folder only the files of the pack, and says what is left out', async () => {
  const files = { ...PACK, 'draft.docx': 'x'.repeat(300_000), 'pictures/cat.png': 'png' };
  const result = await imported(files);
  if (result.is !== 'sound') throw new Error(JSON.stringify(result.problems));
  const { bundle, warnings } = result.pack;
  expect([...unzip('kept', bundle).keys()]).toEqual(Object.keys(PACK).sort());
  expect(warnings.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['draft.docx', 'pictures/cat.png']),
  );
});

it('does not keep another file with a folder because there are foreign files in it', async () => {
  const [plain, beside] = [await imported(PACK), await imported({ ...PACK, 'draft.docx': 'x' })];
  if (plain.is !== 'sound' || beside.is !== 'sound') throw new Error('expected sound packs');
  expect(beside.pack.digest).toBe(plain.pack.digest);
});

it('says of a misspelt file in a folder which one was meant', async () => {
  const { 'notes.json': notes, ...others } = PACK;
  expect(await imported({ ...others, 'nots.json': notes! })).toMatchObject({
    is: 'unsound',
    problems: [{ file: 'notes.json', message: 'is missing; is it “nots.json”?' }],
  });
});

it('refuses a folder without a pack', async () => {
  expect(await imported({ 'draft.docx': 'x' })).toMatchObject({
    is: 'unsound',
    problems: [{ file: '.', message: expect.stringContaining('is not the folder of a pack') }],
  });
});
