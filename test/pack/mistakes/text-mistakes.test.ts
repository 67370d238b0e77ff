import { describe, expect, it } from 'vitest';
import { saidOf, type Mistake } from './provoke.ts';

const MISTAKES: readonly Mistake[] = [
  [
    'a quotation of nine words',
    [
      [
        'notes.json',
        '“no plan, no scheme” of his own',
        '“no plan, no scheme and no words of his own”',
      ],
      [
        'notes.json',
        '"text": "no plan, no scheme"',
        '"text": "no plan, no scheme and no words of his own"',
      ],
    ],
    'notes.json:10:28: the quotation “no plan, no scheme and no words of his own” has 10 words; expected at most 8',
  ],
  [
    'nine words in quotation marks without “quotes”',
    [
      'notes.json',
      'Clemenceau led the talks in Paris.',
      'Clemenceau “led all of the very long talks in Paris”.',
    ],
    'notes.json:17:15: the quotation “led all of the very long talks in Paris” has 9 words; expected at most 8',
  ],
  [
    'a quotation that is not in its note',
    ['notes.json', '"text": "no plan, no scheme"', '"text": "no plan and no scheme"'],
    'notes.json:10:28: the note does not have the words “no plan and no scheme”; expected a quotation from its “text”',
  ],
  [
    'quotation marks without “quotes”',
    ['notes.json', 'Clemenceau led the talks', 'Clemenceau “led” the talks'],
    'warning: notes.json:17:15: “led” is in quotation marks, but not under “quotes”',
  ],
  [
    'German quotation marks without “quotes”',
    ['notes.json', 'Clemenceau led the talks', 'Clemenceau „led“ the talks'],
    'warning: notes.json:17:15: “led” is in quotation marks, but not under “quotes”',
  ],
  [
    'single quotation marks without “quotes”',
    ['notes.json', 'Clemenceau led the talks', 'Clemenceau ‘didn’t lead’ the talks'],
    'warning: notes.json:17:15: “didn’t lead” is in quotation marks, but not under “quotes”',
  ],
  [
    'a long quotation in a parallel',
    ['parallels.json', 'He led.', 'He “led all of the very long talks in Paris”.'],
    'parallels.json:8:50: the quotation “led all of the very long talks in Paris” has 9 words; expected at most 8',
  ],
  [
    'a long quotation in a dated point',
    [
      'timeline.json',
      'The treaty is signed.',
      'The “long awaited treaty is signed by all of them”.',
    ],
    'timeline.json:6:15: the quotation “long awaited treaty is signed by all of them” has 9 words; expected at most 8',
  ],
  [
    'a quotation without a text',
    [
      'notes.json',
      '{ "text": "no plan, no scheme", "speaker": "the author" }',
      '{ "speaker": "the author" }',
    ],
    'notes.json:10:18: “text” is missing',
  ],
  [
    'a quotation that is a text only',
    [
      'notes.json',
      '{ "text": "no plan, no scheme", "speaker": "the author" }',
      '"no plan, no scheme"',
    ],
    'notes.json:10:18: an entry of “quotes” is “no plan, no scheme”; expected { and }, and keys between',
  ],
  [
    'a missing paragraph of the argument',
    [
      'argument.json',
      '    { "paragraph": 2, "sentences": ["The talks were held in Paris.", "They “took” months."] },\n',
      '',
    ],
    'argument.json:2:3: paragraph 2 is missing; expected all 3 of the source',
  ],
  [
    'a paragraph of the argument that stands twice',
    ['argument.json', '"paragraph": 2', '"paragraph": 1'],
    'argument.json:4:20: paragraph 1 is already in line 3; expected it once',
  ],
  [
    'paragraphs of the argument out of order',
    [
      ['argument.json', '"paragraph": 2', '"paragraph": 9'],
      ['argument.json', '"paragraph": 3', '"paragraph": 2'],
      ['argument.json', '"paragraph": 9', '"paragraph": 3'],
    ],
    'argument.json:5:20: paragraph 2 comes after paragraph 3; expected them in order',
  ],
  [
    'a paragraph of the argument that the source does not have',
    ['argument.json', '"paragraph": 3', '"paragraph": 4'],
    'argument.json:5:20: paragraph 4; the source has 3 (pack.json, line 12)',
  ],
  [
    'a paragraph of one sentence',
    ['argument.json', ', "They “took” months."', ''],
    'argument.json:4:36: “sentences” has 1 entry; expected at least 2',
  ],
  [
    'a paragraph of five sentences',
    ['argument.json', '"They “took” months."', '"They “took” months.", "A.", "B.", "C."'],
    'argument.json:4:36: “sentences” has 5 entries; expected at most 4',
  ],
  [
    'a sentence without an end',
    ['argument.json', 'He had no plan."', 'He had no plan"'],
    'argument.json:3:80: an entry of “sentences” is “He had no plan”; expected a whole sentence, which ends in “.”, “!”, “?” or “…”',
  ],
  [
    'half a link',
    ['argument.json', '[Wilson](person/wilson)', '[Wilson]'],
    'argument.json:3:37: a bracket that is not part of a link in “It begins with [Wilson].”; expected “[words](entity/id)”',
  ],
  [
    'an open quotation',
    ['argument.json', '“took”', '“took'],
    'argument.json:4:70: a quotation mark without its partner; expected a pair, such as “ and ”',
  ],
  [
    'a long quotation in the argument',
    ['argument.json', 'They “took” months.', 'They “took more and more and more and more months”.'],
    'argument.json:4:70: the quotation “took more and more and more and more months” has 9 words; expected at most 8',
  ],
  [
    'a long quotation in the argument in German marks',
    ['argument.json', 'They “took” months.', 'They „took more and more and more and more months“.'],
    'argument.json:4:70: the quotation “took more and more and more and more months” has 9 words; expected at most 8',
  ],
  [
    'a long quotation in the argument in marks that point inwards',
    ['argument.json', 'They “took” months.', 'They »took more and more and more and more months«.'],
    'argument.json:4:70: the quotation “took more and more and more and more months” has 9 words; expected at most 8',
  ],
  [
    'a long quotation in the argument in marks that point outwards',
    ['argument.json', 'They “took” months.', 'They «took more and more and more and more months».'],
    'argument.json:4:70: the quotation “took more and more and more and more months” has 9 words; expected at most 8',
  ],
  [
    'an open quotation in German marks',
    ['argument.json', '“took”', '„took'],
    'argument.json:4:70: a quotation mark without its partner; expected a pair, such as “ and ”',
  ],
  [
    'a cue with a capital',
    ['cues/en.json', '"debt"', '"Debt"'],
    'cues/en.json:5:15: an entry of “money” is “Debt”; expected words in small letters, such as “vote”, “polls.” or “~run for”',
  ],
  [
    'a cue with a hyphen',
    ['cues/en.json', '"debt"', '"war-debt"'],
    'cues/en.json:5:15: an entry of “money” is “war-debt”; expected words in small letters, such as “vote”, “polls.” or “~run for”',
  ],
  [
    'a cue that another one finds already',
    ['cues/en.json', '"debt"', '"debt", "debtor"'],
    'cues/en.json:5:23: “debt” in line 5 already finds “debtor”; delete one of them',
  ],
  [
    'a cue of one letter',
    ['cues/en.json', '"debt"', '"d"'],
    'cues/en.json:5:15: an entry of “money” is “d”; expected words in small letters, such as “vote”, “polls.” or “~run for”',
  ],
  [
    'a cue as no text is compared',
    ['cues/en.json', '"debt"', '"дёготь"'],
    'cues/en.json:5:15: “дёготь” is never met; expected “деготь”, as texts are compared',
  ],
  [
    'a theme without cues',
    ['cues/en.json', '["debt", "loan."]', '[]'],
    'cues/en.json:5:14: “money” is empty; expected at least one entry',
  ],
  [
    'a letter that was lost',
    ['notes.json', 'Clemenceau led', 'Cl\ufffdmenceau led'],
    'notes.json:17:15: this text has “\ufffd” after “Cl”, where a letter was lost; type the text again',
  ],
  [
    'a character that cannot be seen',
    ['notes.json', 'Clemenceau led', 'Clemen\u202eceau led'],
    'notes.json:17:15: this text has a character that cannot be seen after “Clemen”; delete it',
  ],
];

/** A letter’s place without anything in it: spaces of no width, marks of direction, ends of lines, fillers, tags. */
const NOTHING_SEEN = [
  '\u00ad',
  '\u061c',
  '\u200b',
  '\u200c',
  '\u200f',
  '\u2028',
  '\u2029',
  '\u2060',
  '\u2800',
  '\u3164',
  '\ufeff',
  '\u{e0041}',
];

it.each(NOTHING_SEEN)('a text that cannot be seen at all is refused: %j', (unseen) => {
  expect(saidOf(['notes.json', 'Clemenceau led the talks in Paris.', unseen])).toContain(
    'notes.json:17:15: this text has a character that cannot be seen at its beginning; delete it',
  );
});

it.each(['نمی\u200cدانم', 'क्\u200dष', '👩\u200d👧', '\u0601'])(
  'a text may have joiners between letters, and Arabic signs of numbers: %s',
  (text) => {
    expect(saidOf(['notes.json', 'Clemenceau led', `${text} led`])).toEqual([]);
  },
);

describe('mistakes in a pack: quotations, the argument and cues', () => {
  it.each(MISTAKES)('%s', (_, change, said) => {
    expect(saidOf(change)).toEqual([said].flat());
  });
});
