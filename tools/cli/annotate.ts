import { readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { lazily } from '../../src/core/text/lazily.ts';
import { annotateHtml, annotateText } from './annotate-text.ts';
import { givenPacks, PACK_OPTION } from './given-packs.ts';
import { runCommand, UsageError } from './options.ts';
import type { PrintedMention } from './printed-mention.ts';
import { typedPath } from './start-folder.ts';

const USAGE = `Usage: npm run -s annotate -- [--format text|html|jsonl] [--notes] [--pack DIR]… FILE…
       npm run -s annotate -- [--notes] [--pack DIR]… -  (JSON Lines from standard input)

Prints one line of JSON for each text: {"id", "mentions": [{"start", "end", "surface", "entity", "shown"}]}.
Offsets count UTF-16 code units of the given text. The format follows a file's ending:
.html, .htm, .xhtml: HTML; .jsonl, .ndjson: one {"id", "lang"?, "text"} per line; others: plain text.

--notes     adds the notes of its entity to each mention, the one that fits its paragraph best
            first: "notes": [{"note", "reasons": [{"signal", …, "where", "weight"}]}]
--pack DIR  uses this pack in place of the bundled one; given several times, uses all of them,
            and each mention names its "pack"`;

const FORMATS = ['text', 'html', 'jsonl'] as const;
type Format = (typeof FORMATS)[number];

await runCommand(USAGE, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      notes: { type: 'boolean' },
      ...PACK_OPTION,
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return void console.log(USAGE);
  const format = values.format as Format | undefined;
  if (format && !FORMATS.includes(format)) throw new UsageError(`unknown format “${format}”`);
  if (positionals.length === 0) throw new UsageError('no file given');
  // Compiling takes seconds, and an input with a mistake needs none.
  const packs = lazily(() => givenPacks(values.pack));
  const { notes = false } = values;
  for (const file of positionals) {
    const kind = format ?? formatOf(file);
    if (kind === 'jsonl') {
      let number = 0;
      for await (const line of linesOf(file)) {
        number++;
        if (line.trim() === '') continue;
        const { id, text, lang } = parseLine(line, file, number);
        print(id, annotateText(packs(), text, lang, { notes }));
      }
    } else {
      const text = file === '-' ? readFileSync(0, 'utf8') : readGiven(file);
      const mentions =
        kind === 'html'
          ? annotateHtml(packs(), text, { notes })
          : annotateText(packs(), text, undefined, { notes });
      print(file, mentions);
    }
  }
});

function formatOf(file: string): Format {
  if (file === '-' || /\.(jsonl|ndjson)$/i.test(file)) return 'jsonl';
  return /\.x?html?$/i.test(file) ? 'html' : 'text';
}

async function* linesOf(file: string): AsyncIterable<string> {
  if (file === '-') yield* createInterface({ input: process.stdin, crlfDelay: Infinity });
  else yield* readGiven(file).split('\n');
}

/** The text of a file as it was typed. @throws Error if there is no such file */
function readGiven(file: string): string {
  const path = typedPath(file);
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return readFileSync(path, 'utf8');
  throw new Error(`${file}: there is no such file; expected a text, a saved page or JSON Lines`);
}

function parseLine(
  line: string,
  file: string,
  number: number,
): { id: unknown; text: string; lang?: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`${file}:${number}: not valid JSON: ${(error as Error).message}`, {
      cause: error,
    });
  }
  if (
    typeof value !== 'object' ||
    value === null ||
    !('text' in value) ||
    typeof value.text !== 'string'
  ) {
    throw new Error(
      `${file}:${number}: no “text”; expected {"id", "lang"?, "text"} with a string as “text”`,
    );
  }
  const lang = 'lang' in value && typeof value.lang === 'string' ? { lang: value.lang } : {};
  return { id: 'id' in value ? value.id : number, text: value.text, ...lang };
}

function print(id: unknown, mentions: readonly PrintedMention[]): void {
  process.stdout.write(`${JSON.stringify({ id, mentions })}\n`);
}
