import { expect, it } from 'vitest';
import { wordsOfLinks } from './words-of-links.ts';

it.each([
  ['see [packages](../packages.md).', 'see packages (docs/packages.md).'],
  ['[packages.md](../packages.md#what-the-linter-says) says', 'docs/packages.md says'],
  ['[the drawing](../../README.md)', 'the drawing (README.md)'],
  ['It can be set ([how](../managed.md)).', 'It can be set (how: docs/managed.md).'],
  ['in [this list](#ratings)', 'in this list'],
  ['[one](a.md), [two](b.md)', 'one (docs/store/a.md), two (docs/store/b.md)'],
])('a link to a file becomes words: %s', (given, expected) => {
  expect(wordsOfLinks(given, 'docs/store')).toBe(expected);
});

it.each(['[a page](https://example.org/a#b)', '[a letter](mailto:a@example.org)', 'a[1] (b)'])(
  'anything else stays: %s',
  (text) => {
    expect(wordsOfLinks(text, '')).toBe(text);
  },
);
