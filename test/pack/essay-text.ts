import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedPath } from '../../tools/cli/shared-folder.ts';

/** Longest run of the essay's words that a file of the project may hold. */
export const MAX_QUOTED_WORDS = 8;

/** The source: its paragraphs by number, and the table of what it says, as Markdown. */
export interface Essay {
  readonly paragraphs: ReadonlyMap<number, string>;
  readonly facts: string;
}

/** A run of the source's words found elsewhere. */
export interface Run {
  readonly words: string;
  readonly length: number;
}

/** The essay and its facts, or a sentence saying that they are missing. */
export function readEssay(): Essay | string {
  const folder = sharedPath('essay');
  if (folder === undefined) return '../shared/essay is not there';
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  return { paragraphs: paragraphsOf(read('essay.txt')), facts: read('facts.md') };
}

/** Paragraphs of a text in which each begins with its number, as in “[3] For …”. */
export function paragraphsOf(text: string): Map<number, string> {
  const paragraphs = new Map<number, string>();
  for (const [, number, paragraph] of text.matchAll(/^\[(\d+)\] (.+)$/gm)) {
    paragraphs.set(Number(number), paragraph!.trim());
  }
  return paragraphs;
}

/** Words in lower case; punctuation is dropped, so that “Europe’s” is one word, “re-run” two. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff'’ʼ‘]|(?<=\d),(?=\d{3})/g, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Sentences of a paragraph, as their words joined by spaces. */
export function sentencesOf(paragraph: string): Set<string> {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(paragraph);
  return new Set([...sentences].map(({ segment }) => wordsOf(segment).join(' ')));
}

/** The passages between curly quotation marks. */
export function quotedPassages(text: string): string[] {
  return [...text.matchAll(/“([^”]*)”/g)].map(([, passage]) => passage!);
}

/** Finder of runs of more than `longest` words of the given paragraphs in any other text. */
export function runFinder(
  paragraphs: Iterable<string>,
  longest = MAX_QUOTED_WORDS,
): (text: string) => Run[] {
  const grams = new Set<string>();
  const size = longest + 1;
  for (const paragraph of paragraphs) {
    const words = wordsOf(paragraph);
    for (let i = 0; i + size <= words.length; i++) grams.add(words.slice(i, i + size).join(' '));
  }
  return (text) => readings(text).flatMap((reading) => runsIn(wordsOf(reading), grams, size));
}

function runsIn(words: readonly string[], grams: ReadonlySet<string>, size: number): Run[] {
  const runs: Run[] = [];
  let start = -1;
  for (let i = 0; i <= words.length; i++) {
    const inside = i + size <= words.length && grams.has(words.slice(i, i + size).join(' '));
    if (inside && start < 0) start = i;
    if (inside || start < 0) continue;
    const run = words.slice(start, i + size - 1);
    runs.push({ words: run.join(' '), length: run.length });
    start = -1;
  }
  return runs;
}

/** A file as written, and as a reader sees it where escapes or markup separate words. */
function readings(text: string): string[] {
  const shown = text
    .replace(/\\u\{?([0-9a-f]{4,6})\}?/gi, (_, hex: string) => character(parseInt(hex, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/<[^<>]*>/g, (tag) => (/^<\/?(?:p|br|li|div|h\d|td)\b/i.test(tag) ? ' ' : ''))
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => character(parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, decimal: string) => character(Number(decimal)))
    .replace(/&([lr])squo;|&apos;/g, '’')
    .replace(/&shy;/g, '')
    .replace(/&[a-z]+;/gi, ' ');
  return shown === text ? [text] : [text, shown];
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
