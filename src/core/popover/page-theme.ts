import { luminance, parseColour, parseGradient } from './css-colour.ts';

/** The colours that a popover is drawn in. */
export type Theme = 'light' | 'dark';

/** Luminance of middle grey; darker grounds get the dark theme. */
const MIDDLE_GREY_LUMINANCE = 0.2;
/** Minimum luminance of letters that are meant for a dark ground. */
const MIN_LIGHT_LETTERS_LUMINANCE = 0.4;
/** Minimum contrast (WCAG 2.2) of letters on their ground; with less, the ground must be another one. */
const MIN_READABLE_CONTRAST = 1.5;
/** Maximum share of a picture that may show through and still be ignored. */
const MAX_IGNORED_PICTURE_SHARE = 0.3;

/**
 * The theme that fits a text: its ground decides. If the ground is unknown, or letters of a chosen
 * colour would be unreadable on it, the letters decide.
 * @param colour the computed colour of the letters
 * @param layers what is behind them: computed CSS colours and images, the one nearest to the text
 * first; the page's own are last
 */
export function themeOfText(colour: string, layers: readonly string[]): Theme {
  const ground = luminanceBehind(layers);
  const letters = parseColour(colour);
  const canTell = letters !== undefined && letters.alpha > 0.1;
  if (ground === undefined) return canTell ? themeForText(colour) : 'light';
  // Black is also the default colour of letters.
  const isChosen = canTell && luminance(letters) > 0;
  if (isChosen && contrast(ground, luminance(letters)) < MIN_READABLE_CONTRAST)
    return themeForText(colour);
  return themeOn(ground);
}

/** The theme for a text colour: dark behind light letters. */
function themeForText(colour: string): Theme {
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
