import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { plainSentence } from '../../src/core/reader/argument.ts';
import {
  argumentFile,
  entitiesFile,
  notesFile,
  parallelsFile,
  timelineFile,
} from '../../src/pack/source/content-schema.ts';
import { packFile } from '../../src/pack/source/pack-schema.ts';
import {
  MAX_QUOTED_WORDS,
  quotedPassages,
  readEssay,
  runFinder,
  sentencesOf,
  wordsOf,
  type Essay,
} from './essay-text.ts';
import { projectFiles, readText, walk } from '../support/project-files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = new URL('../../assets/packs/belarus-russia-2020/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

const pack = v.parse(packFile, read('pack.json'));
const { entities } = v.parse(entitiesFile, read('entities.json'));
const { notes } = v.parse(notesFile, read('notes.json'));
const { parallels } = v.parse(parallelsFile, read('parallels.json'));
const { points } = v.parse(timelineFile, read('timeline.json'));
/** The argument's paragraphs as they are read, without the addresses of links. */
const argument = v
  .parse(argumentFile, read('argument.json'))
  .paragraphs.map(({ paragraph, sentences }) => ({
    paragraph: paragraph!,
    text: sentences.map(plainSentence).join(' '),
  }));

/** The names of the facts' last column, as the pack knows them. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  '2020 election': ['event/election-2020'],
  '2024 election': ['event/election-2024'],
  Belarus: ['place/belarus'],
  Britain: ['place/britain'],
  Canada: ['place/canada'],
  Ceausescu: ['person/ceausescu'],
  "Charter '97": ['org/charter97'],
  Europe: ['place/europe'],
  'European Union': ['org/eu'],
  'Far East': ['place/far-east'],
  Kremlin: ['org/kremlin'],
  Lukashenko: ['person/lukashenko'],
  Minsk: ['place/minsk'],
  'Minsk/Belarus': ['place/minsk', 'place/belarus'],
  Moscow: ['place/moscow'],
  Nemtsov: ['person/nemtsov'],
  Putin: ['person/putin'],
  Radina: ['person/radina'],
  Romania: ['place/romania'],
  Russia: ['place/russia'],
  'Soviet Union': ['state/soviet-union'],
  Stalin: ['person/stalin'],
  'non-recognition': ['idea/non-recognition'],
  'parliament of Belarus': ['org/parliament-belarus'],
  'parliament of Russia': ['org/parliament-russia'],
  rally: ['event/rally-2020-08-16'],
  strikes: ['event/strikes-2020'],
};

/** The dated points as the facts call them, and the point of the timeline for each. */
const POINTS: Readonly<Record<string, string>> = {
  'mid-1990s': 'mid-1990s',
  '1994': 'first-80-percent',
  'late 1990s': 'late-1990s',
  'October 1999': 'duma-boycott',
  '2010': 'support-in-2010',
  '2015': 'nemtsov-killed',
  'summer 2020': 'plebiscite',
  'August 2020 election': 'election',
  '16 August 2020': 'rally',
  'August 2020 (strikes, resignations, the factory; the essay gives no order)': 'strikes',
  '2024 (forecast)': 'russia-2024',
};

const numbers = (list: string): number[] => list.split(',').map(Number);
const sorted = (list: Iterable<number>): number[] => [...new Set(list)].sort((a, b) => a - b);

/** Cells of the Markdown rows whose first cell is an id with this letter. */
function rowsOf(facts: string, letter: string): string[][] {
  const rows = facts.matchAll(new RegExp(`^\\| (${letter}\\d+) \\|(.*)\\|$`, 'gm'));
  return [...rows].map(([, id, rest]) => [id!, ...rest!.split('|').map((cell) => cell.trim())]);
}

const essay = readEssay();
if (typeof essay === 'string') console.warn(`The pack is not held against its essay: ${essay}.`);

