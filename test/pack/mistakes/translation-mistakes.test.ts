import { describe, expect, it } from 'vitest';
import { saidOfFiles } from './provoke.ts';
import { SMALL_SOUND_PACK } from './small-sound-pack.ts';
import { SMALL_TRANSLATION } from './small-translation.ts';

const FILE = 'translations/ru.json';
const said = (translation: string): string[] =>
  saidOfFiles({ ...SMALL_SOUND_PACK, [FILE]: translation });
const withChange = (found: string, put: string): string => {
  if (SMALL_TRANSLATION.split(found).length !== 2) throw new Error(`“${found}” is not there once`);
  return SMALL_TRANSLATION.replace(found, () => put);
};

describe('mistakes in a pack: its translations', () => {
  it('are none in a whole translation', () => expect(said(SMALL_TRANSLATION)).toEqual([]));

  it.each<[string, string, string, string | readonly string[]]>([
    [
      'a note that the pack does not have',
      '"F02": {',
      '"F03": { "text": "И ещё." },\n    "F02": {',
      'translations/ru.json:24:5: there is no note “F03” in notes.json; did you mean “F01”?',
    ],
    [
      'an entity that the pack does not have',
      '"person/wilson": {',
      '"person/wilsen": { "label": "Вильсен" }, "person/wilson": {',
      'translations/ru.json:11:5: there is no entity “person/wilsen” in entities.json; did you mean “person/wilson”?',
    ],
    [
      'a theme that the pack does not have',
      '"money": "долги и займы"',
      '"money": "долги и займы", "war": "война"',
      'translations/ru.json:8:31: there is no theme “war” in pack.json',
    ],
    [
      'the label of a date where the own note has none',
      '"text": "У Вильсона',
      '"when": "1919", "text": "У Вильсона',
      'translations/ru.json:21:7: the pack’s own “F01” has no “when”',
    ],
    [
      'an unknown key',
      '"translator"',
      '"by"',
      'translations/ru.json:3:3: there is no key “by” here; the keys are “language”, “translator”, “title”, “origin”, “themes”, “entities”, “notes”, “parallels”, “timeline” and “argument”',
    ],
    [
      'one sentence more',
      '"Был договор."',
      '"Был договор.", "Его подписали."',
      'translations/ru.json:35:10: “3” has 3 entries; the pack’s own has 2',
    ],
    [
      'one quotation more',
      '"speaker": "автор" }',
      '"speaker": "автор" }, { "text": "ни схемы" }',
      'translations/ru.json:22:17: “quotes” has 2 entries; the pack’s own has 1',
    ],
    [
      'a quotation without its marks',
      '«ни плана, ни схемы»',
      'ни плана, ни схемы',
      'translations/ru.json:22:28: the note does not have “ни плана, ни схемы” in quotation marks; expected a quotation from its “text”',
    ],
    [
      'a quotation of too many words',
      'Договор подписан.',
      'Подписан «один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать» договор.',
      'translations/ru.json:30:25: the quotation “один два три четыре пять шесть семь восемь девять десять …” has 13 words; expected at most 12',
    ],
    [
      'a link that leads to another entity',
      '(person/wilson)',
      '(place/paris)',
      [
        'translations/ru.json:33:11: a link leads to “place/paris”, and none in the pack’s own sentence does',
        'translations/ru.json:33:11: no link leads to “person/wilson”, as in the pack’s own sentence',
      ],
    ],
    [
      'half a link',
      'Переговоры шли',
      '[Переговоры] шли',
      'translations/ru.json:34:11: a bracket that is not part of a link in “[Переговоры] шли в Париже.”; expected “[words](entity/id)”',
    ],
    [
      'another language than the file’s name says',
      '"language": "ru"',
      '"language": "uk"',
      'translations/ru.json:2:15: “language” is “uk”, but the name of the file says “ru”; expected the same',
    ],
  ])('%s', (_, found, put, expected) =>
    expect(said(withChange(found, put)).toSorted()).toEqual([expected].flat()),
  );

  it('the pack’s own language', () =>
    expect(
      saidOfFiles({
        ...SMALL_SOUND_PACK,
        'translations/en.json': withChange('"language": "ru"', '"language": "en"'),
      }),
    ).toEqual(['translations/en.json:2:15: “language” is “en”, the pack’s own; expected another']));
});

describe('a translation that may be amiss', () => {
  it('tells each text that is missing, and how many', () =>
    expect(said(withChange(', "when": "начало 1919 года"', ''))).toEqual([
      'warning: translations/ru.json:1:1: lacks 1 of 29 texts; it is not used until all are there',
      'warning: translations/ru.json:24:12: “notes” “F02” “when” is missing',
    ]));

  it('tells a label that the names of its language do not have', () =>
    expect(said(withChange('Вудро Вильсон', 'Вудро Уилсон'))).toEqual([
      'warning: translations/ru.json:11:33: “Вудро Уилсон” is no name of “person/wilson” in names/ru.json',
    ]));

  it('takes a fixed space in a label for a plain one', () =>
    expect(said(withChange('Вудро Вильсон', 'Вудро\u00a0Вильсон'))).toEqual([]));

  it('tells a missing part once', () =>
    expect(said('{ "language": "ru", "title": "Мир" }')).toEqual([
      'warning: translations/ru.json:1:1: lacks 28 of 29 texts; it is not used until all are there',
      'warning: translations/ru.json:1:1: “origin” is missing (3 texts)',
      'warning: translations/ru.json:1:1: “themes” is missing (2 texts)',
      'warning: translations/ru.json:1:1: “entities” is missing (7 texts)',
      'warning: translations/ru.json:1:1: “notes” is missing (5 texts)',
      'warning: translations/ru.json:1:1: “parallels” is missing (3 texts)',
      'warning: translations/ru.json:1:1: “timeline” is missing (2 texts)',
      'warning: translations/ru.json:1:1: “argument” is missing (6 texts)',
    ]));
});
