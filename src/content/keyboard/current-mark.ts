import { ownColourOf } from '../engine/marks/letter-paint.ts';
import type { Mention } from '../engine/mention.ts';
import ringCss from './current-mark.css?inline';
import { newRange, sheetsOf, viewOf } from '../page/unshadowed/document.ts';
import { documentOf } from '../page/unshadowed/node.ts';

const RING = 'sl-ring';
/** On letters with a paint of their own: no ground, which would lie over those that are cut out of one. */
const ringOnPaint = (colour: string): string =>
  `@media not print { ::highlight(${RING}) {
    background: none; color: ${colour}; text-decoration-color: Highlight; } }`;

/** The ring around the current mention of the keyboard; drawn without changing the page. */
export class CurrentMark {
  private readonly sheets = new WeakMap<Document, CSSStyleSheet>();

  /** Moves the ring to a mention, or removes it. */
  set(mention: Mention | undefined): void {
    if (!mention) return void CSS.highlights.delete(RING);
    const { startContainer, startOffset, endContainer, endOffset } = mention.range;
    const root = startContainer.getRootNode();
    if (root instanceof Document || root instanceof ShadowRoot)
      this.addStyles(root, ownColourOf(mention));
    // A live range, unlike the marks: a single one costs little and follows the page's changes.
    const range = newRange(startContainer.ownerDocument!);
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    const highlight = new Highlight(range);
    highlight.priority = 2;
    CSS.highlights.set(RING, highlight);
  }

  private addStyles(root: Document | ShadowRoot, colour: string | undefined): void {
    const document = documentOf(root);
    const sheet = this.sheets.get(document) ?? new (viewOf(document)!.CSSStyleSheet)();
    this.sheets.set(document, sheet);
    sheet.replaceSync(colour ? ringCss + ringOnPaint(colour) : ringCss);
    if (!sheetsOf(root).includes(sheet)) sheetsOf(root).push(sheet);
  }
}
