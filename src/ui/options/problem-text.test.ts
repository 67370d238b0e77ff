import { expect, it } from 'vitest';
import { english } from '../../../test/support/english.ts';
import type { Outcome } from '../live/changes.ts';
import { NoRoomError } from './packs/no-room-error.ts';
import { problemText } from './problem-text.ts';

it.each<[Outcome, string | undefined]>([
  [{ is: 'fine' }, undefined],
  [{ is: 'refused' }, 'The browser did not grant the permission. Nothing was changed.'],
  [{ is: 'not-kept', error: new Error('no room') }, 'Could not be saved: no room'],
  [
    { is: 'not-kept', error: new NoRoomError() },
    'There is no room for another pack. Remove one first.',
  ],
  [
    { is: 'not-read', error: 'a newer version' },
    'Some of what was stored could not be read and was replaced: a newer version',
  ],
])('says in words what is wrong: %o', (outcome, text) => {
  expect(problemText(outcome, english)).toBe(text);
});
