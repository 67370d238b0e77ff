import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messagesOf, pluralStems, root, stemOf } from './messages-of.ts';
import { parse, sourceFiles } from './syntax.ts';
import { isMadeFrom, pluralStringsIn, stringsIn } from './used-messages.ts';

const english = messagesOf('en');
const stems = pluralStems(english);
const keys = Object.keys(english);
const files = sourceFiles(root, 'src');
const strings = stringsIn(files);

describe('the English messages', () => {
  it('are all used', () => {
    const manifest = readFileSync(join(root, 'manifest.json'), 'utf8');
    const unused = keys.filter(
      (key) =>
        stemOf(key, stems) === key &&
        !manifest.includes(`__MSG_${key}__`) &&
        !isMadeFrom(key, strings, strings),
    );
    expect(unused).toEqual([]);
  });

  it('that depend on a number are used through translatePlural', () => {
    const plural = pluralStringsIn(files);
    expect(stems.length).toBeGreaterThan(0);
    expect(stems.filter((stem) => !isMadeFrom(stem, plural, strings))).toEqual([]);
  });

  it('that depend on a number are used in no other way', () => {
    const forms = keys.filter((key) => stemOf(key, stems) !== key);
    expect(forms.filter((key) => isMadeFrom(key, strings, strings))).toEqual([]);
  });
});

describe('a message', () => {
  const seed = stringsIn([
    parse('seed.tsx', "t('whole'); t(`kind_${kind}`); t(`${key}_other`); type Kind = 'own-name';"),
  ]);

  it.each([
    { key: 'whole', used: true },
    { key: 'kind_own_name', used: true },
    { key: 'kind_gone', used: false },
    { key: 'whole_other', used: false },
    { key: 'unused', used: false },
  ])('$key is found to be used: $used', ({ key, used }) => {
    expect(isMadeFrom(key, seed, seed)).toBe(used);
  });

  it('is found where translatePlural is given it', () => {
    const calls = [parse('seed.ts', "translatePlural(t, x ? 'notes' : `age_${order}`, 1, 'not');")];
    expect([...pluralStringsIn(calls).whole]).toEqual(['notes']);
    expect(pluralStringsIn(calls).templates).toEqual([['age_', '']]);
  });
});
