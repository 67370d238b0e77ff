import { expect, it } from 'vitest';
import { createController } from './controller.ts';
import type { Opening } from './opening.ts';
import { lasting, newlyOpened, openingIn, placedIn } from './transition.ts';

const ada = { entityId: 'person/ada' } as Opening;
const bo = { entityId: 'person/bo' } as Opening;

it('effects run in order after each change of state, and not without a change', () => {
  const { go, close, follow } = createController();
  const seen: string[] = [];
  follow([
    (before, after) => seen.push(`${before.name} to ${after.name}`),
    (before, after, reason) => seen.push(`${newlyOpened(before, after)?.entityId} ${reason}`),
  ]);
  close('escape');
  go({ type: 'activate', mention: ada });
  go({ type: 'activate', mention: bo });
  go({ type: 'pin' });
  close('outside');
  close('button');
  expect(seen).toEqual([
    'closed to open',
    'person/ada undefined',
    'open to open',
    'person/bo undefined',
    'open to pinned',
    'undefined undefined',
    'pinned to closed',
    'undefined button',
  ]);
});

it('if an effect closes the popover, later effects receive only the closing', () => {
  const { go, close, follow } = createController();
  const seen: string[] = [];
  follow([
    (_, after) => after.name === 'open' && close('removed'),
    (before, after) => seen.push(`${before.name} to ${after.name}`),
  ]);
  go({ type: 'activate', mention: ada });
  expect(seen).toEqual(['open to closed']);
});

it('a lasting effect ends before it begins again, and ignores other changes', () => {
  const { go, close, follow } = createController();
  const seen: string[] = [];
  const record =
    (name: string) =>
    ({ entityId }: Opening, signal: AbortSignal): void => {
      seen.push(`${name} ${entityId} begins`);
      signal.addEventListener('abort', () => seen.push(`${name} ${entityId} ends`));
    };
  const after = (act: () => void): string[] => {
    act();
    return seen.splice(0);
  };
  follow([lasting(openingIn, record('open')), lasting(placedIn, record('placed'))]);
  expect(after(() => go({ type: 'rest', mention: ada }))).toEqual([
    'open person/ada begins',
    'placed person/ada begins',
  ]);
  expect(after(() => go({ type: 'visit', entityId: 'place/cove' }))).toEqual([]);
  expect(after(() => go({ type: 'activate', mention: bo }))).toEqual([
    'open person/ada ends',
    'open person/bo begins',
    'placed person/ada ends',
    'placed person/bo begins',
  ]);
  expect(after(() => go({ type: 'pin' }))).toEqual(['placed person/bo ends']);
  expect(after(() => go({ type: 'unpin' }))).toEqual(['placed person/bo begins']);
  expect(after(() => close('escape'))).toEqual(['open person/bo ends', 'placed person/bo ends']);
});
