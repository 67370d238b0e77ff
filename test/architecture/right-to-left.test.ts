import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { walk } from '../support/project-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Declarations that may name a side, by file, and why. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // The popover's place is counted in px from the window's left edge, in every language.
  'src/content/popover/host.css': ['left: 0 !important'],
};

const SIDE_PROPERTY =
  /^(?:(?:(?:scroll-)?(?:margin|padding)|border)-)?(?:left|right)(?:-(?:width|style|color))?$|^border-(?:top|bottom)-(?:left|right)-radius$/;
/** Properties of one value for each edge: top, right, bottom, left. */
const EDGES = /^(?:(?:scroll-)?(?:margin|padding)|inset|border-(?:width|style|color))$/;
const SIDE_VALUE =
  /^(?:text-align(?:-last)?|float|clear|background(?:-position|-image)?|mask(?:-position|-image)?|object-position|transform-origin)$/;

describe('style sheets are ready for languages written from right to left', () => {
  const sheets = walk(root, 'src').filter((path) => path.endsWith('.css'));

  it('finds them', () => expect(sheets.length).toBeGreaterThan(5));

  it.each(sheets)('%s names no left or right where start or end is meant', (path) => {
    const allowed = ALLOWED[path] ?? [];
    const found = sidesIn(readFileSync(join(root, path), 'utf8'));
    expect(found.filter((declaration) => !allowed.includes(declaration))).toEqual([]);
  });

  it.each([
    'margin-left: 1px',
    'scroll-padding-right: 1px',
    'border-left-color: red',
    'border-top-left-radius: 2px',
    'right: 0',
    'padding: 1px 2px 3px 4px',
    'inset: 0 auto 0 0',
    'margin: 0 calc(1px + 2px) 0 0 !important',
    'border-radius: 4px 0 0 4px',
    'text-align: left',
    'float: right',
    'background: url(a.svg) left top',
    'mask-image: linear-gradient(to right, #000, #0000)',
    'border-width: 0 0 0 3px',
  ])('finds %s', (declaration) => {
    expect(sidesIn(`/* a: b; */ @media print { .a { ${declaration}; } }`)).toEqual([declaration]);
    expect(sidesIn(`.a{color:red;${declaration}}`)).toEqual([declaration]);
  });

  it.each([
    'margin-inline-start: 1px',
    'margin: 0 auto',
    'padding: 1px 2px 3px 2px',
    'inset: auto',
    'border-radius: 4px 4px 0 0',
    'text-align: start',
    'margin-top: 1px',
    'mask-image: linear-gradient(to bottom, #000, #0000)',
  ])('leaves %s', (declaration) => {
    expect(sidesIn(`.left:hover { ${declaration}; }`)).toEqual([]);
  });
});

/** The declarations of a style sheet that treat left and right otherwise than start and end. */
function sidesIn(css: string): string[] {
  const declarations = css
    .replace(/\/\*.*?\*\//gs, '')
    .matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+?)\s*(?=[;}])/g);
  return [...declarations]
    .filter(([, property = '', value = '']) => hasSides(property, value))
    .map(([, property, value]) => `${property}: ${value}`);
}

function hasSides(property: string, value: string): boolean {
  if (SIDE_PROPERTY.test(property)) return true;
  if (SIDE_VALUE.test(property)) return /\b(?:left|right)\b/.test(value);
  // Brackets stay together: `calc(1px + 2px)` is one value.
  const [a, b, c, d] = value.replace('!important', '').match(/(?:\([^)]*\)|[^\s(])+/g) ?? [];
  if (EDGES.test(property)) return d !== undefined && d !== b;
  // Corners: top left, top right, bottom right, bottom left.
  if (property === 'border-radius') return b !== undefined && (a !== b || (c ?? a) !== (d ?? b));
  return false;
}
