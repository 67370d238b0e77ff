import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Pack } from '../../../src/pack/load/load-pack.ts';
import { reasonInWords } from '../printed-note.ts';
import { typedPath } from '../start-folder.ts';
import { parseQuestions, type NoteQuestion } from './note-question.ts';
import { scoreNotes, type NoteCounts, type NoteMistake, type NoteScore } from './score-notes.ts';

/** The score of a set of the project's own paragraphs. */
export type OwnScore = NoteScore & { readonly set: string };

/**
 * Scores sets of questions: those of the given files together, or else each folder of `folder`, with
 * files named after their language.
 */
export function scoreOwn(pack: Pack, folder: string, files: readonly string[]): OwnScore[] {
  const sets = files.length > 0 ? [{ name: 'given', files }] : setsIn(folder);
  return sets.map(({ name, files: paths }) => ({
    set: name,
    ...scoreNotes(pack, questionsIn(paths)),
  }));
}

/** The questions of all sets in a folder. */
export function ownQuestions(folder: string): NoteQuestion[] {
  return setsIn(folder).flatMap(({ files }) => questionsIn(files));
}

function questionsIn(paths: readonly string[]): NoteQuestion[] {
  return paths.flatMap((path) =>
    parseQuestions(path, readFileSync(typedPath(path), 'utf8'), basename(path, '.txt')),
  );
}

/** Prints how often the wanted note is first, and among the first two, per set and language. */
export function printOwn(scores: readonly OwnScore[], errors: boolean): void {
  console.log(`${'set'.padEnd(14)}${'language'.padEnd(12)}asked   first  first two`);
  for (const { set, byLanguage } of scores) {
    for (const [lang, counts] of byLanguage) console.log(row(set, lang, counts));
    console.log(row(set, 'all', sum(byLanguage)));
  }
  if (errors) for (const { mistakes } of scores) mistakes.forEach(printMistake);
}

/** The scores for scripts, by set. */
export function plainOwn(scores: readonly OwnScore[], errors: boolean): object {
  return Object.fromEntries(
    scores.map(({ set, byLanguage, mistakes }) => [
      set,
      {
        total: withRates(sum(byLanguage)),
        byLanguage: Object.fromEntries(
          [...byLanguage].map(([lang, one]) => [lang, withRates(one)]),
        ),
        ...(errors && { errors: mistakes.map(plainMistake) }),
      },
    ]),
  );
}

function setsIn(folder: string): { readonly name: string; readonly files: readonly string[] }[] {
  if (!existsSync(folder))
    throw new Error(`${folder}: does not exist; expected folders of questions`);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      files: readdirSync(join(folder, name))
        .filter((file) => file.endsWith('.txt'))
        .sort()
        .map((file) => join(folder, name, file)),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function sum(byLanguage: ReadonlyMap<string, NoteCounts>): NoteCounts {
  const total = { asked: 0, first: 0, firstTwo: 0 };
  for (const { asked, first, firstTwo } of byLanguage.values()) {
    total.asked += asked;
    total.first += first;
    total.firstTwo += firstTwo;
  }
  return total;
}

function withRates(counts: NoteCounts): object {
  const { asked, first, firstTwo } = counts;
  return {
    ...counts,
    ...(asked > 0 && { firstRate: first / asked, firstTwoRate: firstTwo / asked }),
  };
}

function row(name: string, lang: string, { asked, first, firstTwo }: NoteCounts): string {
  const rate = (part: number): string => (asked === 0 ? '–' : (part / asked).toFixed(3));
  return (
    name.padEnd(14) +
    lang.padEnd(12) +
    String(asked).padStart(5) +
    rate(first).padStart(8) +
    rate(firstTwo).padStart(11)
  );
}

function plainMistake({ question, ranked, place }: NoteMistake): object {
  const { id, entity, note } = question;
  return { id, entity, note, place, ranked: ranked.map((one) => one.note.id) };
}

function printMistake({ question, ranked, place }: NoteMistake): void {
  const { id, entity, note, paragraph } = question;
  console.log(`\n${id}: ${entity}: ${note} is at rank ${place || '–'}\n  ${paragraph}`);
  for (const one of ranked.filter((each, i) => i < 2 || each.note.id === note))
    console.log(
      `  ${one.note.id} ${one.score.toFixed(2)}  ${one.reasons.map(reasonInWords).join(', ')}`,
    );
}
