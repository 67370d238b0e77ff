import type { MarkingSettings } from '../../../core/settings/marking.ts';
import { markCss } from '../../../ui/mark-css.ts';
import { sheetsOf, viewOf } from '../../page/unshadowed/document.ts';
import { documentOf } from '../../page/unshadowed/node.ts';

/** The sheet of each document; it stays after an engine ends, because it has no effect then. */
const sheets = new WeakMap<Document, { sheet: CSSStyleSheet; css: string }>();

/** The settings for how marks are drawn. */
export type MarkLook = Pick<MarkingSettings, 'style' | 'strength'>;

/**
 * Adds the styles of the marks to a document, or changes them there and in its shadow trees. An
 * adopted sheet is not part of the page's DOM and not subject to its security policy. Best done
 * before the document has elements: otherwise Chromium restyles them all (2 ms per thousand).
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

/** Adds the styles of a document's marks to one of its trees; false if they were there already. */
export function adoptMarkStyles(root: Document | ShadowRoot): boolean {
  const there = sheets.get(documentOf(root));
  // The page may have set its own list since.
  if (!there || sheetsOf(root).includes(there.sheet)) return false;
  sheetsOf(root).push(there.sheet);
  return true;
}
