import type { LanguageHint } from '../../core/names/name-index.ts';
import type { CueWords, PackContent } from '../../core/model.ts';
import {
  ARGUMENT_FORMAT,
  COMPACT_FORMAT,
  type CompactArgument,
  type CompactPack,
} from '../format/compact.ts';
import type { Problem } from '../source/pack-error.ts';
import { readSources, type PackSources, type SourceFiles } from '../source/sources.ts';
import { checkSources } from './check-sources.ts';
import { collectNames } from './collect-names.ts';
import { beginningsOf } from './compile-gate.ts';
import { compileNames } from './compile-names.ts';
import { neededTitles, shortGivenStems } from './words-by-names.ts';

/** What a pack is compiled into: every page needs the pack, only the reader page its argument. */
export interface CompiledPack {
  readonly pack: CompactPack;
  readonly argument: CompactArgument;
  /** What may be a mistake, in the order of files and lines. */
  readonly warnings: readonly Problem[];
}

/** Compiles only the pack, without its argument. @throws PackError as `compileSources` */
export function compilePack(files: SourceFiles): CompactPack {
  return compileSources(files).pack;
}

/**
 * Compiles the source files of a pack; the same files always give the same bytes.
 * @throws PackError with every problem found: file, place, what is wrong and what was expected
 */
export function compileSources(files: SourceFiles): CompiledPack {
  const sources = readSources(files);
  const { names, warnings } = checkSources(sources);
  const content = contentOf(sources);
  const entities = content.entities.map((entity) => entity.id);
  const languages = languagesOf(sources);
  const collected = collectNames(names, entities, languages);
  const quiet = new Set(content.quiet.entities);
  const pack: CompactPack = {
    format: COMPACT_FORMAT,
    content,
    beginnings: beginningsOf(collected, (entity) => quiet.has(entities[entity]!)),
    names: compileNames(names, collected, entities, languages, {
      titles: neededTitles(wordsIn(sources, 'titles')),
      givenStems: shortGivenStems(wordsIn(sources, 'givenStems')),
    }),
  };
  return { pack, argument: argumentOf(sources), warnings };
}

function argumentOf({ argument }: PackSources): CompactArgument {
  const paragraphs = argument?.data.paragraphs ?? [];
  return { format: ARGUMENT_FORMAT, paragraphs: paragraphs.map(({ sentences }) => sentences) };
}

function languagesOf(sources: PackSources): LanguageHint[] {
  return sources.names.map(({ data }) => ({ tag: data.language, letters: data.letters ?? '' }));
}

/** The words of all languages, each once, sorted. */
function wordsIn(sources: PackSources, key: 'titles' | 'givenStems'): string[] {
  const all = sources.names.flatMap((source) => source.data[key] ?? []);
  return [...new Set(all.map((word) => word.toLowerCase()))].sort();
}

function contentOf(sources: PackSources): PackContent {
  const { pack, entities, notes, parallels, timeline, cues } = sources;
  const { $schema: _, format: __, ...identity } = pack.data;
  return {
    ...identity,
    entities: entities.data.entities,
    notes: notes.data.notes,
    parallels: parallels.data.parallels,
    timeline: timeline.data.points,
    ...(cues.length > 0 && { cues: cuesOf(sources) }),
  };
}

function cuesOf(sources: PackSources): CueWords {
  return Object.fromEntries(
    sources.cues.map(({ data: { language, cues } }) => [
      language,
      Object.fromEntries(
        Object.entries(cues).map(([theme, list]) => [theme, [...list].sort().join('|')]),
      ),
    ]),
  );
}
