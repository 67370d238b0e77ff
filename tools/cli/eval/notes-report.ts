import type { Pack } from '../../../src/pack/load/load-pack.ts';
import { plainOwn, printOwn, scoreOwn } from './own-report.ts';
import { readRealParagraphs } from './read-real-paragraphs.ts';
import { plainReal, printReal, TEST_SPLIT } from './real-report.ts';
import { OWN_PARAGRAPHS } from './relevance-files.ts';
import { scoreReal } from './real-score.ts';

/** What to score of the ranking, and how to print it. */
export interface NotesReportOptions {
  /** Lists the mistakes in the project's own paragraphs. */
  readonly errors: boolean;
  readonly json: boolean;
  /** Lists the misses in real paragraphs. */
  readonly misses: boolean;
  /** Includes the test part of the real paragraphs. */
  readonly test: boolean;
  /** The file with texts of real paragraphs, as it was typed. */
  readonly texts: string | undefined;
}

/**
 * Prints how often the ranking puts a wanted note first: in real paragraphs and then in the project's
 * own, or only in those of the given files.
 */
export function reportNotes(
  pack: Pack,
  files: readonly string[],
  { errors, json, misses, test, texts }: NotesReportOptions,
): void {
  if (files.length > 0) {
    const given = scoreOwn(pack, OWN_PARAGRAPHS, files);
    if (json) console.log(JSON.stringify(plainOwn(given, errors)));
    else printOwn(given, errors);
    return;
  }
  const paragraphs = readRealParagraphs(texts).filter(({ split }) => test || split !== TEST_SPLIT);
  const real = scoreReal(pack, paragraphs);
  const own = scoreOwn(pack, OWN_PARAGRAPHS, []);
  if (json) {
    console.log(JSON.stringify({ real: plainReal(real, misses), own: plainOwn(own, errors) }));
    return;
  }
  printReal(real, misses);
  console.log('\nOwn paragraphs, which do not count: the bundled pack has learned from them');
  printOwn(own, errors);
}
