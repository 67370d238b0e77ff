import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { bundledPack } from '../annotate-text.ts';
import { reportNotes, type NotesReportOptions } from './notes-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-notes-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const pack = bundledPack();

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function report(options: Partial<NotesReportOptions>): string {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const texts = written('none.jsonl', '');
  reportNotes(pack, [], {
    errors: false,
    json: false,
    misses: false,
    test: false,
    texts,
    ...options,
  });
  return log.mock.calls.flat().join('\n');
}

it('leaves the test part out unless it is asked for, and keeps own paragraphs apart', () => {
  const { real, own } = JSON.parse(report({ json: true })) as Record<string, object>;
  expect(real).toHaveProperty('train.all.asked');
  expect(real).toHaveProperty('tune.ru.silent.high');
  expect(real).not.toHaveProperty('test');
  expect(own).toHaveProperty('tuned.total.firstRate');
});

it('prints a table for each part, and no miss of the test part', () => {
  const printed = report({ test: true, misses: true });
  expect(printed).toMatch(/^test +asked/m);
  expect(printed).toMatch(/^others +\d+ +\d+ \[\d+–\d+\]/m);
  expect(printed).toMatch(/^r-.*, train\): /m);
  expect(printed).not.toMatch(/^r-.*, test\): /m);
});

it('names the text that is not the labelled one', () => {
  const id = 'r-en-004a9cfc';
  const texts = written('wrong.jsonl', `{"id":"${id}","text":"Something else."}\n`);
  expect(() => report({ texts })).toThrow(`${id}: the text is not the labelled one`);
});
