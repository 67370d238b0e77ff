import { expect, it } from 'vitest';
import { smallPack } from '../../../test/support/small-pack.ts';
import { compilePack } from '../../pack/compile/compile.ts';
import { loadPack } from '../../pack/load/load-pack.ts';
import { detect } from './detect.ts';

const wilson = (...surnames: object[]) => ({ 'person/wilson': { surnames, given: ['Woodrow'] } });
const files = smallPack({
  en: wilson({ name: 'Wilson' }),
  de: wilson({ name: 'Wilson', inflect: 's' }),
  pl: wilson({ name: 'Wilson', inflect: 'surname-foreign' }),
  fr: { 'person/wilson': { surnames: ['Wilson'] } },
});
const quiet = { entities: [], keys: [], within: 2, subject: [] };
const pack = loadPack(JSON.stringify(compilePack(files)));

/** What is found in a text, in brackets if it is not shown. */
function found(text: string, language: string): string[] {
  return detect(pack.names, quiet, [text], language).map(({ surface, shown }) =>
    shown ? surface : `(${surface})`,
  );
}

it.each([
  ['en', 'Harold Wilson was elected.'],
  ['en', 'Ricky Wilson sang.'],
  ['de', 'Brigitte Wilson kam.'],
  ['pl', 'Harolda Wilsona wybrano.'],
  ['fr', 'Geneviève Wilson est arrivée.'],
])(
  'a pack without given names of its own knows those of the language (%s: %s)',
  (language, text) => {
    expect(found(text, language)).toEqual([]);
  },
);

it.each([
  ['en', 'President Wilson was elected.'],
  ['de', 'Präsident Wilson wurde gewählt.'],
  ['pl', 'Prezydent Wilson przybył.'],
  ['fr', 'Le président Wilson est arrivé.'],
])('a pack without titles of its own knows those of the language (%s: %s)', (language, text) => {
  expect(found(text, language)).toEqual(['Wilson']);
});
