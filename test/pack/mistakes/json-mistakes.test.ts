import { describe, expect, it } from 'vitest';
import { saidOf, type Mistake } from './provoke.ts';
import { SMALL_SOUND_PACK } from './small-sound-pack.ts';

const MISTAKES: readonly Mistake[] = [
  [
    'a trailing comma in a list',
    ['notes.json', '["person/wilson"],', '["person/wilson",],'],
    'notes.json:7:32: a comma before “]” with nothing in between; delete the comma',
  ],
  [
    'a trailing comma in an object',
    ['notes.json', '"themes": ["money"]\n', '"themes": ["money"],\n'],
    'notes.json:19:26: a comma before “}” with nothing in between; delete the comma',
  ],
  [
    'a trailing comma after the last note',
    ['notes.json', '    }\n  ]', '    },\n  ]'],
    'notes.json:20:6: a comma before “]” with nothing in between; delete the comma',
  ],
  [
    'two trailing commas, each told',
    [
      ['notes.json', '["person/wilson"],', '["person/wilson",],'],
      ['notes.json', '["money"]\n', '["money",]\n'],
    ],
    [
      'notes.json:7:32: a comma before “]” with nothing in between; delete the comma',
      'notes.json:19:25: a comma before “]” with nothing in between; delete the comma',
    ],
  ],
  [
    'a comment to the end of the line',
    ['notes.json', '"id": "F01",', '"id": "F01", // the first'],
    'notes.json:4:20: a comment; JSON has none, so delete it',
  ],
  [
    'a comment on a line of its own',
    ['notes.json', '  "notes": [', '  // All notes\n  "notes": ['],
    'notes.json:2:3: a comment; JSON has none, so delete it',
  ],
  [
    'a comment in the line',
    ['notes.json', '"id": "F01",', '"id": /* once */ "F01",'],
    'notes.json:4:13: a comment; JSON has none, so delete it',
  ],
  [
    'a comment as in scripts',
    ['notes.json', '"id": "F01",', '"id": "F01", # the first'],
    'notes.json:4:20: a comment; JSON has none, so delete it',
  ],
  [
    'a character that cannot be seen before a value',
    ['notes.json', '"id": "F01"', '"id": \0"F01"'],
    'notes.json:4:13: a character that cannot be seen; delete it',
  ],
  [
    'a character that cannot be seen before a key',
    ['notes.json', '"id": "F01"', '\u202e"id": "F01"'],
    'notes.json:4:7: a character that cannot be seen; delete it',
  ],
  [
    'a long key without a value',
    ['notes.json', '"id": "F01"', `"${'k'.repeat(99)}"`],
    `notes.json:4:108: a colon and a value are missing after the key "${'k'.repeat(56)}…`,
  ],
  [
    'a missing comma between keys',
    ['notes.json', '"kind": "view",', '"kind": "view"'],
    'notes.json:5:21: a comma is missing here',
  ],
  [
    'a missing comma between keys on one line',
    ['entities.json', '"kind": "place", "label"', '"kind": "place" "label"'],
    'entities.json:11:43: a comma is missing here',
  ],
  [
    'a missing comma between texts',
    ['notes.json', '"person/clemenceau", "place/paris"', '"person/clemenceau" "place/paris"'],
    'notes.json:16:36: a comma is missing here',
  ],
  [
    'a missing comma between objects',
    ['notes.json', '    },\n', '    }\n'],
    'notes.json:11:6: a comma is missing here',
  ],
  [
    'a missing comma after a number',
    ['notes.json', '"paragraph": 1,', '"paragraph": 1'],
    'notes.json:6:21: a comma is missing here',
  ],
  [
    'unescaped quotation marks',
    ['notes.json', '“no plan, no scheme”', '"no plan, no scheme"'],
    'notes.json:8:27: this quotation mark ends the text, but more text follows; inside a text write “ and ”, or \\"',
  ],
  [
    'an unescaped quotation mark at the beginning of a text',
    ['timeline.json', '"The treaty is', '""The treaty” is'],
    'timeline.json:6:16: this quotation mark ends the text, but more text follows; inside a text write “ and ”, or \\"',
  ],
  [
    'a text without its last quotation mark',
    ['notes.json', '"kind": "view",', '"kind": "view,'],
    'notes.json:5:15: this text has no closing quotation mark (") on its line; a new line inside a text is written \\n',
  ],
  [
    'a text without its first quotation mark',
    ['notes.json', '"kind": "view",', '"kind": view",'],
    'notes.json:5:15: “view” is no value; expected a text in quotation marks ("), a number, true or false',
  ],
  [
    'a text without quotation marks',
    ['notes.json', '"kind": "view",', '"kind": view,'],
    'notes.json:5:15: “view” is no value; expected a text in quotation marks ("), a number, true or false',
  ],
  [
    'a text in single quotation marks',
    ['notes.json', '"kind": "view",', '"kind": \'view\','],
    'notes.json:5:15: \' where a text begins; a text stands in straight quotation marks (")',
  ],
  [
    'a text in curly quotation marks',
    ['notes.json', '"kind": "view",', '"kind": “view”,'],
    'notes.json:5:15: “ where a text begins; a text stands in straight quotation marks (")',
  ],
  [
    'a text over two lines',
    ['notes.json', 'Clemenceau led the talks', 'Clemenceau led\nthe talks'],
    'notes.json:17:15: this text has no closing quotation mark (") on its line; a new line inside a text is written \\n',
  ],
  [
    'a tab inside a text',
    ['notes.json', 'Clemenceau led the talks', 'Clemenceau led\tthe talks'],
    'notes.json:17:30: a tab inside a text; write a space',
  ],
  [
    'a backslash inside a text',
    ['notes.json', 'Clemenceau led the talks', 'Clemenceau led \\phe talks'],
    'notes.json:17:31: a backslash that means nothing here; inside a text it is written \\\\',
  ],
  [
    'a key without quotation marks',
    ['notes.json', '"kind": "view",', 'kind: "view",'],
    'notes.json:5:7: “kind” where a key is expected; a key stands in quotation marks ("), as in "id"',
  ],
  [
    'a key in single quotation marks',
    ['notes.json', '"kind": "view",', '\'kind\': "view",'],
    'notes.json:5:7: \' where a text begins; a text stands in straight quotation marks (")',
  ],
  [
    'a key in curly quotation marks',
    ['notes.json', '"kind": "view",', '“kind”: "view",'],
    'notes.json:5:7: “ where a text begins; a text stands in straight quotation marks (")',
  ],
  [
    'a missing colon',
    ['notes.json', '"kind": "view",', '"kind" "view",'],
    'notes.json:5:13: a colon and a value are missing after the key "kind"',
  ],
  [
    'an equals sign for the colon',
    ['notes.json', '"kind": "view",', '"kind" = "view",'],
    'notes.json:5:13: a colon and a value are missing after the key "kind"',
  ],
  [
    'a missing value',
    ['notes.json', '"kind": "view",', '"kind": ,'],
    'notes.json:5:15: a value is missing after the key "kind"',
  ],
  [
    'two commas',
    ['notes.json', '"kind": "view",', '"kind": "view",,'],
    'notes.json:5:22: a comma with nothing before it; delete it',
  ],
  [
    'a comma before the first entry',
    ['notes.json', '["character"]', '[, "character"]'],
    'notes.json:9:18: a comma with nothing before it; delete it',
  ],
  [
    'a list that is never closed',
    ['notes.json', '  ]\n}\n', ''],
    'notes.json:2:12: this “[” is never closed; expected “]”',
  ],
  [
    'an object that is never closed',
    ['cues/en.json', '  }\n}\n', '  }\n'],
    'cues/en.json:1:1: this “{” is never closed; expected “}”',
  ],
  [
    'a brace for a bracket',
    ['notes.json', '["character"]', '["character"}'],
    'notes.json:9:29: “}” where “]” is expected, which closes “[” of line 9',
  ],
  [
    'a bracket for a brace',
    ['notes.json', '"label": "early 1919" }', '"label": "early 1919" ]'],
    'notes.json:18:78: “]” where “}” is expected, which closes “{” of line 18',
  ],
  [
    'text after the end',
    ['cues/en.json', '  }\n}\n', '  }\n}\n}\n'],
    'cues/en.json:8:1: more text after the end; expected nothing after the last “}”',
  ],
  [
    'a number with a leading zero',
    ['notes.json', '"paragraph": 1,', '"paragraph": 01,'],
    'notes.json:6:20: “01” is not how JSON writes a number; expected digits alone, such as 12',
  ],
  [
    'a number with a plus',
    ['notes.json', '"paragraph": 1,', '"paragraph": +1,'],
    'notes.json:6:20: “+1” is not how JSON writes a number; expected digits alone, such as 12',
  ],
  [
    'True for true',
    ['timeline.json', 'false', 'False'],
    'timeline.json:10:19: “False” is no value; expected a text in quotation marks ("), a number, true or false',
  ],
  [
    'a no-break space',
    ['notes.json', '"kind": "view",', '"kind":\u00a0"view",'],
    'notes.json:5:14: an unusual space, such as a no-break space; write a plain one',
  ],
  [
    'an empty file',
    ['cues/en.json', SMALL_SOUND_PACK['cues/en.json']!, ''],
    'cues/en.json: is empty; expected { and }, and keys between',
  ],
  [
    'a file of blank lines',
    ['cues/en.json', SMALL_SOUND_PACK['cues/en.json']!, '\n  \n'],
    'cues/en.json: is empty; expected { and }, and keys between',
  ],
  [
    'a file of another kind',
    ['cues/en.json', SMALL_SOUND_PACK['cues/en.json']!, 'Cue words\n=========\n'],
    'cues/en.json:1:1: “Cue” where “{” is expected, with which every file of a pack begins',
  ],
  [
    'a web page',
    ['cues/en.json', SMALL_SOUND_PACK['cues/en.json']!, '<!doctype html>\n<html></html>\n'],
    'cues/en.json:1:1: “<!doctype” where “{” is expected, with which every file of a pack begins',
  ],
];

describe('mistakes in a pack: a file that is no JSON', () => {
  it.each(MISTAKES)('%s', (_, change, said) => {
    expect(saidOf(change)).toEqual([said].flat());
  });
});
