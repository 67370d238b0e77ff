import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { annotateText, bundledPack } from './annotate-text.ts';
import { parseGold, parseSentences, type LabelledText } from './eval/labelled-text.ts';
import { rates, score, type Counts, type Score } from './eval/score.ts';
import { reportNotes } from './eval/notes-report.ts';
import { runCommand } from './options.ts';
import { sharedPath } from './shared-folder.ts';

const USAGE = `Usage: npm run -s eval -- [--errors] [--json] [FILE…]
       npm run -s eval -- --notes [--errors] [--json] [FILE…]

Scores detection against labelled text: by default the sentences under test/labelled and, if they
exist, the corpora of ../shared/gold. FILE: .jsonl (labelled texts) or .txt (marked sentences).
Mentions are scored whether or not they would be marked.

--notes   scores which note comes first, by default against the paragraphs under test/ranking;
          FILE: LANGUAGE.txt with lines of entity, note, paragraph and optionally headline,
          separated by tabs
--errors  lists every mistake
--json    prints one JSON object for scripts`;

const root = fileURLToPath(new URL('../..', import.meta.url));

await runCommand(USAGE, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      errors: { type: 'boolean' },
      json: { type: 'boolean' },
      notes: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return void console.log(USAGE);
  const { errors = false, json = false } = values;
  if (values.notes) {
    return reportNotes(bundledPack(), join(root, 'test/ranking'), positionals, { errors, json });
  }
  const files = positionals.length > 0 ? positionals : defaultFiles();
  const pack = bundledPack();
  const detect = (text: string, lang: string) => annotateText(pack, text, lang);
  const texts = files.flatMap(readFile);
  const total = score(texts, detect);
  if (json) {
    console.log(
      JSON.stringify({
        files: files.length,
        texts: texts.length,
        ...printable(total),
        ...(errors && { errors: total.mistakes }),
      }),
    );
    return;
  }
  console.log(`${texts.length} texts of ${files.length} files\n`);
  printTable('language', total.byLanguage);
  printTable('entity', total.byEntity);
  if (errors)
    for (const { kind, lang, entity, excerpt, id } of total.mistakes)
      console.log(`${kind}\t${lang}\t${entity}\t${excerpt}\t${id}`);
});

function defaultFiles(): string[] {
  const gold = sharedPath('gold');
  if (gold === undefined) console.error('../shared/gold: does not exist; scored without it');
  return [join(root, 'test/labelled'), ...(gold === undefined ? [] : [gold])].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => /\.(jsonl|txt)$/.test(file))
      .sort()
      .map((file) => join(folder, file)),
  );
}

function readFile(file: string): LabelledText[] {
  const content = readFileSync(file, 'utf8');
  if (file.endsWith('.jsonl')) return parseGold(file, content);
  const name = basename(file, '.txt');
  return parseSentences(file, content, name.startsWith('traps') ? undefined : name);
}

function printable({ byLanguage, byEntity }: Score) {
  const entries = (map: ReadonlyMap<string, Counts>) =>
    Object.fromEntries(
      [...map].sort(byName).map(([key, counts]) => [key, { ...counts, ...rates(counts) }]),
    );
  return {
    total: { ...sum(byLanguage), ...rates(sum(byLanguage)) },
    byLanguage: entries(byLanguage),
    byEntity: entries(byEntity),
  };
}

function printTable(title: string, map: ReadonlyMap<string, Counts>): void {
  const row = (name: string, counts: Counts): string => {
    const { precision, recall, f1 } = rates(counts);
    const figures = [precision, recall, f1].map((rate) =>
      (rate === undefined ? '–' : rate.toFixed(4)).padStart(9),
    );
    const numbers = [counts.right, counts.wrong, counts.missed].map((n) => String(n).padStart(7));
    return name.padEnd(28) + figures.join('') + numbers.join('');
  };
  console.log(`${title.padEnd(28)}precision   recall       F1  right  wrong missed`);
  for (const [name, counts] of [...map].sort(byName)) console.log(row(name, counts));
  console.log(`${row('all', sum(map))}\n`);
}

function sum(map: ReadonlyMap<string, Counts>): Counts {
  const all = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of map.values()) {
    all.right += right;
    all.wrong += wrong;
    all.missed += missed;
  }
  return all;
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
