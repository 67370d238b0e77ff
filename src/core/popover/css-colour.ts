/** A colour in sRGB; each component is from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

const COLOUR = /(?:rgba?|color|oklab|oklch|lab|lch)\([^()]*\)/g;
const GRADIENT = /^(?:repeating-)?(?:linear|radial|conic)-gradient\(/;
/** Colour spaces encoded like sRGB, or nearly so. */
const ENCODED = new Set(['srgb', 'display-p3', 'a98-rgb', 'prophoto-rgb', 'rec2020']);
const LINEAR = new Set(['srgb-linear', 'display-p3-linear']);
const BY_LUMINANCE = new Set(['xyz', 'xyz-d50', 'xyz-d65']);

/** Parses a computed colour: rgb(), color(), and the lightness of lab(), lch(), oklab() and oklch(). */
export function parseColour(css: string): Colour | undefined {
  const [, name = '', inside = ''] = /^([a-z]+)\((.*)\)$/.exec(css.trim()) ?? [];
  const [, space = '', parts = ''] =
    /^(?:(?!none\s)([a-z][\w-]*)\s)?(.*)$/.exec(inside.trim()) ?? [];
  const numbers = (parts.match(/none|-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map(numberOf);
  const [a, b, c, alpha = 1] = numbers;
  if (a === undefined || b === undefined || c === undefined) return undefined;
  if (name === 'rgb' || name === 'rgba')
    return { red: a / 255, green: b / 255, blue: c / 255, alpha };
  if (name === 'oklab' || name === 'oklch') return grey(a, alpha);
  if (name === 'lab' || name === 'lch') return grey(a > 1 ? a / 100 : a, alpha);
  if (name !== 'color') return undefined;
  if (ENCODED.has(space)) return { red: a, green: b, blue: c, alpha };
  if (LINEAR.has(space)) return { red: encoded(a), green: encoded(b), blue: encoded(c), alpha };
  return BY_LUMINANCE.has(space) ? grey(encoded(b), alpha) : undefined;
}

/** The average colour of a gradient: the mean of its stops, weighted by alpha. */
export function parseGradient(css: string): Colour | undefined {
  if (!GRADIENT.test(css)) return undefined;
  const stops = (css.match(COLOUR) ?? []).flatMap((colour) => parseColour(colour) ?? []);
  if (stops.length === 0) return undefined;
  const cover = stops.reduce((sum, { alpha }) => sum + alpha, 0);
  const mean = (part: 'red' | 'green' | 'blue'): number =>
    cover === 0 ? 0 : stops.reduce((sum, stop) => sum + stop[part] * stop.alpha, 0) / cover;
  return {
    red: mean('red'),
    green: mean('green'),
    blue: mean('blue'),
    alpha: cover / stops.length,
  };
}

/** Relative luminance by WCAG 2.2. */
export function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function numberOf(part: string): number {
  if (part === 'none') return 0;
  return part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part);
}

/** Perceived lightness is close enough to an sRGB grey. */
function grey(lightness: number, alpha: number): Colour {
  return { red: lightness, green: lightness, blue: lightness, alpha };
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function encoded(part: number): number {
  return part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
}
