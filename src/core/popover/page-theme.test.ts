import { describe, expect, it } from 'vitest';
import { parseColour, themeBehind, themeForText } from './page-theme.ts';

const WHITE = 'rgb(255, 255, 255)';
const NONE = 'rgba(0, 0, 0, 0)';

describe('themeBehind', () => {
  it.each([
    ['a white page', [NONE, WHITE], 'light'],
    ['a dark card on a white page', ['rgb(20, 24, 29)', WHITE], 'dark'],
    ['a white card on a dark page', [WHITE, 'rgb(0, 0, 0)'], 'light'],
    ['a veil over white', ['rgba(0, 0, 0, 0.1)', WHITE], 'light'],
    ['a thick veil over white', ['rgba(0, 0, 0, 0.85)', WHITE], 'dark'],
    ['newspaper pink', ['rgb(255, 241, 229)'], 'light'],
    ['a strong blue', ['rgb(0, 51, 102)'], 'dark'],
    ['oklch', ['oklch(0.2 0.02 250)'], 'dark'],
    ['lab', ['lab(95 2 3)'], 'light'],
    ['a wide gamut', ['color(display-p3 0.1 0.1 0.1)'], 'dark'],
    ['srgb parts', ['color(srgb 1 0.98 0.95 / 1)'], 'light'],
  ])('fits %s', (_, layers, theme) => {
    expect(themeBehind(layers)).toBe(theme);
  });

  it('does not guess where nothing covers the ground', () => {
    expect(themeBehind([NONE])).toBeUndefined();
    expect(themeBehind(['var(--unknown)'])).toBeUndefined();
  });
});

it('themeForText puts dark behind light letters', () => {
  expect([themeForText(WHITE), themeForText('rgb(20, 20, 20)')]).toEqual(['dark', 'light']);
});

it('parseColour reads alpha in percent and after a slash', () => {
  expect(parseColour('rgb(255 0 0 / 50%)')).toEqual({ red: 1, green: 0, blue: 0, alpha: 0.5 });
  expect(parseColour('color(display-p3 1 0 0 / 0.5)')).toEqual({
    red: 1,
    green: 0,
    blue: 0,
    alpha: 0.5,
  });
  expect(parseColour('red')).toBeUndefined();
});
