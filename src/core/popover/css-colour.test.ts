import { describe, expect, it } from 'vitest';
import { luminance, parseColour, parseGradient } from './css-colour.ts';

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

describe('the luminance of', () => {
  const of = (css: string) => luminance(parseColour(css)!);

  it.each([
    ['rgb(255, 255, 255)', 1],
    ['color(srgb 1 1 1)', 1],
    ['color(srgb-linear 0.18 0.18 0.18)', 0.18],
    ['color(display-p3-linear 0.18 0.18 0.18)', 0.18],
    ['color(rec2020 1 1 1)', 1],
    ['color(a98-rgb 0 0 0)', 0],
    ['color(xyz 0.17 0.18 0.19)', 0.18],
    ['color(xyz-d65 0.17 0.18 0.19 / 0.5)', 0.18],
    ['color(xyz-d50 0.17 0.18 0.14)', 0.18],
    ['oklch(0 none none)', 0],
    ['oklch(1 0 0)', 1],
    ['oklab(1 none 0)', 1],
    ['rgb(none 255 none)', 0.7152],
    ['lab(0 2 3)', 0],
    ['lch(100 0 0)', 1],
  ])('%s is %d', (css, wanted) => {
    expect(of(css)).toBeCloseTo(wanted, 2);
  });

  it('a colour of an unknown space is not guessed', () => {
    expect(parseColour('color(--own-space 1 0 0)')).toBeUndefined();
    expect(parseColour('color(oddly 1 0 0)')).toBeUndefined();
  });
});

describe('parseGradient', () => {
  it.each([
    ['linear-gradient(rgb(0, 0, 0), rgb(255, 255, 255))', 0.5, 1],
    ['radial-gradient(circle at 50% 50%, rgb(0 0 0), rgb(0 0 0 / 50%) 80%)', 0, 0.75],
    ['conic-gradient(from 45deg in oklch, oklch(0 0 0) 0%, oklch(0 0 0) 100%)', 0, 1],
    ['repeating-linear-gradient(45deg, color(srgb 1 1 1), rgb(255, 255, 255) 10px)', 1, 1],
    ['linear-gradient(rgba(0, 0, 0, 0), rgba(0, 0, 0, 0))', 0, 0],
    // Transparent stops do not count.
    ['linear-gradient(rgba(0, 0, 0, 0), rgb(255, 255, 255))', 1, 0.5],
  ])('%s has an average colour', (css, red, alpha) => {
    const colour = parseGradient(css);
    expect(colour?.red).toBeCloseTo(red, 5);
    expect(colour?.alpha).toBeCloseTo(alpha, 5);
  });

  it.each([['none'], ['url("a.png")'], ['image-set(url("linear-gradient(rgb(0,0,0))") 1x)']])(
    'does not take %s for one',
    (css) => {
      expect(parseGradient(css)).toBeUndefined();
    },
  );
});
