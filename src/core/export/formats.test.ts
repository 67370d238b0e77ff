import { describe, expect, it } from 'vitest';
import { sampleBrief, sampleItem, sampleSource } from '../../../test/support/sample-brief.ts';
import type { Brief } from './brief.ts';
import { EXPORT_FORMATS, type ExportFormat } from './export-format.ts';
import { written } from './formats.ts';

const by = { generator: 'Sidelight 1', at: '2026-11-30T10:00:00.000Z' };
const text = (brief: Brief, format: ExportFormat): string => written(brief, format, by).text;
const note = sampleBrief({ title: '', facts: [], sources: [sampleSource([sampleItem('F01')])] });

describe('Markdown', () => {
  it('has the title, the facts, the source and each note with what it is', () => {
    expect(text(sampleBrief(), 'markdown')).toBe(`# News of the coast

- Address: <https://example.org/news?id=1>
- Date: 2026-11-30

## Sample

- Source: an essay of May 2001

### Notes

- **Allegation** · paragraph 5 · as of May 2001 · Ada Mill

  Text of F01.

- **Allegation** · paragraph 5 · as of May 2001 · Ada Mill

  Text of F02.
`);
  });

  it('ends with the source where it is a single note', () => {
    const quoted = sampleSource([sampleItem('F01', { quotes: ['“a quiet tide”'] })]);
    expect(text({ ...note, sources: [quoted] }, 'markdown'))
      .toBe(`**Allegation** · paragraph 5 · as of May 2001 · Ada Mill

Text of F01.

“a quiet tide”

- Source: an essay of May 2001
`);
  });

  it('has a heading for each source and for each part that is not empty', () => {
    const other = {
      ...sampleSource([], { pack: 'other', title: 'Other' }),
      about: 'All of it',
      sections: [{ heading: 'Names', items: [sampleItem('F01')] }],
    };
    const lines = text(sampleBrief({ sources: [sampleSource([]), other] }), 'markdown').split('\n');
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '# News of the coast',
      '## Sample',
      '## Other',
      '### Names',
    ]);
    expect(lines).toContain('All of it');
  });

  it.each([
    ['a *strong* [name](x)', 'a \\*strong\\* \\[name\\](x)'],
    ['snake_case <b> `code`', 'snake\\_case \\<b\\> \\`code\\`'],
    ['1. May', '1\\. May'],
    ['- a dash', '\\- a dash'],
    ['# no heading', '\\# no heading'],
    ['one\ntwo', 'one two'],
    ['“quoted” – R&D &amp; co', '“quoted” – R\\&D \\&amp; co'],
  ])('takes signs of a text for text: %j', (given, expected) => {
    expect(text(sampleBrief({ title: `${given}` }), 'markdown').split('\n')[0]).toBe(
      `# ${expected}`,
    );
  });

  it('links no address that could hold something else', () => {
    const fact = { label: 'Address', value: 'https://example.org/> <b>' };
    expect(text(sampleBrief({ facts: [fact] }), 'markdown')).toContain(
      '- Address: https://example.org/\\> \\<b\\>',
    );
  });
});

it('plain text has the same without signs', () => {
  expect(text(sampleBrief(), 'text')).toBe(`News of the coast

Address: https://example.org/news?id=1
Date: 2026-11-30

Source: an essay of May 2001

Allegation · paragraph 5 · as of May 2001 · Ada Mill
Text of F01.

Allegation · paragraph 5 · as of May 2001 · Ada Mill
Text of F02.
`);
});

describe('a file', () => {
  it.each<[Partial<Brief>, ExportFormat, string]>([
    [{}, 'markdown', 'sidelight-news-of-the-coast.md'],
    [{}, 'text', 'sidelight-news-of-the-coast.txt'],
    [{}, 'annotation', 'sidelight-news-of-the-coast.jsonld'],
    [{}, 'csl', 'sidelight-news-of-the-coast.csl.json'],
    [{ title: 'Владимир Путин' }, 'text', 'sidelight-владимир-путин.txt'],
    [{ title: '../a: b/c?' }, 'text', 'sidelight-a-b-c.txt'],
    [{ title: '…' }, 'text', 'sidelight.txt'],
    [{ title: 'a'.repeat(99) }, 'text', `sidelight-${'a'.repeat(50)}.txt`],
    [note, 'text', 'sidelight-text-of-f01.txt'],
  ])('of %j in %s is called %s', (brief, format, name) => {
    expect(written(sampleBrief(brief), format, by).fileName).toBe(name);
  });

  it('has a type of its own in each format', () => {
    const types = EXPORT_FORMATS.map((format) => written(sampleBrief(), format, by).type);
    expect(new Set(types).size).toBe(EXPORT_FORMATS.length);
  });
});
