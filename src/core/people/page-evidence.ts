import type { Signal } from './annotation.ts';

/** The evidence that a page can give about a name, a bit each. */
const EVIDENCE: readonly Signal[] = [
  {
    name: 'namesake-on-page',
    weight: -4,
    reason: 'the page names somebody else with this surname in full',
  },
  { name: 'full-name-on-page', weight: 3, reason: 'the page gives the full name' },
  { name: 'subject-on-page', weight: 1, reason: 'the page names others of the pack' },
  { name: 'quiet', weight: 0, reason: 'the article is not about the subject of the pack' },
  {
    name: 'several-people',
    weight: -4,
    reason: 'several people of the pack have this surname, and nothing tells which is meant',
  },
];
export const NAMESAKE = 1;
export const FULL_NAME = 2;
export const SUBJECT = 4;
export const HUSHED = 8;
export const SEVERAL = 16;

/** The signals of each combination of evidence. */
export const TOLD: readonly (readonly Signal[])[] = Array.from(
  { length: 1 << EVIDENCE.length },
  (_, bits) => EVIDENCE.filter((_signal, bit) => (bits & (1 << bit)) !== 0),
);
/** The total weight of each combination of evidence. */
export const WEIGHTS = TOLD.map((signals) => signals.reduce((sum, { weight }) => sum + weight, 0));
