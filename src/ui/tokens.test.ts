import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const [normal = '', highContrast = ''] = css.split(/prefers-contrast: more|forced-colors: active/);

const INKS = [
  'ink',
  'ink-soft',
  'lamp',
  'focus',
  'fact',
  'view',
  'allegation',
  'quote',
  'forecast',
];
const GROUNDS = ['paper', 'hover'];

describe.each([
  { theme: 'normal', block: normal, least: 4.5 },
  { theme: 'high contrast', block: highContrast, least: 7 },
])('the $theme colours', ({ block, least }) => {
  const inks = INKS.filter((name) => block.includes(`--sl-${name}:`));

  it.each(inks)(`%s is legible on every ground, light and dark (${least} to 1)`, (ink) => {
    for (const ground of GROUNDS) {
      const [lightInk, darkInk] = colours(block, ink);
      const [lightGround, darkGround] = colours(block, ground);
      expect(contrast(lightInk, lightGround)).toBeGreaterThanOrEqual(least);
      expect(contrast(darkInk, darkGround)).toBeGreaterThanOrEqual(least);
    }
  });
});

it('lengths are only in px, since rem and em depend on the page', () => {
  expect(css.replace(/\/\*.*?\*\//gs, '')).not.toMatch(/\d(?:rem|em)\b/);
});

function colours(block: string, name: string): [string, string] {
  const match = new RegExp(`--sl-${name}: light-dark\\(#(\\w+), #(\\w+)\\)`).exec(block);
  if (!match?.[1] || !match[2]) throw new Error(`tokens.css: no pair of colours for --sl-${name}`);
  return [match[1], match[2]];
}

/** Returns the WCAG 2.2 contrast ratio of two colours, given as 3 or 6 hexadecimal digits. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const digits = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
