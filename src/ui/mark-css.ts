import type { MarkStrength, MarkStyle } from '../core/settings/marking.ts';

/**
 * Lines have the colour of the letters, so that they are seen wherever the letters are: on dark, red
 * and pictured grounds. A share of it would be quieter, but Chromium resolves `currentColor` in a
 * mixed or relative colour once for the whole highlight: black on a dark box of a light page.
 */
const LINE = 'currentColor';

/**
 * The same, or middle grey where letters have no colour of their own and a gradient shows through.
 * Chromium draws a line there; Firefox would draw none, and is the one that can mix.
 */
const LINE_IN_FIREFOX = `rgb(from currentColor ${['r', 'g', 'b']
  .map((part) => `calc(${part} * alpha + 128 * (1 - alpha))`)
  .join(' ')} / 1)`;

/** A tint of middle grey suits light and dark grounds; on others its line is what is seen. */
const grey = (percent: number): string => `rgb(128 128 128 / ${percent}%)`;

/** For each strength: the thickness of the underline (px), and the colour of a tint. */
const STRENGTHS: Record<MarkStrength, { thickness: number; tint: string }> = {
  quiet: { thickness: 1, tint: grey(14) },
  normal: { thickness: 1.5, tint: grey(26) },
  strong: { thickness: 2.5, tint: grey(46) },
};
/** Close enough to the letters not to be clipped by a box that is only as high as its text. */
const UNDERLINE_OFFSET = 'text-underline-offset: 0.1em;';

/**
 * Returns the CSS rules for marks, and for the mark under the pointer and that of the open card, except
 * in print. In forced colours, Chromium paints every highlight as a block of the selection’s colours;
 * what can still tell marks apart is the line in it.
 */
export function markCss(style: MarkStyle, strength: MarkStrength): string {
  const { thickness, tint } = STRENGTHS[strength];
  const plain =
    style === 'tint'
      ? `background-color: ${tint}; text-decoration: underline dotted 1px ${LINE}; ${UNDERLINE_OFFSET}`
      : `text-decoration: underline ${style} ${thickness}px ${LINE}; ${UNDERLINE_OFFSET}`;
  return `@media not print {
  ::highlight(sl-name) { ${plain} }
  ::highlight(sl-current) { text-decoration: underline solid 3px ${LINE}; ${UNDERLINE_OFFSET} }
}
@supports (-moz-appearance: none) {
  ::highlight(sl-name), ::highlight(sl-current) { text-decoration-color: ${LINE_IN_FIREFOX}; }
}
@media not print { @media (forced-colors: active) {
  ::highlight(sl-current) { text-decoration: underline double 4px ${LINE}; }
} }`;
}
