import { luminance, parseColour, parseGradient } from './css-colour.ts';

/** The colours that a popover is drawn in. */
export type Theme = 'light' | 'dark';

/** As bright as middle grey is to the eye. */
const MIDDLE_GREY_LUMINANCE = 0.2;
/** Letters from this luminance on are meant for a dark ground. */
const MIN_LIGHT_LETTERS_LUMINANCE = 0.4;
/** Nobody sets letters with less contrast than this (WCAG 2.2): their ground must be another. */
const MIN_READABLE_CONTRAST = 1.5;
/** So much of a picture may show through before it counts. */
const MAX_IGNORED_PICTURE_SHARE = 0.3;

/**
 * The theme that fits a text: its ground decides, as far as that is known. Where it is not, or is
 * one on which letters of a chosen colour could not be read, the letters decide.
 * @param colour of the letters, computed
 * @param layers what lies behind them, as for `themeBehind`
 */
export function themeOfText(colour: string, layers: readonly string[]): Theme {
  const ground = luminanceBehind(layers);
  const letters = parseColour(colour);
  const canTell = letters !== undefined && letters.alpha > 0.1;
  if (ground === undefined) return canTell ? themeForText(colour) : 'light';
  // Black is also the colour of letters that nobody has chosen a colour for.
  const isChosen = canTell && luminance(letters) > 0;
  if (isChosen && contrast(ground, luminance(letters)) < MIN_READABLE_CONTRAST)
    return themeForText(colour);
  return themeOn(ground);
}

/**
 * The theme that fits a page's background; undefined where that is not known.
 * @param layers computed CSS colours and images, the one nearest to the text first; the page's own
 * are last
 */
export function themeBehind(layers: readonly string[]): Theme | undefined {
  const ground = luminanceBehind(layers);
  return ground === undefined ? undefined : themeOn(ground);
}

/** The theme that a text colour calls for: dark behind light letters. */
export function themeForText(colour: string): Theme {
  const parsed = parseColour(colour);
  return parsed && luminance(parsed) > MIN_LIGHT_LETTERS_LUMINANCE ? 'dark' : 'light';
}

function luminanceBehind(layers: readonly string[]): number | undefined {
  let left = 1;
  let seen = 0;
  for (const layer of layers) {
    const colour = parseColour(layer) ?? parseGradient(layer);
    if (!colour && isPicture(layer))
      return left < MAX_IGNORED_PICTURE_SHARE ? seen / (1 - left) : undefined;
    if (!colour) continue;
    seen += left * colour.alpha * luminance(colour);
    left *= 1 - colour.alpha;
    if (left < 0.05) return seen / (1 - left);
  }
  return undefined;
}

function isPicture(layer: string): boolean {
  return /^[\w-]+\(/.test(layer) && !layer.startsWith('var(');
}

function themeOn(ground: number): Theme {
  return ground < MIDDLE_GREY_LUMINANCE ? 'dark' : 'light';
}

/** Contrast ratio of two luminances by WCAG 2.2. */
function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
