import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const source = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const read = (path: string) => source(path).replace(/\/\*.*?\*\//gs, '');
/** The style sheets of the popover's tree, read from the imports of the host. */
const sheets = [...source('host-element.ts').matchAll(/from '(.+?\.css)\?inline'/g)].map(
  ([, path]) => path!,
);
/** Keywords in every supported browser; `ui-serif` and the like are ordinary names in some, which a page can define. */
const GENERIC = new Set(['serif', 'sans-serif', 'monospace', 'system-ui']);

it.each(sheets)('%s names no font that a page could define', (path) => {
  const css = read(path);
  const families = [
    ...css.matchAll(/(?:--sl-(?:serif|sans)|font-family):([^;]+);/g),
    // The family of a shorthand comes after the size and the line height.
    ...css.matchAll(/(?:font|--sl-[\w-]+):[^;]*?\d(?:px)?\/\d[\w.]*\s+([^;]+);/g),
  ].flatMap(([, list]) => list!.split(',').map((name) => name.replace('!important', '').trim()));
  const named = families.filter(
    (family) => !GENERIC.has(family) && !/^var\(--sl-(?:serif|sans)\)$/.test(family),
  );
  expect(named).toEqual([]);
});

it('checks every sheet, and finds the families', () => {
  expect(sheets.length).toBeGreaterThanOrEqual(5);
  expect(read('../../ui/tokens.css')).toMatch(/--sl-serif: serif;/);
});
