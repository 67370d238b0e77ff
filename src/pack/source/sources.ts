import * as v from 'valibot';
import { PackError, type Problem } from './pack-error.ts';
import {
  argumentFile,
  cuesFile,
  entitiesFile,
  namesFile,
  notesFile,
  packFile,
  parallelsFile,
  timelineFile,
  type ArgumentFile,
  type CuesFile,
  type EntitiesFile,
  type NamesFile,
  type NotesFile,
  type PackFile,
  type ParallelsFile,
  type TimelineFile,
} from './source-schema.ts';
import { firstProblems, parseSource, type SourceText } from './source-text.ts';

/** The text of each source file by its path inside the pack, e.g. “names/ru.json”. */
export type SourceFiles = Readonly<Record<string, string>>;

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
  readonly cues: readonly Source<CuesFile>[];
}

/** The schema of each file of a pack; `names` and `cues` are for each file of the folder. */
export const SOURCE_SCHEMAS = {
  pack: packFile,
  entities: entitiesFile,
  notes: notesFile,
  parallels: parallelsFile,
  timeline: timelineFile,
  argument: argumentFile,
  names: namesFile,
  cues: cuesFile,
} as const;

/** Reads the files of a pack and checks their shapes. @throws PackError with every problem found */
export function readSources(files: SourceFiles): PackSources {
  const problems: Problem[] = [];
  const read = <S extends v.GenericSchema>(file: string, schema: S): Source<v.InferOutput<S>> => {
    const content = Object.hasOwn(files, file) ? files[file] : undefined;
    if (content === undefined) {
      problems.push({ file, message: 'is missing; every pack has it' });
      return undefined as never;
    }
    const parsed = parseSource(file, content);
    if (!('value' in parsed)) {
      problems.push(...parsed);
      return undefined as never;
    }
    const result = v.safeParse(schema, parsed.value);
    if (!result.success)
      problems.push(...firstProblems(file, result.issues, (issue) => shapeProblem(parsed, issue)));
    return { data: result.output as v.InferOutput<S>, text: parsed };
  };
  const filesIn = (folder: string): string[] =>
    Object.keys(files)
      .filter((file) => file.startsWith(folder))
      .sort();
  const known = new Set([
    'pack.json',
    'entities.json',
    'notes.json',
    'parallels.json',
    'timeline.json',
    'argument.json',
  ]);
  for (const file of Object.keys(files)) {
    if (!known.has(file) && !/^(names|cues)\/[A-Za-z-]+\.json$/.test(file)) {
      problems.push({
        file,
        message: `does not belong to a pack; expected ${[...known].join(', ')}, names/LANGUAGE.json, cues/LANGUAGE.json`,
      });
    }
  }
  const sources: PackSources = {
    pack: read('pack.json', packFile),
    entities: read('entities.json', entitiesFile),
    notes: read('notes.json', notesFile),
    parallels: read('parallels.json', parallelsFile),
    timeline: read('timeline.json', timelineFile),
    argument: Object.hasOwn(files, 'argument.json')
      ? read('argument.json', argumentFile)
      : undefined,
    names: filesIn('names/').map((file) => read(file, namesFile)),
    cues: filesIn('cues/').map((file) => read(file, cuesFile)),
  };
  // From here on every member is defined: a missing or invalid file has left a problem.
  if (problems.length > 0) throw new PackError(problems);
  return sources;
}

function shapeProblem(source: SourceText, issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const message =
    issue.expected === 'never'
      ? 'unknown key; expected only the keys of the schema'
      : `got ${issue.received}; expected ${issue.expected ?? issue.message}`;
  return source.problem(path, message);
}
