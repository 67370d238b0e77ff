import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from './options.ts';
import { buildPack } from './pack/build-pack.ts';
import { bundlePack } from './pack/bundle-pack.ts';
import { checkPack } from './pack/check-pack.ts';
import { packFolder } from './pack-folder.ts';
import { readRealParagraphs } from './eval/read-real-paragraphs.ts';
import { ownQuestions } from './eval/own-report.ts';
import { OWN_PARAGRAPHS } from './eval/relevance-files.ts';
import { learnPack, type LearnFrom } from './pack/learn-pack.ts';
import { listForms } from './pack/list-forms.ts';
import { newPack } from './pack/new-pack.ts';
import { packFigures } from './pack/pack-figures.ts';
import { shownPath, typedPath } from './start-folder.ts';
import { watchPack } from './pack/watch-pack.ts';
import { writeSchemas } from './pack/write-schemas.ts';

const USAGE = `Usage: npm run pack -- new DIR
       npm run pack -- check [--watch] DIR
       npm run pack -- forms NAME --lang LANGUAGE [--inflect PARADIGMS]
       npm run pack -- bundle DIR [--out FILE]
       npm run pack -- build DIR [--out FILE]
       npm run pack -- figures DIR
       npm run pack -- learn [--labelled] [--texts FILE] DIR
       npm run pack -- schema [DIR]

new     makes a small pack with one example of each thing, and schemas for the editor
check   tells the problems of a pack and what may be a mistake; --watch: after each change again
forms   lists the forms in which a name is found; without --inflect also the paradigms that it fits
bundle  writes a zip file of a pack's files (default: ID-VERSION.zip)
build   compiles a pack (default: dist/packs/NAME.json)
figures prints how many texts each language of a pack has, and how much is stored of them
learn   finds out from the pack's examples which words speak for which note, and writes it into the
        folder; with --labelled also from this repository's labelled paragraphs that are not kept back
schema  writes the JSON Schemas of a pack's files (default: assets/pack-schema)

Folders and files are looked for where the command is typed.`;

const SCHEMAS = fileURLToPath(new URL('../../assets/pack-schema', import.meta.url));

await runCommand(USAGE, () => {
  const { values, positionals } = parseArgs({
    args: withParadigms(process.argv.slice(2)),
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      watch: { type: 'boolean' },
      lang: { type: 'string' },
      inflect: { type: 'string' },
      labelled: { type: 'boolean' },
      texts: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return void console.log(USAGE);
  const [command, about, ...rest] = positionals;
  if (rest.length > 0) throw new UsageError(`unexpected “${rest[0]}”`);
  switch (command) {
    case 'new':
      if (about === undefined) throw new UsageError('no folder given');
      return print([newPack(typedPath(about))]);
    case 'check':
      return values.watch ? watch(givenFolder(about)) : check(givenFolder(about));
    case 'forms':
      if (about === undefined) throw new UsageError('no name given');
      if (values.lang === undefined) throw new UsageError('no --lang given, such as --lang ru');
      return print(listForms(about, values.lang, values.inflect));
    case 'bundle':
      return print(bundlePack(givenFolder(about), values.out));
    case 'build':
      return print(buildPack(givenFolder(about), values.out));
    case 'figures':
      return print(packFigures(givenFolder(about)));
    case 'learn':
      return print(learnPack(givenFolder(about), labelledParagraphs(values)));
    case 'schema':
      return print(writeSchemas(about === undefined ? SCHEMAS : typedPath(about)).map(shownPath));
    default:
      throw new UsageError(command ? `unknown command “${command}”` : 'no command given');
  }
});

/** Ties “- f” to `--inflect`: a value that begins with a hyphen is taken for an option otherwise. */
function withParadigms(args: readonly string[]): string[] {
  const at = args.indexOf('--inflect');
  const paradigms = args[at + 1];
  if (at < 0 || !paradigms?.startsWith('- ')) return [...args];
  return [...args.slice(0, at), `--inflect=${paradigms}`, ...args.slice(at + 2)];
}

/** The labelled paragraphs of this repository, if they are asked for. */
function labelledParagraphs(values: {
  readonly labelled?: boolean | undefined;
  readonly texts?: string | undefined;
}): LearnFrom {
  if (!values.labelled) return { labelled: [], own: [] };
  return { labelled: readRealParagraphs(values.texts), own: ownQuestions(OWN_PARAGRAPHS) };
}

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}

function givenFolder(typed: string | undefined): string {
  if (typed === undefined) throw new UsageError('no pack folder given');
  return packFolder(typed);
}

function check(folder: string): number {
  const { lines, isSound } = checkPack(folder);
  print(lines);
  return isSound ? 0 : 1;
}

async function watch(folder: string): Promise<void> {
  const ended = new AbortController();
  process.once('SIGINT', () => ended.abort());
  const checkAgain = (): void => {
    try {
      check(folder);
    } catch (error) {
      // A file may go while it is read; the next look finds the folder as it is then.
      console.log(error instanceof Error ? error.message : error);
    }
    console.log('');
  };
  await watchPack(folder, checkAgain, ended.signal);
}
