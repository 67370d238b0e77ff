import { describe, expect, it } from 'vitest';
import { annotationProblem } from '../../../test/support/annotation-model.ts';
import { english } from '../../../test/support/english.ts';
import { markdownBlocks } from '../../../test/support/markdown-blocks.ts';
import { pageOf } from '../../../test/support/page-context.ts';
import { samplePack } from '../../../test/support/sample-pack.ts';
import type { Brief } from '../../core/export/brief.ts';
import type { ExportFormat } from '../../core/export/export-format.ts';
import { written } from '../../core/export/formats.ts';
import type { PackContent } from '../../core/model.ts';
import { createLibrary } from '../../core/notes/library.ts';
import { rankForPage } from '../../core/notes/rank-for-page.ts';
import { sourceCards } from '../../core/notes/source-cards.ts';
import { cardBrief, noteBrief } from './note-brief.ts';
import { packBrief } from './pack-brief.ts';
import { pageBrief } from './page-brief.ts';

const by = { generator: 'Sidelight 1', at: '2026-11-30T10:00:00.000Z' };
const inFormat = (brief: Brief, format: ExportFormat) => written(brief, format, by).text;
const noteOf = (id: string, pack: PackContent = samplePack) =>
  noteBrief(
    pack.notes.find((note) => note.id === id)!,
    pack,
    inEnglish,
  );
const library = createLibrary([samplePack]);
const inEnglish = () => english;

describe('a note', () => {
  it('keeps its kind, its place, the date of its source, its names and its source', () => {
    expect(inFormat(noteOf('F05'), 'markdown'))
      .toBe(`**Allegation** · paragraph 5 · as of May 2001 · Ada Mill

Text of F05.

- Source: an invented essay of May 2001
- Notes: Sidelight · Sample
`);
  });

  it.each([
    ['F04', 'Essay’s view'],
    ['F05', 'Allegation'],
    ['F06', 'Forecast of May 2001'],
  ])('%s is not told without its kind in any format that has notes', (id, kind) => {
    for (const format of ['markdown', 'text', 'annotation'] as const)
      expect(inFormat(noteOf(id), format)).toContain(kind);
  });

  it('keeps its quotation marks, its speaker, its own date, and the quotes that it does not contain', () => {
    expect(inFormat(noteOf('F03'), 'text'))
      .toBe(`Quotation · Bo Lund · spring 1999 · paragraph 3 · as of May 2001 · Ada Mill · Bo Lund · Cove
Bo Lund spoke of a “quiet tide” in 1999.
“not in the text”

Source: an invented essay of May 2001
Notes: Sidelight · Sample
`);
  });

  it('says that it is translated, by whom and from what', () => {
    const pack = { ...samplePack, language: 'be', translatedFrom: 'en' };
    for (const format of ['markdown', 'text', 'annotation'] as const)
      expect(inFormat(noteOf('F01', pack), format)).toContain(
        'These notes are a translation. Original language: English.',
      );
    const named = { ...pack, translatedBy: 'Translated by A. Person.' };
    expect(inFormat(noteOf('F01', named), 'text')).toContain(
      'Translated by A. Person. Original language: English.',
    );
  });

  it('has the words of the source beside a translated quotation', () => {
    const quotes = [{ text: 'ціхі прыліў', original: 'quiet tide' }];
    const notes = samplePack.notes.map((note) => ({ ...note, quotes }));
    expect(inFormat(noteOf('F03', { ...samplePack, notes }), 'text')).toContain(
      '“ціхі прыліў”\noriginal: “quiet tide”',
    );
  });

  it('is told in the words of its language', () => {
    const pack = { ...samplePack, language: 'be' };
    const asked: string[] = [];
    noteBrief(pack.notes[0]!, pack, (language) => {
      asked.push(language);
      return english;
    });
    expect(asked).toEqual(['be']);
  });

  it('has the title, the authors and the publisher of its source, if they are told', () => {
    const named = { title: 'The Tides', authors: ['Ada Mill', 'Bo Lund'], publisher: 'The Coast' };
    const origin = { ...samplePack.origin, ...named };
    const facts = inFormat(noteOf('F01', { ...samplePack, origin }), 'text')
      .split('\n')
      .slice(-6);
    expect(facts).toEqual([
      'Source: an invented essay of May 2001',
      'Title: The Tides',
      'Authors: Ada Mill and Bo Lund',
      'Published by: The Coast',
      'Notes: Sidelight · Sample',
      '',
    ]);
    const one = { ...samplePack, origin: { ...samplePack.origin, authors: ['Ada Mill'] } };
    expect(inFormat(noteOf('F01', one), 'markdown')).toContain('\n- Author: Ada Mill\n');
  });

  it('has the address of its source', () => {
    const origin = { ...samplePack.origin, address: 'https://example.org/essay' };
    expect(inFormat(noteOf('F01', { ...samplePack, origin }), 'markdown')).toContain(
      '- Address: <https://example.org/essay>',
    );
  });
});

