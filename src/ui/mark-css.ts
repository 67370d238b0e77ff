import type { MarkStrength, MarkStyle } from '../core/settings/marking.ts';

/**
 * Middle grey is visible on light and dark backgrounds. A share of the text's own colour would be
 * better, but Chromium resolves `currentColor` in a colour mix once for the whole highlight: marks
 * in a dark box on a light page would be black on black.
 */
const grey = (percent: number): string => `rgb(128 128 128 / ${percent}%)`;

/** For each strength: the colour of the underline, its thickness (px), and the colour of a tint. */
const STRENGTHS: Record<MarkStrength, { line: string; thickness: number; tint: string }> = {
  quiet: { line: grey(65), thickness: 1, tint: grey(14) },
  normal: { line: grey(100), thickness: 1.5, tint: grey(26) },
  strong: { line: 'currentColor', thickness: 2, tint: grey(46) },
};
/** Close enough to the letters not to be clipped by a box that is only as high as its text. */
const UNDERLINE_OFFSET = 'text-underline-offset: 0.1em;';

/**
 * Returns the CSS rules for marks and for the mark under the pointer, except in print. The colours
 * suit any background of a page.
 */
export function markCss(style: MarkStyle, strength: MarkStrength): string {
  const { line, thickness, tint } = STRENGTHS[strength];
  const plain =
    style === 'tint'
      ? `background-color: ${tint};`
      : `text-decoration: underline ${style} ${thickness}px ${line}; ${UNDERLINE_OFFSET}`;
  return `@media not print {
  ::highlight(sl-name) { ${plain} }
  ::highlight(sl-current) { text-decoration: underline solid 2px currentColor; ${UNDERLINE_OFFSET} }
}`;
}
