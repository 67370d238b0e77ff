import { describe, expect, it } from 'vitest';
import { NO_NOTE } from '../source/example-lines.ts';
import { learnWeights } from './learn-weights.ts';
import { ALWAYS, type ReadCase } from './learning-case.ts';

const CHOICES = ['F01', 'F02', NO_NOTE];
let texts = 0;
const caseOf = (wanted: string, ...words: string[]): ReadCase => ({
  text: `text ${texts++}`,
  signs: new Map([[ALWAYS, 1], ...words.map((word) => [`word en ${word}`, 1] as const)]),
  choices: CHOICES,
  isWanted: CHOICES.map((id) => id === wanted),
  dates: [0, 0, 0],
  weight: 1,
});
const cases = Array.from({ length: 12 }, () => [
  caseOf('F01', 'storm', 'sea'),
  caseOf('F02', 'strike', 'sea'),
  caseOf(NO_NOTE, 'tea'),
]).flat();
const weights = learnWeights(cases);
const weight = (sign: string, note: string): number => weights.signs.get(sign)?.get(note) ?? 0;

describe('learned weights', () => {
  it('speak for the notes of the cases that have the sign', () => {
    expect(weight('word en storm', 'F01')).toBeGreaterThan(weight('word en storm', 'F02'));
    expect(weight('word en strike', 'F02')).toBeGreaterThan(weight('word en strike', 'F01'));
    expect(weight('word en tea', NO_NOTE)).toBeGreaterThan(0);
  });

  it('are small for a word that tells nothing', () => {
    const apart = (sign: string): number => Math.abs(weight(sign, 'F01') - weight(sign, 'F02'));
    expect(apart('word en sea')).toBeLessThan(apart('word en storm') / 4);
  });

  it('leave out a word that hardly any case has', () => {
    const more = learnWeights([...cases, caseOf('F01', 'reef')]);
    expect(more.signs.has('word en reef')).toBe(false);
    expect(more.signs.has('word en storm')).toBe(true);
    // A text that is a case for several entities counts once.
    const reef = caseOf('F01', 'reef');
    expect(learnWeights([...cases, reef, reef]).signs.has('word en reef')).toBe(false);
  });

  it('learn how much a date tells', () => {
    const dated = (wanted: string, at: number): ReadCase => ({
      ...caseOf(wanted),
      dates: CHOICES.map((_, i) => (i === at ? 1 : 0)),
    });
    const told = Array.from({ length: 20 }, () => [dated('F01', 0), dated('F02', 1)]).flat();
    expect(learnWeights(told).date).toBeGreaterThan(1);
  });

  it('are the same each time', () => {
    expect(learnWeights(cases)).toEqual(weights);
  });
});
