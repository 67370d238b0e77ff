import { describe, expect, it } from 'vitest';
import { saidOf, type Mistake } from './provoke.ts';

const MISTAKES: readonly Mistake[] = [
  [
    'a kind of source that there is not',
    ['pack.json', '"kind": "book"', '"kind": "bok"'],
    'pack.json:9:13: “kind” is “bok”; expected “essay”, “article”, “book”, “report”, “speech”, “interview”, “letter”, “document”, “law”, “film”, “broadcast” or “source”; did you mean “book”?',
  ],
  [
    'a unit of places that there is not',
    ['pack.json', '"unit": "paragraph"', '"unit": "verse"'],
    'pack.json:12:26: “unit” is “verse”; expected “paragraph”, “page”, “section”, “chapter”, “line” or “timecode”',
  ],
  [
    'an address that runs a script',
    ['pack.json', '"count": 3 },', '"count": 3 }, "address": "javascript:alert(1)",'],
    'pack.json:12:64: “address” is “javascript:alert(1)”; expected an address such as “https://example.org/essay”, in plain letters',
  ],
  [
    'an address that is none',
    ['pack.json', '"count": 3 },', '"count": 3 }, "address": "example.org",'],
    'pack.json:12:64: “address” is “example.org”; expected an address such as “https://example.org/essay”, in plain letters',
  ],
  [
    'a title of the source that is empty',
    ['pack.json', '"count": 3 },', '"count": 3 }, "title": " ",'],
    'pack.json:12:62: “title” is empty; expected a text',
  ],
  [
    'a title of the source that is a number',
    ['pack.json', '"count": 3 },', '"count": 3 }, "title": 1984,'],
    'pack.json:12:62: “title” is 1984; expected a text in quotation marks',
  ],
  [
    'one author who is not in a list',
    ['pack.json', '"count": 3 },', '"count": 3 }, "authors": "Ada Mill",'],
    'pack.json:12:64: “authors” is “Ada Mill”; expected a list in [ and ]',
  ],
  [
    'a list of authors with nobody in it',
    ['pack.json', '"count": 3 },', '"count": 3 }, "authors": [],'],
    'pack.json:12:64: “authors” is empty; expected at least one entry',
  ],
  [
    'an author in parts',
    ['pack.json', '"count": 3 },', '"count": 3 }, "authors": [{ "family": "Mill" }],'],
    'pack.json:12:65: an entry of “authors” is in { and }; expected a text in quotation marks',
  ],
  [
    'an author without a name',
    ['pack.json', '"count": 3 },', '"count": 3 }, "authors": ["Ada Mill", ""],'],
    'pack.json:12:77: an entry of “authors” is empty; expected a text',
  ],
  [
    'a publisher in a list',
    ['pack.json', '"count": 3 },', '"count": 3 }, "publisher": ["The Coast"],'],
    'pack.json:12:66: “publisher” is a list; expected a text in quotation marks',
  ],
];

describe('mistakes in a pack: its source', () => {
  it.each(MISTAKES)('%s', (_, change, said) => {
    expect(saidOf(change)).toEqual([said].flat());
  });
});
