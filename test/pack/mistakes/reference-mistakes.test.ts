import { describe, expect, it } from 'vitest';
import { saidOf, type Mistake } from './provoke.ts';

const MISTAKES: readonly Mistake[] = [
  [
    'a misspelt entity of a note',
    ['notes.json', '"about": ["person/wilson"]', '"about": ["person/willson"]'],
    'notes.json:7:17: there is no entity “person/willson”; did you mean “person/wilson”?',
  ],
  [
    'an entity that is not in the pack',
    ['notes.json', '"about": ["person/wilson"]', '"about": ["person/orlando"]'],
    'notes.json:7:17: there is no entity “person/orlando”',
  ],
  [
    'an entity that many notes call by another id',
    ['entities.json', '"id": "place/paris"', '"id": "place/paris-city"'],
    'pack.json:20:18: there is no entity “place/paris” (also in notes.json, line 16; timeline.json, line 9; names/en.json, line 14; 1 more place)',
  ],
  [
    'a misspelt theme',
    ['notes.json', '["character"]', '["charakter"]'],
    'notes.json:9:18: there is no theme “charakter”; did you mean “character”?',
  ],
  [
    'a misspelt entity of a side',
    ['parallels.json', '"entity": "person/wilson"', '"entity": "person/wlison"'],
    'parallels.json:7:21: there is no entity “person/wlison”; did you mean “person/wilson”?',
  ],
  [
    'a note that a side refers to',
    ['parallels.json', '["F01"]', '["F99"]'],
    'parallels.json:7:94: there is no note “F99”',
  ],
  [
    'a note that a point refers to',
    ['timeline.json', '["F02"]', '["G02"]'],
    'timeline.json:8:17: there is no note “G02”; did you mean “F02”?',
  ],
  [
    'an entity of a point',
    ['timeline.json', '["place/paris"]', '["place/pari"]'],
    'timeline.json:9:20: there is no entity “place/pari”; did you mean “place/paris”?',
  ],
  [
    'a quiet entity',
    ['pack.json', '"entities": ["place/paris"]', '"entities": ["place/rome"]'],
    'pack.json:20:18: there is no entity “place/rome”',
  ],
  [
    'a key entity',
    ['pack.json', '"keys": ["person/wilson"]', '"keys": ["person/wilsom"]'],
    'pack.json:21:14: there is no entity “person/wilsom”; did you mean “person/wilson”?',
  ],
  [
    'an entity of the subject',
    ['pack.json', '"person/clemenceau"]', '"person/clemencau"]'],
    'pack.json:23:34: there is no entity “person/clemencau”; did you mean “person/clemenceau”?',
  ],
  [
    'an entity in a file of names',
    ['names/ru.json', '"person/wilson"', '"person/wilsson"'],
    'names/ru.json:4:5: there is no entity “person/wilsson”; did you mean “person/wilson”?',
  ],
  [
    'a theme in a file of cues',
    ['cues/en.json', '"money"', '"moneys"'],
    'cues/en.json:5:5: there is no theme “moneys” in pack.json; did you mean “money”?',
  ],
  [
    'a link of the argument',
    ['argument.json', '(person/wilson)', '(person/wilsen)'],
    'argument.json:3:37: there is no entity “person/wilsen”; did you mean “person/wilson”?',
  ],
  [
    'an entity id used twice',
    ['entities.json', '"id": "place/paris"', '"id": "person/clemenceau"'],
    'entities.json:11:13: the id “person/clemenceau” is already used in line 5; expected another',
  ],
  [
    'a note id used twice',
    ['notes.json', '"id": "F02"', '"id": "F01"'],
    'notes.json:13:13: the id “F01” is already used in line 4; expected another',
  ],
  [
    'a paragraph that the source does not have',
    ['notes.json', '"paragraph": 2', '"paragraph": 4'],
    'notes.json:15:20: paragraph 4; the source has 3 (pack.json, line 12)',
  ],
  [
    'a paragraph of a side',
    ['parallels.json', '"paragraphs": [1]', '"paragraphs": [1, 12]'],
    'parallels.json:7:83: paragraph 12; the source has 3 (pack.json, line 12)',
  ],
  [
    'a paragraph of a point',
    ['timeline.json', '[2, 3]', '[2, 5]'],
    'timeline.json:7:25: paragraph 5; the source has 3 (pack.json, line 12)',
  ],
  [
    'a file of names of another language',
    ['names/ru.json', '"language": "ru"', '"language": "uk"'],
    'names/ru.json:2:15: “language” is “uk”, but the name of the file says “ru”; expected the same',
  ],
  [
    'a file of cues of another language',
    ['cues/en.json', '"language": "en"', '"language": "de"'],
    'cues/en.json:2:15: “language” is “de”, but the name of the file says “en”; expected the same',
  ],
];

describe('mistakes in a pack: references', () => {
  it.each(MISTAKES)('%s', (_, change, said) => {
    expect(saidOf(change)).toEqual([said].flat());
  });
});
