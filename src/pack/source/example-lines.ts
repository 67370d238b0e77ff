import type { Problem } from './pack-error.ts';
import { MAX_SOURCE_LENGTH, tooLong } from './source-text.ts';
import { decodeSource } from './decode-source.ts';
import { shortened } from './wording.ts';

/** A paragraph as news would have it, with the notes that a reader of it should see first. */
export interface Example {
  /** None where no note fits. */
  readonly notes: readonly string[];
  /** The name that the notes are about is written “@”. */
  readonly text: string;
  /** The line in its file, from 1. */
  readonly line: number;
}

/** `examples/LANGUAGE.txt` */
export interface ExamplesFile {
  readonly file: string;
  /** As the file's name has it. */
  readonly language: string;
  readonly examples: readonly Example[];
}

/** From how many examples a pack can learn: a few would only teach it how they are worded. */
export const MIN_EXAMPLES = 30;

/** How many examples a pack has in all languages. */
export function countExamples(pack: { readonly examples: readonly ExamplesFile[] }): number {
  return pack.examples.reduce((sum, file) => sum + file.examples.length, 0);
}

/** What stands for “no note fits” in the place of note ids, in examples and in what is learned. */
export const NO_NOTE = '-';
const LINE = /^(-|[A-Z][0-9]{2,}(?: [A-Z][0-9]{2,})*) \| (\S.*)$/;

/**
 * Reads the examples of a language: a line each, note ids and a text, parted by “ | ”; empty lines
 * and lines that begin with “#” are left out. Returns the problems of lines that are none.
 */
export function readExamples(
  file: string,
  content: string | Uint8Array,
): ExamplesFile | readonly Problem[] {
  const decoded = decodeSource(file, content);
  if (typeof decoded !== 'string') return [decoded];
  if (decoded.length > MAX_SOURCE_LENGTH) return [{ file, message: tooLong(decoded.length) }];
  const problems: Problem[] = [];
  const examples = decoded.split(/\r?\n/).flatMap((written, i): Example[] => {
    if (written.trim() === '' || written.startsWith('#')) return [];
    const [, ids, text] = LINE.exec(written.trim()) ?? [];
    if (ids !== undefined && text !== undefined)
      return [{ notes: ids === NO_NOTE ? [] : ids.split(' '), text, line: i + 1 }];
    const message = `“${shortened(written)}” is no example; expected the ids of notes or “-”, “ | ” and a text`;
    problems.push({ file, line: i + 1, column: 1, message });
    return [];
  });
  if (problems.length > 0) return problems;
  return { file, language: file.replace(/^.*\/|\.txt$/g, ''), examples };
}
