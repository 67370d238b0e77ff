import type { LanguageHint } from '../../core/names/name-index.ts';
import type { CueWords, PackContent, PackTexts } from '../../core/model.ts';
import { primaryLanguage } from '../../core/text/primary-language.ts';
import { languageOf } from '../../language/languages.ts';
import type { Argument } from '../../core/reader/argument.ts';
import { COMPACT_FORMAT, type CompactPack } from '../format/compact.ts';
import type { Problem } from '../source/pack-error.ts';
import { ownTexts, wholeTexts } from '../source/own-texts.ts';
import { readSources, type PackSources, type SourceFiles } from '../source/sources.ts';
import { checkSources } from './check-sources.ts';
import { collectNames } from './collect-names.ts';
import { beginningsOf } from './compile-gate.ts';
import { learnedSigns } from './learned-signs.ts';
import { compileNames } from './compile-names.ts';
import type { NameForms } from './name-forms.ts';
import { withPlace, withPlaces } from './places.ts';
import { wordsByNames } from './words-by-names.ts';

/** A compiled pack, and what may be a mistake in its sources. */
export interface CompiledPack {
  readonly pack: CompactPack;
  /** Its names with all their forms. */
  readonly names: readonly NameForms[];
  /** In the order of files and lines. */
  readonly warnings: readonly Problem[];
}

/** Compiles a pack without its warnings. @throws PackError as `compileSources` */
export function compilePack(files: SourceFiles): CompactPack {
  return compileSources(files).pack;
}

/**
 * Compiles the source files of a pack; the same files always give the same bytes.
 * @throws PackError with every problem found: file, place, what is wrong and what was expected
 */
export function compileSources(files: SourceFiles): CompiledPack {
  return compileReadSources(readSources(files));
}

/**
 * Compiles source files that have been read.
 * @param onStep called when a step begins, and while it goes on with the share of it that is done
 * @throws PackError with every problem that is found when all files are seen together
 */
export function compileReadSources(
  sources: PackSources,
  onStep: (step: 'check' | 'names', done: number) => void = () => {},
): CompiledPack {
  onStep('check', 0);
  const { names, warnings } = checkSources(sources);
  onStep('names', 0);
  const content = contentOf(sources);
  const entities = content.entities.map((entity) => entity.id);
  const languages = languagesOf(sources);
  const places = content.entities.filter(({ kind }) => kind === 'place').map(({ id }) => id);
  const collected = collectNames(names, entities, new Set(places), languages);
  // What words may speak for makes it worth reading a page that names no key entity.
  const spoken = new Set(content.quiet.spoken?.entities);
  const quietIds = new Set(content.quiet.entities.filter((id) => !spoken.has(id)));
  const isQuiet = (entity: number): boolean => quietIds.has(entities[entity]!);
  const pack: CompactPack = {
    format: COMPACT_FORMAT,
    content,
    argument: argumentOf(sources),
    translations: translationsOf(sources),
    beginnings: beginningsOf(collected, (entity) => !isQuiet(entity)),
    quietBeginnings: beginningsOf(collected, isQuiet),
    names: compileNames(
      names,
      collected,
      entities,
      languages,
      wordsByNames(sources.names.map(({ data }) => data)),
      (done) => onStep('names', done),
    ),
  };
  return { pack, names, warnings };
}

function argumentOf({ pack, argument }: PackSources): Argument {
  const { unit } = pack.data.origin.locator;
  return argument?.data.paragraphs.map((part) => withPlace(part, unit)) ?? [];
}

/** The translations that are whole; what the others lack has been told. */
function translationsOf(sources: PackSources): Readonly<Record<string, PackTexts>> {
  const own = ownTexts(sources);
  return Object.fromEntries(
    sources.translations.flatMap((translation) => {
      const texts = wholeTexts(own, translation);
      return texts ? [[translation.data.language, texts]] : [];
    }),
  );
}

function languagesOf(sources: PackSources): LanguageHint[] {
  return sources.names.map(({ data: { language, letters } }) => ({
    tag: language,
    letters: letters ?? languageOf(language).words.letters ?? '',
  }));
}

function contentOf(sources: PackSources): PackContent {
  const { pack, entities, notes, parallels, timeline, cues, learned, learnedWords } = sources;
  const { $schema: _, format: __, ...identity } = pack.data;
  const { unit } = identity.origin.locator;
  return {
    ...identity,
    entities: entities.data.entities,
    notes: notes.data.notes.map((note) => withPlace(note, unit)),
    parallels: parallels.data.parallels.map(({ sides: [one, other], ...parallel }) => ({
      ...parallel,
      sides: [withPlaces(one, unit), withPlaces(other, unit)],
    })),
    timeline: timeline.data.points.map((point) => withPlaces(point, unit)),
    ...(cues.length > 0 && { cues: cuesOf(sources) }),
    ...(learned && { learned: learnedSigns(learned.data, learnedWords, notes.data.notes) }),
  };
}

/** The cues by primary language, as texts are told apart; files of one language are joined. */
function cuesOf(sources: PackSources): CueWords {
  const byLanguage = new Map<string, Map<string, readonly string[]>>();
  for (const { language, cues } of sources.cues.map(({ data }) => data)) {
    const primary = primaryLanguage(language);
    const byTheme = byLanguage.get(primary) ?? new Map<string, readonly string[]>();
    byLanguage.set(primary, byTheme);
    for (const [theme, list] of Object.entries(cues))
      byTheme.set(theme, [...(byTheme.get(theme) ?? []), ...list]);
  }
  const joined = (list: readonly string[]): string => [...new Set(list)].sort().join('|');
  return Object.fromEntries(
    [...byLanguage].map(([language, byTheme]) => [
      language,
      Object.fromEntries([...byTheme].map(([theme, list]) => [theme, joined(list)])),
    ]),
  );
}
