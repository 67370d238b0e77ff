import { describe, expect, it } from 'vitest';
import { themeOfText } from './page-theme.ts';

const WHITE = 'rgb(255, 255, 255)';
const BLACK = 'rgb(0, 0, 0)';
const LIGHT = 'rgb(238, 238, 238)';
const INK = 'rgb(20, 20, 20)';
const NONE = 'rgba(0, 0, 0, 0)';
const NIGHT = 'linear-gradient(rgb(11, 16, 32), rgb(28, 36, 64))';
const PICTURE = 'url("https://example.org/sea.jpg")';

/** Letters that can be read on all of these grounds; without one, the first call for dark, the others for light. */
const PALE = 'rgb(190, 190, 190)';
const DIM = 'rgb(155, 155, 155)';
const bothOn = (layers: readonly string[]) => [PALE, DIM].map((text) => themeOfText(text, layers));

describe('the ground of letters that can be read', () => {
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
    ['a gradient', [NONE, NIGHT, WHITE], 'dark'],
    [
      'a thin gradient over white',
      ['linear-gradient(rgba(0, 0, 0, 0.1), rgba(0, 0, 0, 0))', WHITE],
      'light',
    ],
  ])('fits %s', (_, layers, theme) => {
    expect(bothOn(layers)).toEqual([theme, theme]);
  });

  it('does not guess where nothing covers the ground', () => {
    expect(bothOn([NONE])).toEqual(['dark', 'light']);
    expect(bothOn(['var(--unknown)'])).toEqual(['dark', 'light']);
  });

  it('does not guess what a picture looks like, unless it is all but covered', () => {
    expect(bothOn([PICTURE, WHITE])).toEqual(['dark', 'light']);
    expect(bothOn(['rgba(0, 0, 0, 0.4)', PICTURE, WHITE])).toEqual(['dark', 'light']);
    expect(bothOn(['rgba(0, 0, 0, 0.85)', PICTURE, WHITE])).toEqual(['dark', 'dark']);
  });
});

it('where the ground is not known, dark is put behind light letters', () => {
  expect([WHITE, INK].map((text) => themeOfText(text, [NONE]))).toEqual(['dark', 'light']);
});

describe('themeOfText', () => {
  it.each([
    ['dark letters on white', INK, [WHITE], 'light'],
    ['light letters on a gradient', LIGHT, [NIGHT, NONE, WHITE], 'dark'],
    ['white letters on a strong orange', WHITE, ['rgb(255, 140, 0)'], 'light'],
    ['faint letters on white', 'rgb(170, 170, 170)', [WHITE], 'light'],
    ['light letters on a picture', LIGHT, [PICTURE, WHITE], 'dark'],
    ['dark letters on a picture', INK, [PICTURE, BLACK], 'light'],
    ['light letters on a veiled picture', LIGHT, ['rgba(0, 0, 0, 0.4)', PICTURE, WHITE], 'dark'],
    // Letters that would be unreadable must have something else behind them, not among the layers.
    ['light letters on what seems to be white', LIGHT, [NONE, WHITE], 'dark'],
    ['dark letters on what seems to be black', INK, [NONE, BLACK], 'light'],
    ['letters of the initial colour on a dark ground', BLACK, ['rgb(20, 24, 29)'], 'dark'],
    ['letters of the initial colour on a picture', BLACK, [PICTURE, WHITE], 'light'],
    ['unseen letters on black', 'rgba(0, 0, 0, 0)', [BLACK], 'dark'],
    ['unseen letters on a picture', 'rgba(0, 0, 0, 0)', [PICTURE, BLACK], 'light'],
    ['letters of a colour that is not known', 'oddly(1 2 3)', [BLACK], 'dark'],
  ])('fits %s', (_, text, layers, theme) => {
    expect(themeOfText(text, layers)).toBe(theme);
  });
});