describe.skipIf(typeof essay === 'string')(
  typeof essay === 'string'
    ? `the pack and its essay (skipped: ${essay})`
    : 'the pack and its essay',
  () => {
    const { paragraphs, facts } = essay as Essay;
    const found = (fragment: string, among: readonly number[]): boolean =>
      among.some((number) => paragraphs.get(number)!.includes(fragment));

    test('every fact is a note of the same kind and paragraph, about the same entities', () => {
      const rows = rowsOf(facts, 'F');
      expect(rows).toHaveLength(46);
      for (const [id, paragraph, kind, , about] of rows) {
        const note = notes.find((candidate) => candidate.id === id);
        expect(note, id).toMatchObject({ kind, paragraph: Number(paragraph) });
        const wanted = about!.split(', ').flatMap((name) => ABOUT[name] ?? [`no id for ${name}`]);
        expect(note!.about, id).toEqual(expect.arrayContaining(wanted));
      }
      expect(notes).toHaveLength(rows.length);
    });

    const some: unknown = expect.arrayContaining([expect.any(Number)]);

    test('every parallel is there, its sides tied to its paragraphs', () => {
      const rows = rowsOf(facts, 'P');
      expect(rows).toHaveLength(8);
      for (const [id, , , paragraph] of rows) {
        const parallel = parallels.find((candidate) => candidate.id === id);
        expect(parallel, id).toMatchObject({ sides: [{ paragraphs: some }, { paragraphs: some }] });
        const tied = parallel!.sides.flatMap((side) => side.paragraphs!);
        expect(sorted(tied), id).toEqual(numbers(paragraph!));
      }
      expect(parallels).toHaveLength(rows.length);
    });

    test('every dated point is on the timeline, and only what is foreseen is a forecast', () => {
      const [, line = ''] = /^## Dated points.*\n+(.+)$/m.exec(facts) ?? [];
      const labels = line.split(' · ');
      expect(new Set(labels)).toEqual(new Set(Object.keys(POINTS)));
      for (const label of labels) {
        const point = points.find(({ id }) => id === POINTS[label]);
        expect(label, label).toContain(point?.when.label ?? 'no such point');
        expect(point!.forecast ?? false, label).toBe(label.includes('forecast'));
      }
    });

    test('every quoted fragment is short, exact in its paragraph, and no whole sentence', () => {
      const quotes = notes.flatMap((note) =>
        (note.quotes ?? []).map(({ text }) => ({ text, paragraph: note.paragraph!, id: note.id })),
      );
      expect(quotes.length).toBeGreaterThan(0);
      for (const { text, paragraph, id } of quotes) {
        expect(wordsOf(text).length, `${id}: “${text}”`).toBeLessThanOrEqual(MAX_QUOTED_WORDS);
        expect(found(text, [paragraph]), `${id}: “${text}” in paragraph ${paragraph}`).toBe(true);
        const sentences = sentencesOf(paragraphs.get(paragraph)!);
        expect(sentences.has(wordsOf(text).join(' ')), `${id}: “${text}” is a sentence`).toBe(
          false,
        );
      }
    });

    test('what parallels and timeline quote stands in their paragraphs', () => {
      const texts = [...parallels.flatMap(({ sides }) => sides), ...points];
      for (const { text, paragraphs: among = [] } of texts) {
        for (const passage of quotedPassages(text)) expect(found(passage, among), text).toBe(true);
      }
    });

    test('what the argument quotes stands in the paragraph that it retells', () => {
      expect(argument).toHaveLength(paragraphs.size);
      for (const { paragraph, text } of argument)
        for (const passage of quotedPassages(text))
          expect(found(passage, [paragraph]), text).toBe(true);
    });

    test('the argument is in its own words, with or without links', () => {
      const find = runFinder(paragraphs.values());
      for (const { text } of argument) expect(find(text), text).toEqual([]);
    });

    test('the pack counts as many paragraphs as the essay has', () => {
      expect(pack.origin.locator.count).toBe(paragraphs.size);
    });

    test(`no file of the project has more than ${MAX_QUOTED_WORDS} of the essay’s words in a row`, () => {
      const find = runFinder(paragraphs.values());
      const files = projectFiles(root);
      expect(files).toContain('assets/packs/belarus-russia-2020/notes.json');
      const runs = files.flatMap((file) =>
        find(readText(root, file) ?? '').map((run) => `${file}: ${run.words}`),
      );
      expect(runs).toEqual([]);
    });

    test('a run of the essay’s words that is slipped into a file would be found', () => {
      const find = runFinder(paragraphs.values());
      for (const [number, paragraph] of paragraphs) {
        const words = wordsOf(paragraph);
        const slipped = words.slice(3, 3 + MAX_QUOTED_WORDS + 1).join(' ');
        const allowed = words.slice(3, 3 + MAX_QUOTED_WORDS).join(' ');
        expect(find(`const text = 'Zz ${slipped} zz';`), `paragraph ${number}`).toEqual([
          { words: slipped, length: MAX_QUOTED_WORDS + 1 },
        ]);
        expect(find(`const text = 'Zz ${allowed} zz';`), `paragraph ${number}`).toEqual([]);
      }
    });
  },
);

