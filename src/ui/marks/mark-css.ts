import type { MarkStrength, MarkStyle } from '../../core/settings/marking.ts';

/** Per strength: share of the text's own colour in a line (%), its thickness (px), and a tint’s (%). */
const STRENGTHS: Record<MarkStrength, { line: number; thickness: number; tint: number }> = {
  quiet: { line: 35, thickness: 1, tint: 8 },
  normal: { line: 55, thickness: 1.5, tint: 14 },
  strong: { line: 90, thickness: 2, tint: 26 },
};
const UNDERLINE_OFFSET = 'text-underline-offset: 0.2em;';

/**
 * The rules that draw marks, and the one under the pointer; none in print. All colours come from
 * the text's own, so that they suit whatever the page stands on.
 */
export function markCss(style: MarkStyle, strength: MarkStrength): string {
  const { line, thickness, tint } = STRENGTHS[strength];
  const plain =
    style === 'tint'
      ? `background-color: ${shareOfText(tint)};`
      : `text-decoration: underline ${style} ${thickness}px ${shareOfText(line)}; ${UNDERLINE_OFFSET}`;
  return `@media not print {
  ::highlight(sl-name) { ${plain} }
  ::highlight(sl-current) { text-decoration: underline solid 2px currentColor; ${UNDERLINE_OFFSET} }
}`;
}

function shareOfText(percent: number): string {
  return `color-mix(in srgb, currentColor ${percent}%, transparent)`;
}
