import type { MarkingSettings } from '../../../core/settings/marking.ts';
import { markCss } from '../../../ui/mark-css.ts';
import { documentOf, sheetsOf, viewOf } from '../../page/unshadowed.ts';

/** The sheet of each document; it stays when a marker ends, being without effect then. */
const sheets = new WeakMap<Document, { sheet: CSSStyleSheet; css: string }>();

/** How marks are drawn. */
export type MarkLook = Pick<MarkingSettings, 'style' | 'strength'>;

/**
 * Brings the styles of the marks into a document, or changes them there and in its shadow trees.
 * An adopted sheet is no part of the page's DOM and no concern of its security policy. It is best
 * done before there are elements: Chromium restyles all of them otherwise (2 ms for each thousand).
 */
export function styleMarks(document: Document, { style, strength }: MarkLook): void {
  const css = markCss(style, strength);
  const there = sheets.get(document);
  const sheet = there?.sheet ?? new (viewOf(document)!.CSSStyleSheet)();
  if (there?.css !== css) {
    sheet.replaceSync(css);
    sheets.set(document, { sheet, css });
  }
  adoptMarkStyles(document);
}

/** Brings the styles of a document's marks into one of its trees; false where they were there. */
export function adoptMarkStyles(root: Document | ShadowRoot): boolean {
  const there = sheets.get(documentOf(root));
  // The page may have set a list of its own since.
  if (!there || sheetsOf(root).includes(there.sheet)) return false;
  sheetsOf(root).push(there.sheet);
  return true;
}
