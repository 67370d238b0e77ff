import { expect, it } from 'vitest';
import { findText } from './find-text.ts';
import { readDocument } from './source-document.ts';
import { digestOf } from '../cli/eval/real-paragraph.ts';

const wanted = (text: string, surface: string) => ({
  digest: digestOf(text),
  mention: { surface, start: text.indexOf(surface) },
});

it.each([
  [
    'plain lines, without marks, from the range',
    { path: 'news.en', part: 'L2-L4' },
    'Before.\nA headline\n{Author, Unknown} One <b>bold</b> word.\nTwo.\nAfter.\n',
    { readings: [['A headline', 'One bold word.', 'Two.']], headline: 'A headline' },
  ],
  [
    'a document of a JSON Lines file; a first line that is a sentence is no headline',
    { path: 'gold/x.jsonl', part: 'b' },
    '{"id":"a","text":"Other."}\n{"id":"b","text":"One.\\nTwo."}\n',
    { readings: [['One.', 'Two.']] },
  ],
  [
    'an article of fundus',
    { path: 'x.json', part: 'V1' },
    '{"V1":{"title":"T","body":{"summary":["S."],"sections":[{"headline":["H"],"paragraphs":["P."]}]}}}',
    { readings: [['S.', 'P.']], headline: 'T' },
  ],
  [
    'the original of a document in XML',
    { path: 'x.xml', part: 'd.2' },
    '<doc id="d.1"><src><seg id="1">No.</seg></src></doc>\n<doc origlang="de" id="d.2"><src><p><seg id="1">A &amp; B</seg>\n<seg id="2">C.</seg></p></src><ref><seg id="1">X</seg></ref></doc>',
    { readings: [['A & B', 'C.']], headline: 'A & B' },
  ],
  [
    'the sentences of CoNLL-U',
    { path: 'x.conllu', part: '48' },
    '# sent_id = 1\n# text = One.\n1\tOne\n\n# text = Two.\n',
    { readings: [['One.', 'Two.']] },
  ],
  [
    'the paragraphs of a page that are not beside the article',
    { path: 'x.html' },
    '<h1>Head</h1><nav><p>Menu</p></nav><p>One<br>two <b>bold</b><script>x</script>.</p>',
    { readings: [['One two bold.']], headline: 'Head' },
  ],
])('reads %s', (_, address, text, expected) => {
  expect(readDocument(address, text)).toEqual(expected);
});

it('puts tokens together in the ways in which it was done', () => {
  const text = "L'\tO\nalba\tO\ndell'\tO\nUE\tB\n(\tO\noggi\tO\n)\tO\n.\tO\n\nFine\tO\n.\tO\n";
  const { readings } = readDocument({ path: 'x.tsv' }, text);
  expect(readings.map((lines) => lines.join('|'))).toEqual([
    "L' alba dell' UE (oggi).|Fine.",
    "L'alba dell'UE (oggi).|Fine.",
    "L' alba dell'UE (oggi).|Fine.",
  ]);
  const zip = { path: 'x.zip', entry: 'x' };
  expect(
    readDocument(zip, '-DOCSTART- -DOCSTART- O\n\n" N O\nJa V O\n" N O\n').readings[0],
  ).toEqual(['', '"Ja"']);
});

it('finds a text of consecutive lines by its digest and the place of the mention', () => {
  const lines = ['Putin  spoke.', 'Putin left early', 'Putin came back.', 'Nobody\tknew.', 'End.'];
  const inLines = 'Putin left early Putin came back. Nobody knew.';
  expect(findText(wanted(inLines, 'Putin'), lines)).toBe(inLines);
  const withoutHeadline = 'spoke. Putin came back.';
  expect(findText(wanted(`Putin ${withoutHeadline}`, 'came'), lines)).toBe(
    `Putin ${withoutHeadline}`,
  );
  expect(findText(wanted('Putin came home.', 'Putin'), lines)).toBeUndefined();
});
