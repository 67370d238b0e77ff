import { expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };

// Chrome allows four, so the commands for the reading view and for the notes of a page suggest none.
const keys = Object.values(manifest.commands).flatMap((command) =>
  'suggested_key' in command ? command.suggested_key : [],
);

it('as many shortcuts are suggested as Chrome allows, none twice', () => {
  expect(keys.length).toBeLessThanOrEqual(4);
  for (const system of ['default', 'mac'] as const)
    expect(new Set(keys.map((suggested) => suggested[system])).size).toBe(keys.length);
});

it.each(keys.map(({ default: key }) => key))(
  '%s switches no keyboard layout and opens no menu',
  (key) => {
    // Alt+Shift and Ctrl+Shift switch layouts on Windows; Chrome's menus have D, E and F, Firefox's the others.
    expect(key).toMatch(/^Alt\+(?:[^DEFSVBTH]|Period|Comma)$/);
  },
);

it.each(keys.map(({ mac }) => mac))('%s types no character on a Mac and edits no text', (key) => {
  expect(key).toMatch(/^MacCtrl\+(?:[^ABDEFHKNOPTVY]|Period|Comma)$/);
});
