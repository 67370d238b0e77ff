import { expect, it } from 'vitest';
import { countedReads } from '../../../test/support/counted-reads.ts';
import { bundledPack } from '../../../tools/cli/annotate-text.ts';
import { findNames } from './find-names.ts';
import { judgeNames, verdictOf } from './judge-page.ts';
import { unjudged } from './judged-name.ts';
import { pageRules } from './page-rules.ts';

const { names, content } = bundledPack();
const rules = pageRules(names, content.quiet);

function judged(...lines: string[]) {
  return lines.flatMap((text) =>
    findNames(names, text, 'en').map((name) => unjudged(rules, name, text)),
  );
}

it('gives the same judgement for kept names as for new ones', () => {
  const all = judged('Putin spoke.', 'Andrei Lukashenko, then Alexander Lukashenko; Lukashenko.');
  judgeNames(rules, all.slice(0, 1));
  judgeNames(rules, all);
  const anew = all.map(({ name }) => unjudged(rules, name, ''));
  judgeNames(rules, anew);
  expect(all.map(verdictOf)).toEqual(anew.map(verdictOf));
});

it('reports only names that are judged differently than before', () => {
  const all = judged('Lukashenko spoke.', 'Alexander Lukashenko went.');
  judgeNames(rules, all.slice(0, 1));
  expect(all[0]!.shown).toBe(false);
  const told: string[] = [];
  judgeNames(rules, all, ({ name }) => told.push(`${name.start}`));
  expect(all[0]!.shown).toBe(true);
  expect(told).toHaveLength(2);
  judgeNames(rules, all, () => expect.unreachable());
});

it('makes the rules of a pack in time proportional to its entities', () => {
  const readsAt = (count: number): number => {
    const ids = Array.from({ length: count }, (_, i) => `person/n${i}`);
    const { value, reads } = countedReads({ entities: [...ids] });
    pageRules(value, { entities: ids, keys: ids, subject: ids, within: 25 });
    return reads();
  };
  expect(readsAt(1_000)).toBeLessThan(11 * readsAt(100));
});

it('gives each entity the traits of the lists that it is in', () => {
  const { traits } = pageRules(
    { entities: ['a', 'b', 'c', 'd'] },
    { entities: ['b', 'c'], keys: ['c', 'unknown'], subject: ['a', 'c'], within: 25 },
  );
  const [onlySubject, onlyQuiet, all, none] = traits;
  expect(none).toBe(0);
  expect(new Set(traits).size).toBe(4);
  expect(all! & (onlySubject! | onlyQuiet!)).toBe(onlySubject! | onlyQuiet!);
});

it('the one whose relative is named is the one that everybody knows', () => {
  const shown = (...lines: string[]): boolean[] => {
    const all = judged(...lines);
    judgeNames(rules, all);
    return all.map((name) => name.shown);
  };
  expect(shown('Lukashenko’s son Viktor Lukashenko spoke.')).toEqual([true, false]);
  expect(shown('Viktor Lukashenko, a son of President Lukashenko, spoke.')).toEqual([false, true]);
  // Once a page has spoken of the other, the next is that one, and so are his relatives.
  expect(
    shown('Viktor Lukashenko spoke.', 'Lukashenko left.', 'So did Lukashenko’s wife.'),
  ).toEqual([false, false, false]);
  expect(shown('Lukashenko’s son spoke.', 'Viktor Lukashenko left.')).toEqual([false, false]);
});
