import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { KEPT_TEXTS, LABELLED_PARAGRAPHS } from '../cli/eval/relevance-files.ts';
import { parseParagraphs, parseTexts } from '../cli/eval/real-paragraph.ts';
import { runCommand, UsageError } from '../cli/options.ts';
import { typedPath } from '../cli/start-folder.ts';
import type { Address } from './address.ts';
import { findMissing, type LabelledParagraph } from './missing-texts.ts';
import { readDocument, type SourceDocument } from './source-document.ts';
import { readSource } from './source-file.ts';

const USAGE = `Usage: npm run -s texts -- FOLDER [--out FILE]

Finds the texts of labelled paragraphs that the licence keeps out of test/relevance, and adds them
to a file that npm run eval reads. Prints how many it has of each source.

FOLDER      has a git clone of each source, named OWNER+NAME; missing ones are left out
--out FILE  by default ../relevance/texts.jsonl`;

await runCommand(USAGE, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return void console.log(USAGE);
  const [folder, ...rest] = positionals;
  if (folder === undefined || rest.length > 0) throw new UsageError('expected one FOLDER');
  const out = values.out === undefined ? KEPT_TEXTS : typedPath(values.out);
  const kept = existsSync(out) ? parseTexts(readFileSync(out, 'utf8')) : new Map<string, object>();
  const paragraphs = parseParagraphs(
    readFileSync(LABELLED_PARAGRAPHS, 'utf8'),
  ) as LabelledParagraph[];
  const texts = new Map<string, object>(kept);
  for (const { id, ...text } of findMissing(paragraphs, documentsIn(typedPath(folder))))
    texts.set(id, text);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(
    out,
    [...texts].map(([id, text]) => `${JSON.stringify({ id, ...text })}\n`).join(''),
  );
  printCounts(paragraphs, texts);
});

function documentsIn(folder: string): (address: Address) => SourceDocument | undefined {
  const files = new Map<string, string | undefined>();
  return (address) => {
    const { repository, path, entry } = address;
    const file = [repository, path, entry].join('!');
    if (!files.has(file)) files.set(file, readSource(folder, address));
    const text = files.get(file);
    return text === undefined ? undefined : readDocument(address, text);
  };
}

function printCounts(
  paragraphs: readonly LabelledParagraph[],
  texts: ReadonlyMap<string, unknown>,
): void {
  const missing = paragraphs.filter(({ text }) => text === undefined);
  for (const source of new Set(missing.map((one) => one.source))) {
    const wanted = missing.filter((one) => one.source === source);
    const found = wanted.filter(({ id }) => texts.has(id));
    console.log(`${source}: ${found.length} of ${wanted.length}`);
  }
}
