import { expect, it } from 'vitest';
import { readPackFolder } from '../../../tools/build/read-pack.ts';
import { bundledPack } from '../../../tools/cli/annotate-text.ts';
import { nameGate } from '../../core/names/name-gate.ts';
import { anchorForms } from '../compile/anchor-forms.ts';
import { expandNames } from '../compile/name-forms.ts';
import { readSources } from '../source/sources.ts';

const folder = new URL('../../../assets/packs/belarus-russia-2020', import.meta.url).pathname;

it('lets the beginning of every form of every name pass, also in capitals', () => {
  const gate = nameGate(bundledPack().names);
  const names = expandNames(readSources(readPackFolder(folder)), []).filter(
    ({ role }) => role !== 'given' && role !== 'patronymic',
  );
  const stopped = names.flatMap(({ formLists }) =>
    formLists
      .flatMap(({ forms }) => anchorForms(forms))
      .flatMap(({ forms }) => forms)
      .flatMap((form) => [form, form.toUpperCase()])
      // More text behind it, so that the gate does not pass it for being cut off.
      .filter((form) => !gate(`${form}, and so on`)),
  );
  expect(names.length).toBeGreaterThan(1000);
  expect(stopped).toEqual([]);
});
