import { describe, expect, it } from 'vitest';
import { saidOf, type Mistake } from './provoke.ts';

const MISTAKES: readonly Mistake[] = [
  [
    'an empty list of names',
    ['names/ru.json', '["Париж"]', '[]'],
    'names/ru.json:5:31: “names” is empty; expected at least one entry',
  ],
  [
    'an entity without lists of names',
    ['names/ru.json', '{ "names": ["Париж"] }', '{}'],
    'names/ru.json:5:5: “place/paris” has no names here; expected “names”, “surnames”, “given” or “patronymics”',
  ],
  [
    'names that are no list',
    ['names/ru.json', '["Париж"]', '"Париж"'],
    'names/ru.json:5:31: “names” is “Париж”; expected a list in [ and ]',
  ],
  [
    'a name of one letter',
    ['names/ru.json', '"Париж"', '"П"'],
    'names/ru.json:5:32: an entry of “names” is “П”; expected at least 2 letters',
  ],
  [
    'an empty name',
    ['names/ru.json', '"Париж"', '""'],
    'names/ru.json:5:32: an entry of “names” is empty; expected a text',
  ],
  [
    'a name that is a number',
    ['names/ru.json', '"Париж"', '1919'],
    'names/ru.json:5:32: an entry of “names” is 1919; expected a text in quotation marks',
  ],
  [
    'a name without letters',
    ['names/ru.json', '"Париж"', '"—–"'],
    'names/ru.json:5:32: “—–” has no letter; expected a name',
  ],
  [
    'a wrong “case”',
    ['names/en.json', '"case": "name"', '"case": "upper"'],
    'names/en.json:15:44: “case” is “upper”; expected “name”, “capitals” or “any”',
  ],
  [
    '“case” that is true',
    ['names/en.json', '"case": "name"', '"case": true'],
    'names/en.json:15:44: “case” is true; expected “name”, “capitals” or “any”',
  ],
  [
    'a paradigm that there is not',
    ['names/ru.json', '"m-person"', '"m-personal"'],
    'names/ru.json:4:37: there is no paradigm “m-personal”; expected one of the language’s own, such as m-person, m-person-j, m-person-sh, m-person-soft, m-person-ij, m-person-el',
  ],
  [
    'a paradigm that does not fit',
    ['names/ru.json', '"m-person"', '"f-a"'],
    'names/ru.json:4:37: “Вильсон” does not end in “а”, which “f-a” cuts off',
  ],
  [
    'paradigms for more words than there are',
    ['names/ru.json', '"m-person"', '"m-person m-person"'],
    'names/ru.json:4:37: “Вильсон” has 1 word, but “m-person m-person” has 2',
  ],
  [
    'a paradigm in a language that has none',
    ['names/en.json', '"editorial": true', '"inflect": "m-person"'],
    'names/en.json:12:20: there are no paradigms for “en”; expected no “inflect”',
  ],
  [
    'a name of two entities',
    ['names/en.json', '"name": "Paris"', '"name": "Wilson"'],
    'names/en.json:15:17: “Wilson” already names “person/wilson” (names/en.json, line 8); expected a name of its own',
  ],
  [
    'a form of two entities',
    ['names/ru.json', '["Париж"]', '["Вильсона"]'],
    'names/ru.json:5:32: “Вильсона” already names “person/wilson” (names/ru.json, line 4); expected a name of its own',
  ],
  [
    'a name that “others” has too',
    ['names/en.json', '"Wilson Center"', '"Paris"'],
    'names/en.json:5:14: “Paris” already names “place/paris” (names/en.json, line 15); expected a name of its own',
  ],
  [
    'the name “the”',
    ['names/en.json', '"name": "Paris"', '"name": "the"'],
    'names/en.json:15:17: “the” is a common word and would be marked everywhere; expected a longer name',
  ],
  [
    'a common word as a surname',
    ['names/en.json', '["Wilson"]', '["Will"]'],
    'names/en.json:8:20: “Will” is a common word and would be marked everywhere; expected a longer name',
  ],
  [
    'a common word of Russian',
    ['names/ru.json', '"Париж"', '"Здесь"'],
    'names/ru.json:5:32: “Здесь” is a common word and would be marked everywhere; expected a longer name',
  ],
  [
    'a name that is a common word of another language',
    ['names/en.json', '"name": "Paris"', '"name": "Der"'],
    'names/en.json:15:17: “Der” is a common word in German and would be marked everywhere; expected a longer name, or "onlyIn": true',
  ],
  [
    'a name of one language that is a common word of another',
    ['names/en.json', '"name": "Paris"', '"onlyIn": true, "name": "Der"'],
    [],
  ],
  [
    'a form that is a common word of another language',
    ['names/en.json', '"name": "Paris"', '"name": "EÚ"'],
    'names/en.json:15:17: “EU”, a form of “EÚ”, is a common word in French, Portuguese and Romanian and would be marked everywhere; expected a longer name, or "onlyIn": true',
  ],
  [
    'a form that is a common word',
    ['names/ru.json', '"Вильсон"', '"Том"'],
    'names/ru.json:4:37: “Том” is a common word and would be marked everywhere; expected a longer name',
  ],
  [
    'two given names in one entry',
    ['names/en.json', '"given": ["Woodrow"]', '"given": ["Woodrow", "Thomas Woodrow"]'],
    'names/en.json:9:28: “Thomas Woodrow” has 2 words; expected one word in each entry of “given”',
  ],
  [
    'a patronymic with the given name before it',
    [
      'names/ru.json',
      '"surnames": [{ "name": "Вильсон", "inflect": "m-person" }]',
      '"surnames": ["Вильсон"], "patronymics": [{ "name": "Томас Джозефович" }]',
    ],
    'names/ru.json:4:65: “Томас Джозефович” has 2 words; expected one word in each entry of “patronymics”',
  ],
  [
    'a word that is in all news',
    ['names/en.json', '"name": "Paris"', '"name": "police"'],
    'names/en.json:15:17: “police” is a common word and would be marked everywhere; expected a longer name',
  ],
  [
    'a day of the week of another language',
    ['names/en.json', '"name": "Paris"', '"name": "Montag"'],
    'names/en.json:15:17: “Montag” is a common word in German and would be marked everywhere; expected a longer name, or "onlyIn": true',
  ],
  [
    'a surname that is in all news, in any case',
    ['names/en.json', '["Wilson"]', '[{ "name": "Government", "case": "any" }]'],
    'names/en.json:8:20: “Government” is a common word and would be marked everywhere; expected a longer name',
  ],
  [
    'a surname that is in all news, with its capital',
    ['names/en.json', '["Wilson"]', '["Friday"]'],
    [],
  ],
  [
    'a word that is in all news, with a telling word near',
    ['names/en.json', '"name": "Paris"', '"near": "Versailles", "name": "President"'],
    [],
  ],
  [
    'a number',
    ['names/en.json', '"name": "Paris"', '"name": "2020"'],
    'names/en.json:15:17: “2020” has no letter and would be marked everywhere; expected a name with letters, or "near" with a word of 3 letters or more',
  ],
  [
    'a number with a number near',
    ['names/en.json', '"name": "Paris"', '"near": "2020", "name": "12"'],
    'names/en.json:15:17: “12” has no letter and would be marked everywhere; expected a name with letters, or "near" with a word of 3 letters or more',
  ],
  [
    'a number with a word near',
    ['names/en.json', '"name": "Paris"', '"near": "Versailles", "name": "14"'],
    [],
  ],
  [
    'a common word as a title',
    ['names/en.json', '["president"]', '["president", "The"]'],
    'names/en.json:3:27: “The” is a common word and no title; expected a word such as “president”',
  ],
  [
    'a common word of another language as a title of one person',
    ['names/ru.json', '"person/wilson": {', '"person/wilson": { "titles": ["the"],'],
    'names/ru.json:4:35: “the” is a common word and no title; expected a word such as “president”',
  ],
  [
    'given names without a surname',
    [
      ['names/en.json', '"surnames": ["Wilson"],\n      ', ''],
      [
        'names/ru.json',
        '    "person/wilson": { "surnames": [{ "name": "Вильсон", "inflect": "m-person" }] },\n',
        '',
      ],
    ],
    'warning: names/en.json:8:7: “person/wilson” has given names but no “surnames”, and they count only beside one',
  ],
  [
    'titles without a surname in any language',
    [
      [
        'names/en.json',
        '"surnames": ["Wilson"],\n      "given": ["Woodrow"]',
        '"titles": ["president"]',
      ],
      [
        'names/ru.json',
        '    "person/wilson": { "surnames": [{ "name": "Вильсон", "inflect": "m-person" }] },\n',
        '',
      ],
    ],
    'warning: names/en.json:8:7: “person/wilson” has titles but no “surnames”, and they count only before one',
  ],
  [
    'an entity that no language names',
    [
      [
        'names/en.json',
        ',\n    "place/paris": {\n      "names": [{ "name": "Paris", "case": "name" }]\n    }',
        '',
      ],
      ['names/ru.json', ',\n    "place/paris": { "names": ["Париж"] }', ''],
    ],
    'warning: entities.json:11:13: “place/paris” has no name in any language, so it is never marked',
  ],
  [
    'an entity of which nothing is said',
    [
      'entities.json',
      '    { "id": "place/paris"',
      '    { "id": "person/house", "kind": "person", "label": "House", "description": "An adviser." },\n    { "id": "place/paris"',
    ],
    'warning: entities.json:11:13: “person/house” has neither a name nor a note, so readers never meet it',
  ],
  [
    'a theme that nothing uses',
    [
      'pack.json',
      '"money": "debts and loans"',
      '"money": "debts and loans",\n    "war": "the war"',
    ],
    'warning: pack.json:18:5: no note has the theme “war”',
  ],
];

describe('mistakes in a pack: names', () => {
  it.each(MISTAKES)('%s', (_, change, said) => {
    expect(saidOf(change)).toEqual([said].flat());
  });
});
