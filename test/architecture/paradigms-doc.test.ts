import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/languages.ts';
import { inflect } from '../../src/language/paradigm.ts';

const path = fileURLToPath(new URL('../../docs/paradigms.md', import.meta.url));

/** The tables of the document by language tag: per paradigm, the forms of its example. */
const tables = new Map<string, Map<string, string[]>>();
for (const section of readFileSync(path, 'utf8').split('\n## ').slice(1)) {
  const rows = [...section.matchAll(/^\| `([^`]+)` *\| (.+?) *\|$/gm)];
  const table = new Map(rows.map(([, name, forms]) => [name!, forms!.split(', ')]));
  const [line] = section.match(/^For .*$/m) ?? [];
  for (const [, tag] of line?.matchAll(/`([^`]+)`/g) ?? []) tables.set(tag!, table);
}

const known = Object.entries(LANGUAGES).filter(([, { paradigms }]) => paradigms);

it('docs/paradigms.md has a table for each language whose names change', () => {
  expect([...tables.keys()].toSorted()).toEqual(known.map(([tag]) => tag).toSorted());
});

describe.each(known)('the table of %s', (tag, { paradigms = {} }) => {
  const table = tables.get(tag) ?? new Map<string, string[]>();

  it('has all paradigms, in their order', () => {
    expect([...table.keys()]).toEqual(Object.keys(paradigms));
  });

  it('has examples whose forms are those of the paradigm', () => {
    const wrong = [...table].filter(([name, [word = '', ...others]]) => {
      const forms = inflect(word, name, paradigms);
      return !others.every((form) => forms.includes(form));
    });
    expect(wrong).toEqual([]);
  });
});
