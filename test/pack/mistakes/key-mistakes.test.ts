import { describe, expect, it } from 'vitest';
import { saidOf, type Mistake } from './provoke.ts';
import { SMALL_SOUND_PACK } from './small-sound-pack.ts';

const MISTAKES: readonly Mistake[] = [
  [
    'an unknown key',
    ['notes.json', '"id": "F01",', '"id": "F01", "colour": "red",'],
    'notes.json:4:20: there is no key “colour” here; the keys are “id”, “kind”, “about”, “text”, “when”, “themes”, “quotes”, “paragraph”, “page”, “section”, “chapter”, “line” and “timecode”',
  ],
  [
    'a misspelt key that is needed',
    ['notes.json', '"kind": "view"', '"knid": "view"'],
    'notes.json:5:7: there is no key “knid” here; did you mean “kind”? The keys are “id”, “kind”, “about”, “text”, “when”, “themes”, “quotes”, “paragraph”, “page”, “section”, “chapter”, “line” and “timecode”',
  ],
  [
    'a misspelt key that may be left out',
    ['notes.json', '"when": {', '"wehn": {'],
    'notes.json:18:7: there is no key “wehn” here; did you mean “when”? The keys are “id”, “kind”, “about”, “text”, “when”, “themes”, “quotes”, “paragraph”, “page”, “section”, “chapter”, “line” and “timecode”',
  ],
  [
    'a key with a capital',
    ['pack.json', '"title"', '"Title"'],
    'pack.json:5:3: there is no key “Title” here; did you mean “title”? The keys are “format”, “id”, “version”, “title”, “language”, “licence”, “origin”, “themes” and “quiet”',
  ],
  [
    'a misspelt key of a name',
    ['names/ru.json', '"inflect"', '"inflection"'],
    'names/ru.json:4:58: there is no key “inflection” here; did you mean “inflect”? The keys are “name”, “inflect”, “case”, “near”, “onlyIn” and “editorial”',
  ],
  [
    'two unknown keys, each told',
    [
      ['notes.json', '"id": "F01",', '"id": "F01", "colour": "red",'],
      ['notes.json', '"id": "F02",', '"id": "F02", "author": "me",'],
    ],
    [
      'notes.json:4:20: there is no key “colour” here; the keys are “id”, “kind”, “about”, “text”, “when”, “themes”, “quotes”, “paragraph”, “page”, “section”, “chapter”, “line” and “timecode”',
      'notes.json:13:20: there is no key “author” here; the keys are “id”, “kind”, “about”, “text”, “when”, “themes”, “quotes”, “paragraph”, “page”, “section”, “chapter”, “line” and “timecode”',
    ],
  ],
  [
    'an unknown key in pack.json',
    ['pack.json', '"format": 1,', '"format": 1, "author": "me",'],
    'pack.json:2:16: there is no key “author” here; the keys are “format”, “id”, “version”, “title”, “language”, “licence”, “origin”, “themes” and “quiet”',
  ],
  [
    'an unknown key of the source',
    ['pack.json', '"count": 3 },', '"count": 3 }, "url": "example.org",'],
    'pack.json:12:53: there is no key “url” here; the keys are “kind”, “attribution”, “title”, “authors”, “publisher”, “date”, “locator”, “address” and “statement”',
  ],
  [
    'an unknown key of an entity',
    ['entities.json', '"kind": "place",', '"kind": "place", "country": "France",'],
    'entities.json:11:45: there is no key “country” here; the keys are “id”, “kind”, “kindLabel”, “label”, “description”, “glossIsEditorial” and “editorial”',
  ],
  [
    'an unknown key at the top',
    ['timeline.json', '{\n  "points"', '{\n  "title": "Time",\n  "points"'],
    'timeline.json:2:3: there is no key “title” here; the key is “points”',
  ],
  [
    'a missing key',
    ['notes.json', '      "paragraph": 1,\n', ''],
    'notes.json:3:5: has no place in the source; expected “paragraph”, as places are given by paragraph (pack.json, line 12)',
  ],
  [
    'two missing keys',
    [
      ['notes.json', '      "paragraph": 1,\n', ''],
      ['notes.json', '      "id": "F01",\n', ''],
    ],
    'notes.json:3:5: “id” is missing',
  ],
  [
    'a missing date of the source',
    ['pack.json', '    "date": { "from": "1919-12", "label": "December 1919" },\n', ''],
    'pack.json:8:13: “date” is missing',
  ],
  [
    'a missing label of a date',
    ['timeline.json', ', "label": "28 June 1919"', ''],
    'timeline.json:5:15: “label” is missing',
  ],
  [
    'a name without “name”',
    ['names/ru.json', '"name": "Вильсон", ', ''],
    'names/ru.json:4:37: “name” is missing',
  ],
  [
    'a missing list',
    ['timeline.json', SMALL_SOUND_PACK['timeline.json']!, '{}\n'],
    'timeline.json:1:1: “points” is missing',
  ],
  [
    'a missing language',
    ['names/ru.json', '  "language": "ru",\n', ''],
    'names/ru.json:1:1: “language” is missing',
  ],
  [
    'a missing side of a parallel',
    [
      'parallels.json',
      ',\n        { "entity": "person/clemenceau", "text": "He led.", "paragraphs": [2], "notes": ["F02"] }',
      '',
    ],
    'parallels.json:6:16: “sides” has 1 entry; expected exactly 2',
  ],
  [
    'a third side of a parallel',
    [
      'parallels.json',
      '"notes": ["F02"] }',
      '"notes": ["F02"] },\n        { "entity": "place/paris", "text": "A city.", "paragraphs": [2], "notes": ["F02"] }',
    ],
    'parallels.json:6:16: “sides” has 3 entries; expected exactly 2',
  ],
  [
    'a key that stands twice',
    ['notes.json', '"kind": "view",', '"kind": "view",\n      "kind": "fact",'],
    'notes.json:6:7: the key “kind” is already used in line 5; expected each key once',
  ],
  [
    'a key that no data may have',
    ['notes.json', '"kind": "view",', '"kind": "view",\n      "__proto__": {},'],
    'notes.json:6:7: a pack may not have the key “__proto__”',
  ],
  [
    'an entity that stands twice in a file of names',
    ['names/ru.json', '"place/paris": {', '"person/wilson": {'],
    'names/ru.json:5:5: the key “person/wilson” is already used in line 4; expected each key once',
  ],
  [
    'a list at the top',
    ['timeline.json', SMALL_SOUND_PACK['timeline.json']!, '[]\n'],
    'timeline.json:1:1: this is a list; expected { and }, and keys between',
  ],
  [
    'a text at the top',
    ['timeline.json', SMALL_SOUND_PACK['timeline.json']!, '"points"\n'],
    'timeline.json:1:1: this is “points”; expected { and }, and keys between',
  ],
];

describe('mistakes in a pack: keys', () => {
  it.each(MISTAKES)('%s', (_, change, said) => {
    expect(saidOf(change)).toEqual([said].flat());
  });
});
