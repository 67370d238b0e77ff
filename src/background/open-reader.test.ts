import { expect, it, vi } from 'vitest';
import { routeHash } from './open-reader.ts';

// The worker's modules use the browser's API when they are loaded.
vi.mock('../platform/browser.ts', () => ({ browser: {} }));
vi.mock('../platform/native-browser.ts', () => ({ nativeBrowser: {} }));

it.each(['#essay=sample/5', '#entity=sample%3Aperson%2Fada', '#time=sample', '#page'])(
  'the view %s is shown',
  (hash) => expect(routeHash(hash)).toBe(hash),
);

it.each([
  ['', 'nothing'],
  ['#nowhere=x', 'a view that there is not'],
  ['#page=x', 'more than a view needs'],
  ['?a=b#page', 'an address'],
  ['//evil.example/#page', 'another page'],
  [`#search=${'x'.repeat(2000)}`, 'a text that is too long'],
])('%j is refused: %s', (data) => expect(routeHash(data)).toBeUndefined());

it('what is no text is refused', () => {
  expect([routeHash(7), routeHash(undefined), routeHash({})]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
