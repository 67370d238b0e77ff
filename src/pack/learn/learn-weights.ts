import type { ReadCase } from './learning-case.ts';

/** What was learned: weights by the name of a sign, then by note. */
export interface LearnedWeights {
  readonly signs: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly date: number;
}

/** Passes over all cases. */
const PASSES = 15;
/** The first step of a weight; later ones are shorter the more it has moved (AdaGrad). */
const RATE = 0.15;
/** Draws all weights to zero, in proportion to them. */
const RIDGE = 0.03;
/** Draws weights of words to zero by the same amount, so that most of them become zero. */
const LASSO = 0.035;
/** Words are many, and each says little; a smaller share lets the themes speak first. */
const WORD_SHARE = 0.6;
/** A word that fewer texts have is left out. */
const MIN_TEXTS = 2;
/** Weights start beside zero for dates, whose fit is never negative. */
const FIRST_DATE = 0.3;

/**
 * Learns how much each sign speaks for each note: a multinomial logistic regression over the notes of
 * the case’s entity and the choice that none fits. The same cases in the same order always give the
 * same weights.
 *
 * Each case pulls up the weights of its signs for the wanted notes by what their probability lacks,
 * and pushes down those for the others by the probability they have:
 *
 *     signs ──► score of each choice ──► probability (softmax) ──► error ──► steps of the weights
 */
export function learnWeights(cases: readonly ReadCase[]): LearnedWeights {
  const signs = numbered(frequentSigns(cases));
  const choices = numbered(cases.flatMap((one) => one.choices));
  const width = choices.size;
  const weights = new Float64Array(signs.size * width);
  const moved = new Float64Array(signs.size * width).fill(1e-8);
  const names = [...signs.keys()];
  const isWord = Uint8Array.from(names, (name) => (name.startsWith('word ') ? 1 : 0));
  const rows = cases.map((one) => rowOf(one, signs, choices));
  const scores = new Float64Array(width);
  let date = FIRST_DATE;
  let dateMoved = 0.01;
  for (const order of shuffles(rows.length, PASSES))
    for (const i of order) {
      const { at, strength, choice, isWanted, dates, weight } = rows[i]!;
      let best = -Infinity;
      for (let k = 0; k < choice.length; k++) {
        let score = date * dates[k]!;
        for (let q = 0; q < at.length; q++)
          score += strength[q]! * weights[at[q]! * width + choice[k]!]!;
        scores[k] = score;
        best = Math.max(best, score);
      }
      let sum = 0;
      let wantedSum = 0;
      for (let k = 0; k < choice.length; k++) {
        scores[k] = Math.exp(scores[k]! - best);
        sum += scores[k]!;
        if (isWanted[k]) wantedSum += scores[k]!;
      }
      if (wantedSum === 0) continue;
      for (let k = 0; k < choice.length; k++) {
        const error = scores[k]! / sum - (isWanted[k] ? scores[k]! / wantedSum : 0);
        if (Math.abs(error) < 1e-3) continue;
        if (dates[k]) {
          const slope = weight * error * dates[k]!;
          dateMoved += slope * slope;
          date -= (RATE * slope) / Math.sqrt(dateMoved);
        }
        for (let q = 0; q < at.length; q++) {
          const place = at[q]! * width + choice[k]!;
          const slope = weight * error * strength[q]! + RIDGE * weights[place]!;
          moved[place]! += slope * slope;
          const step = RATE / Math.sqrt(moved[place]!);
          const next = weights[place]! - step * slope;
          weights[place] = isWord[at[q]!] ? towardsZero(next, step * LASSO * weight) : next;
        }
      }
    }
  return { signs: byName(names, [...choices.keys()], weights, isWord), date };
}

interface Row {
  readonly at: Int32Array;
  readonly strength: Float64Array;
  readonly choice: Int32Array;
  readonly isWanted: readonly boolean[];
  readonly dates: readonly number[];
  readonly weight: number;
}

function rowOf(
  one: ReadCase,
  signs: ReadonlyMap<string, number>,
  choices: ReadonlyMap<string, number>,
): Row {
  const known = [...one.signs].filter(([name]) => signs.has(name));
  return {
    ...one,
    at: Int32Array.from(known, ([name]) => signs.get(name)!),
    strength: Float64Array.from(known, ([name, value]) =>
      name.startsWith('word ') ? WORD_SHARE * value : value,
    ),
    choice: Int32Array.from(one.choices, (id) => choices.get(id)!),
  };
}

/** The signs of all cases, without words that only one text has. */
function frequentSigns(cases: readonly ReadCase[]): string[] {
  const counts = new Map<string, number>();
  const counted = new Set<string>();
  for (const { text, signs } of cases) {
    if (counted.has(text)) continue;
    counted.add(text);
    for (const name of signs.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .filter(([name, count]) => count >= MIN_TEXTS || !name.startsWith('word '))
    .map(([name]) => name);
}

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(names)].map((name, i) => [name, i]));
}

function towardsZero(value: number, by: number): number {
  return value > by ? value - by : value < -by ? value + by : 0;
}

/** Orders of the numbers below a count, each another, the same ones each time. */
function* shuffles(count: number, times: number): Generator<readonly number[]> {
  let state = 7;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * limit);
  };
  const order = Array.from({ length: count }, (_, i) => i);
  for (let time = 0; time < times; time++) {
    for (let i = count - 1; i > 0; i--) {
      const k = below(i + 1);
      [order[i], order[k]] = [order[k]!, order[i]!];
    }
    yield order;
  }
}

function byName(
  names: readonly string[],
  notes: readonly string[],
  weights: Float64Array,
  isWord: Uint8Array,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return new Map(
    names.map((name, i) => {
      const share = isWord[i] ? WORD_SHARE : 1;
      const row = notes.map((id, k) => [id, share * weights[i * notes.length + k]!] as const);
      return [name, new Map(row.filter(([, weight]) => weight !== 0))];
    }),
  );
}
