import { expect, it } from 'vitest';
import { english } from '../../../test/support/english.ts';
import type { Outcome } from '../live/changes.ts';
import { NoRoomError } from './packs/no-room-error.ts';
import { problemText } from './problem-text.ts';

it.each<[Outcome, string | undefined]>([
  [{ is: 'fine' }, undefined],
  [{ is: 'refused' }, 'The browser did not give the permission. Nothing was changed.'],
  [{ is: 'not-kept', error: new Error('no room') }, 'This was not kept: no room'],
  [
    { is: 'not-kept', error: new NoRoomError() },
    'There is no room for another pack. Remove one first.',
  ],
  [
    { is: 'not-read', error: 'a newer version' },
    'This could not be read, so something else stands in for it: a newer version',
  ],
])('says in words what is wrong: %o', (outcome, text) => {
  expect(problemText(outcome, english)).toBe(text);
});
