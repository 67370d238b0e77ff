import * as v from 'valibot';
import {
  argumentFile,
  entitiesFile,
  notesFile,
  parallelsFile,
  timelineFile,
  type ArgumentFile,
  type EntitiesFile,
  type NotesFile,
  type ParallelsFile,
  type TimelineFile,
} from './content-schema.ts';
import { cuesFile, type CuesFile } from './cues-schema.ts';
import { decodeSource } from './decode-source.ts';
import { readExamples, type ExamplesFile } from './example-lines.ts';
import {
  learnedFile,
  learnedWordsFile,
  type LearnedFile,
  type LearnedWordsFile,
} from './learned-schema.ts';
import { listedProblems } from './listed-problems.ts';
import { namesFile, type NamesFile } from './names-schema.ts';
import { PackError, type Problem } from './pack-error.ts';
import { belongsToPack, foreignFiles, isExamples, missingFiles } from './pack-files.ts';
import { packFile, type PackFile } from './pack-schema.ts';
import { shapeFaults } from './shape-faults.ts';
import { parseSource, type SourceText } from './source-text.ts';
import { translationsFile, type TranslationsFile } from './translations-schema.ts';

/** Each source file as text or as bytes, by its path inside the pack, e.g. “names/ru.json”. */
export type SourceFiles = Readonly<Record<string, string | Uint8Array>>;

/** A file's checked data, with its text for later messages. */
export interface Source<T> {
  readonly data: T;
  readonly text: SourceText;
}

/** All files of a pack, each with a valid shape; references are not checked yet. */
export interface PackSources {
  readonly pack: Source<PackFile>;
  readonly entities: Source<EntitiesFile>;
  readonly notes: Source<NotesFile>;
  readonly parallels: Source<ParallelsFile>;
  readonly timeline: Source<TimelineFile>;
  /** Optional. */
  readonly argument: Source<ArgumentFile> | undefined;
  readonly names: readonly Source<NamesFile>[];
  readonly translations: readonly Source<TranslationsFile>[];
  readonly cues: readonly Source<CuesFile>[];
  readonly examples: readonly ExamplesFile[];
  /** What was learned from the examples; optional. */
  readonly learned: Source<LearnedFile> | undefined;
  readonly learnedWords: readonly Source<LearnedWordsFile>[];
  /** A warning for each file that is not part of a pack. */
  readonly leftOut: readonly Problem[];
}

/**
 * The schema of each JSON file of a pack; `names`, `translations`, `cues` and `learned-words` are for
 * each of a folder.
 */
export const SOURCE_SCHEMAS = {
  pack: packFile,
  entities: entitiesFile,
  notes: notesFile,
  parallels: parallelsFile,
  timeline: timelineFile,
  argument: argumentFile,
  names: namesFile,
  translations: translationsFile,
  cues: cuesFile,
  learned: learnedFile,
  'learned-words': learnedWordsFile,
} as const;

/** Reads the files of a pack and checks their shapes. @throws PackError with every problem found */
export function readSources(files: SourceFiles): PackSources {
  const paths = Object.keys(files).sort();
  const problems: Problem[] = missingFiles(paths);
  const read = <S extends v.GenericSchema>(file: string, schema: S): Source<v.InferOutput<S>> => {
    const content = Object.hasOwn(files, file) ? files[file] : undefined;
    const source = content === undefined ? [] : readSource(file, content, schema);
    if ('data' in source) return source;
    for (const problem of source) problems.push(problem);
    return undefined as never;
  };
  const readAll = <S extends v.GenericSchema>(folder: string, schema: S) =>
    paths
      .filter((file) => file.startsWith(folder) && belongsToPack(file))
      .map((file) => read(file, schema));
  const sources: PackSources = {
    pack: read('pack.json', packFile),
    entities: read('entities.json', entitiesFile),
    notes: read('notes.json', notesFile),
    parallels: read('parallels.json', parallelsFile),
    timeline: read('timeline.json', timelineFile),
    argument: paths.includes('argument.json') ? read('argument.json', argumentFile) : undefined,
    names: readAll('names/', namesFile),
    translations: readAll('translations/', translationsFile),
    cues: readAll('cues/', cuesFile),
    examples: paths.filter(isExamples).flatMap((file) => {
      const examples = readExamples(file, files[file]!);
      if ('examples' in examples) return examples;
      for (const problem of examples) problems.push(problem);
      return [];
    }),
    learned: paths.includes('learned.json') ? read('learned.json', learnedFile) : undefined,
    learnedWords: readAll('learned/', learnedWordsFile),
    leftOut: foreignFiles(paths),
  };
  // From here on every member is defined: a missing or invalid file has left a problem.
  if (problems.length > 0)
    throw new PackError(listedProblems(problems), listedProblems(sources.leftOut));
  return sources;
}

function readSource<S extends v.GenericSchema>(
  file: string,
  content: string | Uint8Array,
  schema: S,
): Source<v.InferOutput<S>> | readonly Problem[] {
  const decoded = decodeSource(file, content);
  if (typeof decoded !== 'string') return [decoded];
  const text = parseSource(file, decoded);
  if (!('value' in text)) return text;
  // The schema alone would take a list where it has a record.
  const faults = shapeFaults(schema, text.value);
  if (faults.length === 0) return { data: v.parse(schema, text.value), text };
  return faults.map(({ path, message, atKey }) =>
    atKey ? text.keyProblem(path, message) : text.problem(path, message),
  );
}