describe('the voice of the pack', () => {
  const ofKind = (kind: string) => {
    const list = notes.filter((note) => note.kind === kind);
    expect(list.length).toBeGreaterThan(0);
    return list;
  };

  test('what a note shows in quotation marks is what it lists as quoted', () => {
    for (const note of notes) {
      expect(quotedPassages(note.text), note.id).toEqual(
        (note.quotes ?? []).map(({ text }) => text),
      );
    }
  });

  test('every other text quotes only what a note quotes', () => {
    const known = notes.flatMap((note) => (note.quotes ?? []).map(({ text }) => text));
    const texts = [
      pack.title,
      pack.origin.statement,
      ...Object.values(pack.themes),
      ...entities.flatMap((entity) => [
        entity.label,
        entity.description,
        ...(entity.editorial?.notes ?? []),
      ]),
      ...parallels.flatMap(({ title, sides }) => [title, ...sides.map(({ text }) => text)]),
      ...points.flatMap(({ text, when }) => [text, when.label]),
      ...argument.map(({ text }) => text),
    ];
    for (const passage of texts.flatMap(quotedPassages)) expect(known).toContain(passage);
  });

  test('quotation marks are paired', () => {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      const text = readFileSync(new URL(file, folder), 'utf8');
      expect(text.match(/“/g)?.length, file).toBe(text.match(/”/g)?.length);
    }
  });

  test('a side of a parallel is tied to the paragraphs of its notes', () => {
    for (const { id, sides } of parallels) {
      for (const side of sides) {
        const theirs = notes.filter((note) => side.notes!.includes(note.id));
        const among = theirs.map(({ paragraph }) => paragraph!);
        expect(sorted(side.paragraphs!), `${id}: ${side.entity}`).toEqual(sorted(among));
      }
    }
  });

  test('an allegation says that it is alleged', () => {
    for (const { id, text } of ofKind('allegation')) expect(text, id).toMatch(/\balleged(ly)?\b/);
  });

  test('killings of Lukashenko’s rivals are called alleged wherever they are mentioned', () => {
    const told = [
      ...notes.map(({ text }) => text),
      ...argument.flatMap(({ text }) => text.split(/(?<=\.”?) /)),
      ...parallels.flatMap(({ sides }) => sides.map(({ text }) => text)),
      ...entities.flatMap(({ label, description }) => [label, description]),
    ].filter(
      (text) =>
        (/\brivals\b/.test(text) && /kill|murder/i.test(text)) || /\bdeath squads\b/i.test(text),
    );
    expect(told.length).toBeGreaterThan(1);
    for (const text of told) expect(text).toMatch(/\balleged(ly)?\b/i);
  });

  test('a forecast says that it looks ahead, and from when', () => {
    for (const { id, text } of ofKind('forecast')) {
      expect(text, id).toMatch(/\b(might|may|could|forecast|expected)\b/);
      expect(text, id).toContain('August 2020');
    }
    for (const { id, text } of points.filter((point) => point.forecast)) {
      expect(text, id).toMatch(/\b(forecast|might)\b/);
    }
  });

  test('no text says that what was forecast came true', () => {
    const told = [
      ...notes.flatMap(({ text, when }) => [text, when?.label ?? '']),
      ...points.map(({ text }) => text),
      ...argument.map(({ text }) => text),
      ...parallels.flatMap(({ sides }) => sides.map(({ text }) => text)),
    ];
    for (const text of told) expect(text).not.toMatch(/\b(foresaw|foresees|foreseen)\b/);
  });

  test('a quote says whose words it is', () => {
    for (const { id, quotes } of ofKind('quote')) {
      expect(quotes?.length, id).toBeGreaterThan(0);
      for (const quote of quotes ?? [])
        expect(quote.speaker, `${id}: “${quote.text}”`).toBeTruthy();
    }
  });

  test('each paragraph of the argument is attributed to the essay', () => {
    for (const { paragraph, text } of argument) expect(text, `${paragraph}`).toMatch(/\bessay\b/);
  });

  test('a view is attributed to the essay', () => {
    for (const { id, text } of ofKind('view')) expect(text, id).toMatch(/\bessay\b/);
  });

  test('every entity has a note, and every note one to four themes', () => {
    const told = new Set(notes.flatMap(({ about }) => about));
    expect(entities.filter(({ id }) => !told.has(id))).toEqual([]);
    for (const { id, themes } of notes) {
      expect(themes.length, id).toBeGreaterThanOrEqual(1);
      expect(themes.length, id).toBeLessThanOrEqual(4);
    }
  });
});

test('without version control the files of the project are found by walking', () => {
  const walked = walk(root, '');
  expect(walked).toContain('assets/packs/belarus-russia-2020/notes.json');
  expect(
    walked.filter((path) => path.startsWith('node_modules/') || path.startsWith('.git/')),
  ).toEqual([]);
  expect(walked.every((path) => existsSync(`${root}/${path}`))).toBe(true);
});
