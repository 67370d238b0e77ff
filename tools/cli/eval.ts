import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { annotateText } from './annotate-text.ts';
import { GOLD_ENTITIES } from './eval/gold-entities.ts';
import { parseGold, parseSentences, type LabelledText } from './eval/labelled-text.ts';
import { rates, score, type Counts, type Score } from './eval/score.ts';
import { reportNotes } from './eval/notes-report.ts';
import { givenPacks, PACK_OPTION } from './given-packs.ts';
import { runCommand, UsageError } from './options.ts';
import { sharedPath } from './shared-folder.ts';
import { typedPath } from './start-folder.ts';

const USAGE = `Usage: npm run -s eval -- [--errors] [--json] [--pack DIR]… [FILE…]
       npm run -s eval -- --notes [--misses] [--test] [--texts FILE] [--errors] [--json]
       npm run -s eval -- --notes [--errors] [--json] [--pack DIR] FILE…

Scores detection against labelled text: by default the sentences under test/labelled and, if they
exist, the corpora of ../shared/gold. FILE: .jsonl (labelled texts) or .txt (marked sentences).
Mentions are scored whether or not they would be marked.

--notes       scores which note comes first, by default against the real paragraphs of
              test/relevance and, if they exist, of ../shared/relevance, and then against the
              project's own under test/ranking, which do not count; FILE: LANGUAGE.txt with lines of
              entity, note, paragraph and optionally headline, separated by tabs
--misses      lists the real paragraphs whose first note is wrong, except those of the test part
--test        also scores the test part, which is looked at only for a final figure
--texts FILE  the texts that test/relevance may not have: lines of {"id", "text", "headline"};
              by default ../relevance/texts.jsonl, if it exists
--errors      lists every mistake in labelled text and in paragraphs of the project's own
--json        prints one JSON object for scripts
--pack DIR    scores this pack in place of the bundled one, or several together; needs a FILE,
              because the others are labelled for the bundled pack`;

const root = fileURLToPath(new URL('../..', import.meta.url));

await runCommand(USAGE, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      errors: { type: 'boolean' },
      json: { type: 'boolean' },
      notes: { type: 'boolean' },
      misses: { type: 'boolean' },
      test: { type: 'boolean' },
      texts: { type: 'string' },
      ...PACK_OPTION,
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return void console.log(USAGE);
  const { errors = false, json = false } = values;
  if (values.pack && positionals.length === 0) throw new UsageError('--pack needs a FILE');
  if (values.notes && (values.pack?.length ?? 0) > 1)
    throw new UsageError('--notes takes one --pack: notes are ranked within a pack');
  const forReal = values.misses || values.test || values.texts !== undefined;
  if (forReal && (!values.notes || positionals.length > 0))
    throw new UsageError('--misses, --test and --texts need --notes and take no FILE');
  const packs = givenPacks(values.pack);
  if (values.notes) {
    const { misses = false, test = false, texts } = values;
    return reportNotes(packs[0]!, positionals, { errors, json, misses, test, texts });
  }
  const files = positionals.length > 0 ? positionals : defaultFiles();
  const detect = (text: string, lang: string) => annotateText(packs, text, lang);
  const texts = files.flatMap((file) => readFile(file, values.pack ? undefined : GOLD_ENTITIES));
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

/** @param entities those that are labelled in corpora; undefined for all of the packs */
function readFile(file: string, entities: ReadonlySet<string> | undefined): LabelledText[] {
  const content = readFileSync(typedPath(file), 'utf8');
  if (file.endsWith('.jsonl')) return parseGold(file, content, entities);
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
