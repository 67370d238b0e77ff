import { expect, it } from 'vitest';
import { chooseOccurrences, type OccurrenceRule } from './occurrences.ts';

const entities = ['putin', 'minsk', 'putin', 'putin', 'minsk', 'putin'];
const sections = [1, 1, 1, 2, 2, 2];

it.each<[OccurrenceRule, boolean[]]>([
  ['all', [true, true, true, true, true, true]],
  ['first-in-section', [true, true, false, true, true, false]],
  ['first-on-page', [true, true, false, false, false, false]],
])('“%s” marks the mentions it says', (rule, marked) => {
  expect(chooseOccurrences(rule, entities, sections)).toEqual(marked);
});

it('takes up a section again where the page comes back to it', () => {
  expect(chooseOccurrences('first-in-section', ['putin', 'putin', 'putin'], [1, 2, 1])).toEqual([
    true,
    true,
    false,
  ]);
});
