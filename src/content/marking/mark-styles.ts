import markCss from './marks.css?inline';

/** The sheet of each document; it stays when a marker ends, being without effect then. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * Brings the styles of the marks into a document or open shadow tree. An adopted sheet is no part
 * of the page's DOM and no concern of its security policy. In a document it is best done before
 * there are elements: Chromium restyles all of them otherwise (2 ms for each thousand).
 */
export function adoptMarkStyles(root: Document | ShadowRoot): void {
  const document = root.ownerDocument ?? (root as Document);
  let sheet = sheets.get(document);
  if (!sheet) {
    sheet = new document.defaultView!.CSSStyleSheet();
    sheet.replaceSync(markCss);
    sheets.set(document, sheet);
  }
  // The page may have set a list of its own since.
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
