import { describe, expect, it } from 'vitest';
import { saidOf, type Mistake } from './provoke.ts';

const MISTAKES: readonly Mistake[] = [
  [
    'an id with a space',
    ['pack.json', '"peace-talks"', '"peace talks"'],
    'pack.json:3:9: “id” is “peace talks”; expected small letters, digits and hyphens, such as “council-of-four”',
  ],
  [
    'brackets in the place of a number or a text',
    ['notes.json', '"paragraph": 1', '"section": {}'],
    'notes.json:6:18: “section” is in { and }; expected a number without quotation marks',
  ],
  [
    'an id with capitals',
    ['pack.json', '"peace-talks"', '"Peace-Talks"'],
    'pack.json:3:9: “id” is “Peace-Talks”; expected small letters, digits and hyphens, such as “council-of-four”',
  ],
  [
    'an id of a pack that is too long',
    ['pack.json', '"peace-talks"', `"${'a'.repeat(65)}"`],
    'pack.json:3:9: “id” has 65 letters; expected at most 64',
  ],
  [
    'an id of an entity that is too long',
    ['entities.json', '"id": "place/paris"', `"id": "place/${'a'.repeat(195)}"`],
    'entities.json:11:13: “id” has 201 letters; expected at most 200',
  ],
  [
    'an entity id without its kind',
    ['entities.json', '"id": "place/paris"', '"id": "paris"'],
    'entities.json:11:13: “id” is “paris”; expected the id of an entity, in small letters, such as “person/putin”',
  ],
  [
    'a note id in small letters',
    ['notes.json', '"id": "F01"', '"id": "f01"'],
    'notes.json:4:13: “id” is “f01”; expected a capital letter and at least two digits, such as “F01”',
  ],
  [
    'a note id that is a number',
    ['notes.json', '"id": "F01"', '"id": 1'],
    'notes.json:4:13: “id” is 1; expected a text in quotation marks',
  ],
  [
    'a note id of one digit',
    ['notes.json', '"id": "F01"', '"id": "F1"'],
    'notes.json:4:13: “id” is “F1”; expected a capital letter and at least two digits, such as “F01”',
  ],
  [
    'a parallel id of another letter',
    ['parallels.json', '"P1"', '"X1"'],
    'parallels.json:4:13: “id” is “X1”; expected P and a number, such as “P1”',
  ],
  [
    'a point id with an underscore',
    ['timeline.json', '"treaty"', '"the_treaty"'],
    'timeline.json:4:13: “id” is “the_treaty”; expected small letters, digits and hyphens, such as “council-of-four”',
  ],
  [
    'a theme id with a space',
    ['pack.json', '"money":', '"the money":'],
    'pack.json:17:5: the key is “the money”; expected small letters, digits and hyphens, such as “council-of-four”',
  ],
  [
    'an entity id in a file of names',
    ['names/en.json', '"place/paris":', '"Place/Paris":'],
    'names/en.json:14:5: the key is “Place/Paris”; expected the id of an entity, in small letters, such as “person/putin”',
  ],
  [
    'another format',
    ['pack.json', '"format": 1', '"format": 2'],
    'pack.json:2:13: “format” is 2; expected 1',
  ],
  [
    'a format in quotation marks',
    ['pack.json', '"format": 1', '"format": "1"'],
    'pack.json:2:13: “format” is “1”; expected 1, without quotation marks',
  ],
  [
    'a version of two numbers',
    ['pack.json', '"1.0.0"', '"1.0"'],
    'pack.json:4:14: “version” is “1.0”; expected three numbers, such as “1.0.0”',
  ],
  [
    'a version that is a number',
    ['pack.json', '"1.0.0"', '1'],
    'pack.json:4:14: “version” is 1; expected a text in quotation marks',
  ],
  [
    'a language by its name',
    ['pack.json', '"language": "en"', '"language": "English"'],
    'pack.json:6:15: “language” is “English”; expected the tag of a language, such as “en” or “sr-Latn”',
  ],
  [
    'a month that no year has',
    ['pack.json', '"1919-12"', '"1919-13"'],
    'pack.json:11:23: “from” is “1919-13”; expected a date that the calendar has',
  ],
  [
    'a day that no February has',
    ['notes.json', '"1919-01"', '"1919-02-30"'],
    'notes.json:18:25: “from” is “1919-02-30”; expected a date that the calendar has',
  ],
  [
    'a date as people write it',
    ['timeline.json', '"1919-06-28"', '"28 June 1919"'],
    'timeline.json:5:25: “from” is “28 June 1919”; expected a year, month or day, such as “2020”, “2020-08” or “2020-08-09”',
  ],
  [
    'a date of one-digit months',
    ['timeline.json', '"1919-06-28"', '"1919-6-28"'],
    'timeline.json:5:25: “from” is “1919-6-28”; expected a year, month or day, such as “2020”, “2020-08” or “2020-08-09”',
  ],
  [
    'a year that is a number',
    ['timeline.json', '"1919-06-28"', '1919'],
    'timeline.json:5:25: “from” is 1919; expected a text in quotation marks',
  ],
  [
    'an end before the beginning',
    ['notes.json', '"to": "1919-06-28"', '"to": "1918"'],
    'notes.json:18:42: “to” is 1918, before “from”, which is 1919-01',
  ],
  [
    'an end before the beginning in the source’s date',
    ['pack.json', '"from": "1919-12",', '"from": "1919-12", "to": "1919-11-30",'],
    'pack.json:11:40: “to” is 1919-11-30, before “from”, which is 1919-12',
  ],
  [
    'a date that is no object',
    ['timeline.json', '{ "from": "1919-06-28", "label": "28 June 1919" }', '"1919-06-28"'],
    'timeline.json:5:15: “when” is “1919-06-28”; expected { and }, and keys between',
  ],
  [
    'an empty title',
    ['pack.json', '"The peace talks"', '""'],
    'pack.json:5:12: “title” is empty; expected a text',
  ],
  [
    'a title of spaces',
    ['pack.json', '"The peace talks"', '"   "'],
    'pack.json:5:12: “title” is empty; expected a text',
  ],
  [
    'a title that is too long',
    [
      'pack.json',
      '"The peace talks"',
      '"long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long"',
    ],
    'pack.json:5:12: “title” has 249 letters; expected at most 200',
  ],
  [
    'a title that is a number',
    ['pack.json', '"The peace talks"', '1919'],
    'pack.json:5:12: “title” is 1919; expected a text in quotation marks',
  ],
  [
    'a title that is null',
    ['pack.json', '"The peace talks"', 'null'],
    'pack.json:5:12: “title” is null; expected a text in quotation marks',
  ],
  [
    'a paragraph that is a fraction',
    ['notes.json', '"paragraph": 1,', '"paragraph": 1.5,'],
    'notes.json:6:20: “paragraph” is 1.5; expected a whole number',
  ],
  [
    'paragraph 0',
    ['notes.json', '"paragraph": 1,', '"paragraph": 0,'],
    'notes.json:6:20: “paragraph” is 0; expected 1 or more',
  ],
  [
    'a paragraph in quotation marks',
    ['notes.json', '"paragraph": 1,', '"paragraph": "1",'],
    'notes.json:6:20: “paragraph” is “1”; expected a number without quotation marks',
  ],
  [
    'a chapter that is none',
    ['notes.json', '"paragraph": 1,', '"chapter": "the last",'],
    'notes.json:6:18: “chapter” is “the last”; expected a number, or numbers with points, such as “3.2” or “12a”',
  ],
  [
    'a thing without a kind of its own',
    ['entities.json', '"kind": "place"', '"kind": "thing"'],
    'entities.json:11:36: “kind” is “thing”, which says little; expected “kindLabel” beside it, such as “Ship”',
  ],
  [
    'a kind of note that there is not',
    ['notes.json', '"kind": "view"', '"kind": "opinion"'],
    'notes.json:5:15: “kind” is “opinion”; expected “fact”, “view”, “allegation”, “quote” or “forecast”',
  ],
  [
    'a misspelt kind of note',
    ['notes.json', '"kind": "fact"', '"kind": "facts"'],
    'notes.json:14:15: “kind” is “facts”; expected “fact”, “view”, “allegation”, “quote” or “forecast”; did you mean “fact”?',
  ],
  [
    'a kind of entity that there is not',
    ['entities.json', '"kind": "place"', '"kind": "city"'],
    'entities.json:11:36: “kind” is “city”; expected “person”, “place”, “organisation”, “event”, “idea”, “work”, “document” or “thing”',
  ],
  [
    'a note about nobody',
    ['notes.json', '"about": ["person/wilson"]', '"about": []'],
    'notes.json:7:16: “about” is empty; expected at least one entry',
  ],
  [
    'one id where a list is needed',
    ['notes.json', '"about": ["person/wilson"]', '"about": "person/wilson"'],
    'notes.json:7:16: “about” is “person/wilson”; expected a list in [ and ]',
  ],
  [
    'a number in a list of ids',
    ['notes.json', '"about": ["person/wilson"]', '"about": [1]'],
    'notes.json:7:17: an entry of “about” is 1; expected a text in quotation marks',
  ],
  [
    'an object for a list',
    ['notes.json', '"themes": ["money"]', '"themes": { "money": true }'],
    'notes.json:19:17: “themes” is in { and }; expected a list in [ and ]',
  ],
  [
    'themes as a list',
    [
      'pack.json',
      '{\n    "character": "what they were like",\n    "money": "debts and loans"\n  }',
      '["character", "money"]',
    ],
    'pack.json:15:13: “themes” is a list; expected { and }, and keys between',
  ],
  [
    'yes for true',
    ['timeline.json', '"forecast": false', '"forecast": "no"'],
    'timeline.json:10:19: “forecast” is “no”; expected true or false, without quotation marks',
  ],
  [
    'a Wikidata address',
    ['entities.json', '"Q82006"', '"https://www.wikidata.org/wiki/Q82006"'],
    'entities.json:9:34: “wikidata” is “https://www.wikidata.org/wiki/Q82006”; expected an item of Wikidata, such as “Q42”',
  ],
  [
    'a negative distance',
    ['pack.json', '"within": 25', '"within": -1'],
    'pack.json:22:15: “within” is -1; expected 0 or more',
  ],
  [
    'a note that is a text',
    ['notes.json', '  "notes": [\n', '  "notes": [\n    "Wilson had no plan.",\n'],
    'notes.json:3:5: an entry of “notes” is “Wilson had no plan.”; expected { and }, and keys between',
  ],
];

describe('mistakes in a pack: values', () => {
  it.each(MISTAKES)('%s', (_, change, said) => {
    expect(saidOf(change)).toEqual([said].flat());
  });
});
