import { piecesOf, plainSentence } from '../../core/reader/argument.ts';
import type { Problem } from './pack-error.ts';
import { MAX_QUOTED_WORDS, wordCount } from './quotations.ts';
import type { PackSources, Source } from './sources.ts';
import type { ArgumentFile } from './source-schema.ts';
import { joined, shortened } from './wording.ts';

/** Maximum number of missing paragraphs that are told by number. */
const MAX_NUMBERS = 6;

/** Problems of the argument: paragraphs that are missing or unordered, fragments that are too long. */
export function argumentProblems({ pack, argument }: PackSources): Problem[] {
  if (!argument) return [];
  const { data, text } = argument;
  const problems: Problem[] = [...orderProblems(argument, pack.data.origin.paragraphs)];
  data.paragraphs.forEach(({ sentences }, i) =>
    sentences.forEach((sentence, k) => {
      for (const message of [...bracketFaults(sentence), ...quotationFaults(sentence)])
        problems.push(text.problem(['paragraphs', i, 'sentences', k], message));
    }),
  );
  return problems;
}

/** Paragraphs that stand twice or are missing; otherwise the first one out of order. */
function orderProblems(
  { data: { paragraphs }, text }: Source<ArgumentFile>,
  last: number,
): Problem[] {
  const numbers = paragraphs.map(({ paragraph }) => paragraph);
  const known = new Set(numbers.filter((number) => number <= last));
  const at = (i: number, message: string): Problem =>
    text.problem(['paragraphs', i, 'paragraph'], message);
  const problems: Problem[] = [];
  const twice = numbers.findIndex((number, i) => numbers.indexOf(number) < i);
  if (twice >= 0) {
    const { line } = text.place(['paragraphs', numbers.indexOf(numbers[twice]!), 'paragraph']);
    problems.push(
      at(twice, `paragraph ${numbers[twice]} is already in line ${line}; expected it once`),
    );
  }
  // A paragraph with a wrong number leaves its own place empty.
  if (numbers.length < last) problems.push(text.keyProblem(['paragraphs'], missing(known, last)));
  if (problems.length > 0) return problems;
  const unordered = numbers.findIndex((number, i) => number < (numbers[i - 1] ?? 0));
  if (unordered < 0) return [];
  const message = `paragraph ${numbers[unordered]} comes after paragraph ${numbers[unordered - 1]}; expected them in order`;
  return [at(unordered, message)];
}

function missing(known: ReadonlySet<number>, last: number): string {
  const expected = `expected all ${last} of the source`;
  const count = last - known.size;
  if (count > MAX_NUMBERS) return `${count} paragraphs are missing; ${expected}`;
  const numbers = Array.from({ length: last }, (_, i) => i + 1).filter((one) => !known.has(one));
  const said = joined(numbers.map(String), 'and');
  return `paragraph ${said} ${count > 1 ? 'are' : 'is'} missing; ${expected}`;
}

function* bracketFaults(sentence: string): Iterable<string> {
  for (const piece of piecesOf(sentence)) {
    if (typeof piece === 'string' && /[[\]]/.test(piece))
      yield `a bracket that is not part of a link in “${shortened(piece.trim())}”; expected “[words](entity/id)”`;
  }
}

function* quotationFaults(sentence: string): Iterable<string> {
  const plain = plainSentence(sentence);
  for (const [, fragment = ''] of plain.matchAll(/“([^“”]*)”/g)) {
    const words = wordCount(fragment);
    if (words > MAX_QUOTED_WORDS)
      yield `the quotation “${shortened(fragment)}” has ${words} words; expected at most ${MAX_QUOTED_WORDS}`;
  }
  if (/[“”]/.test(plain.replace(/“[^“”]*”/g, '')))
    yield 'a quotation mark without its partner; expected “ and ” in pairs';
}
