import { expect, it } from 'vitest';
import { bundleOf } from '../../../test/support/kept-pack.ts';
import { smallPack } from '../../../test/support/small-pack.ts';
import { checkDraft } from './check-draft.ts';
import type { ChosenPack } from './import-files.ts';

const files = smallPack({
  cs: {
    'person/wilson': {
      surnames: [{ name: 'Wilson', inflect: 'm-person' }],
      given: ['Woodrow'],
    },
    'place/brest': { names: [{ name: 'Brest', near: 'Bug' }] },
  },
  en: { 'person/wilson': { surnames: ['Wilson'] } },
});
const chosen = (given: Readonly<Record<string, string>>): ChosenPack => ({
  name: 'small.zip',
  isFolder: false,
  files: [{ path: 'small.zip', file: new Blob([bundleOf(given)]) }],
});

it('a sound draft comes with its names in all forms, by entity and language', async () => {
  const result = await checkDraft(chosen(files), () => {});
  if (result.is !== 'sound') throw new Error(JSON.stringify(result));
  const { names, unreached, json } = result.draft;
  expect(JSON.parse(json)).toMatchObject({ content: { id: 'small' } });
  expect(Object.keys(names)).toEqual(['person/wilson', 'place/brest']);
  const [czech, english] = names['person/wilson']!;
  expect(czech).toMatchObject({ language: 'cs', names: [{ role: 'surname' }, { role: 'given' }] });
  expect(czech!.names[0]!.forms).toEqual(expect.arrayContaining(['Wilson', 'Wilsona', 'Wilsonem']));
  expect(czech!.names[1]!.forms).toEqual(['Woodrow']);
  expect(english).toMatchObject({ language: 'en', names: [{ forms: ['Wilson'] }] });
  expect(names['place/brest']![0]!.names[0]).toMatchObject({ near: 'Bug', forms: ['Brest'] });
  expect(unreached).toEqual([]);
});

it('an unsound draft tells what is wrong, with its place', async () => {
  const result = await checkDraft(
    chosen({ ...files, 'notes.json': '{\n"notes": [{}]\n}' }),
    () => {},
  );
  expect(result).toMatchObject({ is: 'unsound', problems: [{ file: 'notes.json', line: 2 }] });
});

it.each([
  ['other files are wrong', { ...files, 'notes.json': '{' }, 'small'],
  ['its own file is wrong', { ...files, 'pack.json': '{ "id": "mine", "id" }' }, 'mine'],
  ['there is none', { ...files, 'pack.json': '{}' }, undefined],
])('an unsound draft tells its id, as far as it can be read: %s', async (_, given, id) => {
  expect(await checkDraft(chosen(given), () => {})).toMatchObject({ is: 'unsound', id });
});

it('a file that is no pack at all has no id', async () => {
  const file = new Blob(['no zip file']);
  const none = { name: 'a.zip', isFolder: false, files: [{ path: 'a.zip', file }] };
  expect(await checkDraft(none, () => {})).toMatchObject({ is: 'unsound', id: undefined });
});
