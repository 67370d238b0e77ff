/** The colours that a popover is drawn in. */
export type Theme = 'light' | 'dark';

/** A colour in sRGB, each part from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** As bright as middle grey is to the eye. */
const MIDDLE = 0.2;

/**
 * The theme that fits a page's background.
 * @param layers computed CSS colours, the one nearest to the text first; the page's own are last
 */
export function themeBehind(layers: readonly string[]): Theme | undefined {
  let left = 1;
  let seen = 0;
  for (const layer of layers) {
    const colour = parseColour(layer);
    if (!colour) continue;
    seen += left * colour.alpha * luminance(colour);
    left *= 1 - colour.alpha;
    if (left < 0.05) return seen / (1 - left) < MIDDLE ? 'dark' : 'light';
  }
  return undefined;
}

/** The theme that a text colour calls for: dark behind light letters. */
export function themeForText(colour: string): Theme {
  const parsed = parseColour(colour);
  return parsed && luminance(parsed) > 0.4 ? 'dark' : 'light';
}

/** Reads a computed colour: rgb(), color(srgb …), and the lightness of lab and its kin. */
export function parseColour(css: string): Colour | undefined {
  const [, name = '', inside = ''] = /^([a-z]+)\((.*)\)$/.exec(css.trim()) ?? [];
  const numbers = (inside.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map((part) =>
    part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part),
  );
  const [a, b, c, alpha = 1] = numbers;
  if (a === undefined || b === undefined || c === undefined) return undefined;
  if (name === 'rgb' || name === 'rgba')
    return { red: a / 255, green: b / 255, blue: c / 255, alpha };
  if (name === 'color' && /^(?:srgb|display-p3)\s/.test(inside)) {
    // The 3 of “display-p3” is no part of the colour.
    const [red = 0, green = 0, blue = 0, opacity = 1] = inside.startsWith('d')
      ? numbers.slice(1)
      : numbers;
    return { red, green, blue, alpha: opacity };
  }
  if (name === 'oklab' || name === 'oklch') return grey(a, alpha);
  if (name === 'lab' || name === 'lch') return grey(a > 1 ? a / 100 : a, alpha);
  return undefined;
}

/** The lightness that the eye sees is near enough to that of a grey of sRGB. */
function grey(lightness: number, alpha: number): Colour {
  return { red: lightness, green: lightness, blue: lightness, alpha };
}

/** Relative luminance by WCAG 2.2. */
function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
