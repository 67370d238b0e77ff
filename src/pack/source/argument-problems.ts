import type { Locator, Place } from '../../core/model.ts';
import { comparePlaces, firstNumber } from '../../core/notes/compare-places.ts';
import { plainSentence } from '../../core/reader/argument.ts';
import type { ArgumentFile } from './content-schema.ts';
import type { Problem } from './pack-error.ts';
import { longQuotations } from './quotations.ts';
import { sentenceFaults } from './sentence-faults.ts';
import type { PackSources, Source } from './sources.ts';
import { joined } from './wording.ts';

/** Maximum number of missing paragraphs that are told by number. */
const MAX_NUMBERS = 6;

/** Problems of the argument: places that are missing or unordered, fragments that are too long. */
export function argumentProblems({ pack, argument }: PackSources): Problem[] {
  if (!argument) return [];
  const { data, text } = argument;
  const problems: Problem[] = [...orderProblems(argument, pack.data.origin.locator)];
  data.paragraphs.forEach(({ sentences }, i) =>
    sentences.forEach((sentence, k) => {
      for (const message of [
        ...longQuotations(plainSentence(sentence)),
        ...sentenceFaults(sentence),
      ])
        problems.push(text.problem(['paragraphs', i, 'sentences', k], message));
    }),
  );
  return problems;
}

/**
 * Places that stand twice or are missing; otherwise the first one out of order. Of a source cited by
 * paragraph every paragraph is retold, of any other as much as the pack likes.
 */
function orderProblems(
  { data: { paragraphs }, text }: Source<ArgumentFile>,
  { unit, count }: Locator,
): Problem[] {
  // Where a place is missing or in another unit, that is a problem of its own.
  if (paragraphs.some((part) => part[unit] === undefined)) return [];
  const places = paragraphs.map((part) => part[unit]!);
  const at = (i: number, message: string): Problem =>
    text.problem(['paragraphs', i, unit], message);
  const problems: Problem[] = [];
  const twice = firstRepeated(places);
  if (twice !== undefined) {
    const first = places.findIndex((place) => comparePlaces(place, places[twice]!) === 0);
    const { line } = text.place(['paragraphs', first, unit]);
    problems.push(
      at(twice, `${unit} ${places[twice]} is already in line ${line}; expected it once`),
    );
  }
  if (unit === 'paragraph' && count !== undefined) {
    const known = new Set(places.map(firstNumber).filter((number) => number <= count));
    // A paragraph with a wrong number leaves its own place empty.
    if (places.length < count)
      problems.push(text.keyProblem(['paragraphs'], missing(known, count)));
  }
  if (problems.length > 0) return problems;
  const unordered = places.findIndex(
    (place, i) => i > 0 && comparePlaces(places[i - 1]!, place) > 0,
  );
  if (unordered < 0) return [];
  const message = `${unit} ${places[unordered]} comes after ${unit} ${places[unordered - 1]}; expected them in order`;
  return [at(unordered, message)];
}

/** The index of the first place that is the same as an earlier one. */
function firstRepeated(places: readonly Place[]): number | undefined {
  const sorted = [...places.keys()].sort((a, b) => comparePlaces(places[a]!, places[b]!));
  let first: number | undefined;
  sorted.forEach((at, k) => {
    const isRepeated = k > 0 && comparePlaces(places[sorted[k - 1]!]!, places[at]!) === 0;
    if (isRepeated && at < (first ?? places.length)) first = at;
  });
  return first;
}

function missing(known: ReadonlySet<number>, last: number): string {
  const expected = `expected all ${last} of the source`;
  const count = last - known.size;
  if (count > MAX_NUMBERS) return `${count} paragraphs are missing; ${expected}`;
  const numbers = Array.from({ length: last }, (_, i) => i + 1).filter((one) => !known.has(one));
  const said = joined(numbers.map(String), 'and');
  return `paragraph ${said} ${count > 1 ? 'are' : 'is'} missing; ${expected}`;
}