describe('a card', () => {
  const brief = cardBrief(sourceCards(library, 'person/ada'), inEnglish);

  it('has the name, what it is, each note once and what the editors add', () => {
    const lines = inFormat(brief, 'markdown').split('\n');
    expect(lines[0]).toBe('# Ada Mill');
    expect(lines).toContain('Person · What Ada Mill is');
    const texts = ['F01', 'F02', 'F04', 'F05', 'F06'].map((id) => `  Text of ${id}.`);
    for (const text of texts) expect(lines.filter((line) => line === text)).toHaveLength(1);
    expect(lines).toContain('- **Editor’s note** · general knowledge, not in the essay');
    expect(lines.at(-2)).toBe('  Born in 1950.');
  });

  it('keeps what comes first in a paragraph first', () => {
    const context = { paragraph: 'Ada of Cove.', inParagraph: ['place/cove'] };
    const there = cardBrief(sourceCards(library, 'person/ada', [], context), inEnglish);
    const ids = there.sources[0]!.sections[0]!.items.flatMap(({ note }) => note?.id ?? []);
    expect(ids).toHaveLength(6);
    expect(new Set(ids).size).toBe(6);
    expect(['F01', 'F02', 'F03']).toContain(ids[0]);
  });
});

describe('a page', () => {
  const context = pageOf([['A storm hit Ada at Bo’s.', 'person/ada', 'person/bo']]);
  const anchor = { exact: 'Ada', prefix: 'A storm hit ', suffix: ' at Bo’s.', start: 12, end: 15 };
  const brief = pageBrief(
    {
      title: 'News of the coast',
      address: 'https://example.org/news',
      language: 'en',
      anchors: [{ entity: 'person/ada', anchor }],
    },
    {
      names: [
        { entity: 'person/ada', label: 'Ada Mill', count: 2 },
        { entity: 'person/bo', label: 'Bo Lund', count: 1 },
      ],
      date: { year: 2026, month: 11, day: 3 },
      notes: [[samplePack, rankForPage(samplePack, context)]],
    },
    library,
    english,
    inEnglish,
  );

  it('has title, address, date, names, and the notes with kind, paragraph and date', () => {
    const [title, , address, date, names] = inFormat(brief, 'markdown').split('\n');
    expect([title, address, date, names]).toEqual([
      '# News of the coast',
      '- Address: <https://example.org/news>',
      '- Date: 2026-11-03',
      '- Names: Ada Mill (2) and Bo Lund (1)',
    ]);
    expect(inFormat(brief, 'markdown')).toContain(
      '- **Allegation** · paragraph 5 · as of May 2001 · Ada Mill\n\n  Text of F05.',
    );
  });

  it('has its facts, those of the source and the notes as lists apart', () => {
    const shape = markdownBlocks(inFormat(brief, 'markdown')).map((block) =>
      'heading' in block ? `${'#'.repeat(block.heading)} ${block.text}` : Object.keys(block)[0],
    );
    expect(shape).toEqual([
      '# News of the coast',
      'list',
      '## Sample',
      'list',
      '### Notes',
      'list',
    ]);
  });

  it('has each note at the first name of its entity', () => {
    const collection = JSON.parse(inFormat(brief, 'annotation'));
    expect(annotationProblem(collection)).toBeUndefined();
    const targets = collection.first.items.map(({ target }: { target: object }) => target);
    expect(targets).toContainEqual(
      expect.objectContaining({
        selector: [
          { type: 'TextQuoteSelector', exact: 'Ada', prefix: 'A storm hit ', suffix: ' at Bo’s.' },
          { type: 'TextPositionSelector', start: 12, end: 15 },
        ],
      }),
    );
    // Where a name stands was not told for the other one.
    expect(targets).toContainEqual(expect.objectContaining({ id: 'https://example.org/news' }));
  });
});

describe('a whole pack', () => {
  const argument = [{ place: 1, sentences: ['[Ada](person/ada) sails.', 'So does Bo.'] }];
  const text = inFormat(packBrief(samplePack, argument, inEnglish), 'markdown');

  it('has all its parts', () => {
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '# Sample',
      '## Retelling of the source',
      '## Names',
      '## Notes',
      '## In parallel',
      '## Timeline',
    ]);
    for (const { text: note } of samplePack.notes) expect(text).toContain(`  ${note}`);
    for (const { label } of samplePack.entities) expect(text).toContain(`- **${label}**`);
    expect(text).toContain('- **Paragraph 1**\n\n  Ada sails. So does Bo.');
    expect(text).toContain('- **By side** · Cove · paragraph 1\n\n  One side');
    expect(text).toContain('- **spring 1999** · paragraph 3\n\n  Spring');
    expect(text).toContain('Invented for tests.');
    expect(text).toContain('- Licence: MIT');
  });

  it('has the same headings in plain text, and a page or card none', () => {
    const lines = inFormat(packBrief(samplePack, argument, inEnglish), 'text').split('\n');
    expect(lines).toEqual(expect.arrayContaining(['Retelling of the source', 'Names', 'Notes']));
    const card = cardBrief(sourceCards(library, 'person/ada'), inEnglish);
    expect(inFormat(card, 'text').split('\n')).not.toContain('Notes');
  });

  it('has no heading without anything below it', () => {
    const empty = packBrief({ ...samplePack, timeline: [] }, [], inEnglish);
    expect(inFormat(empty, 'markdown')).not.toMatch(/Timeline|Retelling/);
  });

  it('has its notes alone as annotations', () => {
    const collection = JSON.parse(
      inFormat(packBrief(samplePack, argument, inEnglish), 'annotation'),
    );
    expect(annotationProblem(collection)).toBeUndefined();
    expect(collection.total).toBe(samplePack.notes.length);
  });
});
