import * as v from 'valibot';
import { expect, it } from 'vitest';
import { shapeFaults } from './shape-faults.ts';

it('names an object where a number or a text is expected, and says what belongs there', () => {
  const schema = v.strictObject({ section: v.union([v.number(), v.string()]) });
  expect(shapeFaults(schema, { section: {} })).toEqual([
    {
      path: ['section'],
      message: '“section” is in { and }; expected a number without quotation marks',
    },
  ]);
});
