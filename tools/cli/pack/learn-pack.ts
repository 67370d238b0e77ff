import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entityNotes } from '../../../src/core/notes/entity-notes.ts';
import { nearestPlaces } from '../../../src/core/notes/nearness.ts';
import { packLookup } from '../../../src/core/notes/pack-lookup.ts';
import { primaryLanguage } from '../../../src/core/text/primary-language.ts';
import { compileSources } from '../../../src/pack/compile/compile.ts';
import { learnedFiles } from '../../../src/pack/learn/learned-files.ts';
import { learnWeights } from '../../../src/pack/learn/learn-weights.ts';
import { readCase, type LearningCase } from '../../../src/pack/learn/learning-case.ts';
import { loadCheckedPack } from '../../../src/pack/load/load-checked.ts';
import type { Pack } from '../../../src/pack/load/load-pack.ts';
import {
  countExamples,
  MIN_EXAMPLES,
  type Example,
  type ExamplesFile,
} from '../../../src/pack/source/example-lines.ts';
import { examplesChecksum } from '../../../src/pack/source/examples-checksum.ts';
import { readSources } from '../../../src/pack/source/sources.ts';
import { readPackFolder } from '../../build/read-pack.ts';
import { toldBelow } from '../../build/bundled-pack.ts';
import { annotateLines } from '../annotate-text.ts';
import type { NoteQuestion } from '../eval/note-question.ts';
import type { RealParagraph } from '../eval/real-paragraph.ts';
import { mentionContexts } from '../mention-notes.ts';
import { noteContext } from '../note-context.ts';
import { UsageError } from '../options.ts';
import { shownPath } from '../start-folder.ts';

/** How much a case counts. An example counts 1 where notes fit. */
const COUNTS = { noneExample: 0.5, labelled: 3, noneLabelled: 0.75, own: 1 } as const;
/** Of how many of its entities an example is an example, those with the most notes first. */
const MAX_ENTITIES = 4;
/** The part of the labelled paragraphs that only measures. */
const KEPT_BACK = 'test';

/** What is learned from beside the examples of a pack. */
export interface LearnFrom {
  /** Real ones; those without a text and those that are kept back are left out. */
  readonly labelled: readonly RealParagraph[];
  /** The project’s own ones. */
  readonly own: readonly NoteQuestion[];
}

/**
 * Learns from a pack’s examples and from labelled paragraphs; writes `learned.json` and `learned/LANGUAGE.json` into its folder. Returns what to print.
 * @throws PackError if the pack has problems
 */
export function learnPack(folder: string, { labelled, own }: LearnFrom): string[] {
  const files = Object.fromEntries(
    Object.entries(readPackFolder(folder)).filter(([path]) => !path.startsWith('learned')),
  );
  const { pack } = toldBelow(shownPath(folder), () => {
    const { pack: compact, warnings } = compileSources(files);
    return { pack: loadCheckedPack(JSON.stringify(compact)), warnings };
  });
  const sources = readSources(files);
  const examples = countExamples(sources);
  if (examples < MIN_EXAMPLES) throw new UsageError(tooFew(examples));
  const cases = [
    ...sources.examples.flatMap((file) => casesOf(pack, file)),
    ...labelled.filter(({ split }) => split !== KEPT_BACK).flatMap((one) => caseOf(pack, one)),
    ...own.flatMap((question) => ownCase(pack, question)),
  ];
  const read = cases.map((one) => readCase(pack.content, one));
  const written = learnedFiles(pack.content, learnWeights(read), examplesChecksum(sources));
  rmSync(join(folder, 'learned'), { recursive: true, force: true });
  // Labelled paragraphs of a language without examples teach too few words.
  const languages = new Set(
    sources.examples.map(({ language }) => `learned/${primaryLanguage(language)}.json`),
  );
  const kept = Object.entries(written).filter(
    ([path]) => !path.startsWith('learned/') || languages.has(path),
  );
  for (const [path, text] of kept) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return [
    `Learned from ${examples} examples in ${sources.examples.length} languages` +
      ` and ${cases.length} cases in all; wrote ${kept.length} files.`,
  ];
}

function tooFew(examples: number): string {
  return `the pack has ${examples} examples; expected at least ${MIN_EXAMPLES} to learn from`;
}

/** Cases for the entities of an example’s notes; where none fits, for those with the most notes. */
function casesOf(pack: Pack, { language, examples }: ExamplesFile): LearningCase[] {
  const { notes: notesById } = packLookup(pack.content);
  const most = byNotes(
    pack,
    pack.content.entities.map(({ id }) => id),
  );
  return examples.flatMap((example): LearningCase[] => {
    const about = example.notes.flatMap((id) => notesById.get(id)?.about ?? []);
    const entities = example.notes.length > 0 ? byNotes(pack, [...new Set(about)]) : most;
    const context = exampleContext(pack, example, language);
    const weight = example.notes.length > 0 ? 1 : COUNTS.noneExample;
    return entities
      .slice(0, MAX_ENTITIES)
      .map((entity) => ({ entity, context, wanted: example.notes, weight }));
  });
}

/** The entities with more than one note, those with the most first. */
function byNotes(pack: Pack, entities: readonly string[]): string[] {
  const count = (id: string): number => entityNotes(pack.content, id).length;
  return entities.filter((id) => count(id) > 1).toSorted((a, b) => count(b) - count(a));
}

function exampleContext(pack: Pack, { text }: Example, language: string): LearningCase['context'] {
  const paragraph = text.replaceAll('@', ' ');
  const named = annotateLines([pack], [paragraph], language);
  const start = text.indexOf('@');
  const at = start < 0 ? undefined : { start, end: start + 1 };
  return {
    paragraph,
    ...(at && { at, places: nearestPlaces(at, named) }),
    inParagraph: named.map(({ entity }) => entity),
    language,
  };
}

function caseOf(pack: Pack, paragraph: RealParagraph): LearningCase[] {
  const { text, headline, lang, mention, best } = paragraph;
  if (text === undefined) return [];
  const lines = headline === undefined ? [text] : [headline, text];
  const mentions = annotateLines([pack], lines, lang);
  const contextOf = mentionContexts(pack, lines, mentions, { language: lang, headline });
  const weight = best.length > 0 ? COUNTS.labelled : COUNTS.noneLabelled;
  const place = { ...mention, line: lines.length - 1, shown: true };
  return [{ entity: mention.entity, context: contextOf(place), wanted: best, weight }];
}

function ownCase(pack: Pack, question: NoteQuestion): LearningCase[] {
  const { entity, note } = question;
  const { context, named } = noteContext(pack, question);
  return named.has(entity) ? [{ entity, context, wanted: [note], weight: COUNTS.own }] : [];
}
