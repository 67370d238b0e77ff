import type { MarkStrength, MarkStyle } from '../core/settings/marking.ts';

/**
 * Middle grey stands out from light and from dark alike. A share of the text's own colour would be
 * better, but Chromium mixes `currentColor` in a highlight once and paints the other texts with
 * that: marks on a dark box in a light page would be black on black.
 */
const grey = (percent: number): string => `rgb(128 128 128 / ${percent}%)`;

/** Per strength: the colour of a line, its thickness (px), and the colour of a tint. */
const STRENGTHS: Record<MarkStrength, { line: string; thickness: number; tint: string }> = {
  quiet: { line: grey(65), thickness: 1, tint: grey(14) },
  normal: { line: grey(100), thickness: 1.5, tint: grey(26) },
  strong: { line: 'currentColor', thickness: 2, tint: grey(46) },
};
/** So near to the letters that a box as high as its line does not clip the line away. */
const UNDERLINE_OFFSET = 'text-underline-offset: 0.1em;';

/**
 * The rules that draw marks, and the one under the pointer; none in print. The colours
 * suit any background of the page.
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
