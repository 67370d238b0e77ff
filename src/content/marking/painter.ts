import markCss from './marks.css?inline';
import type { Mention } from './mention.ts';

const HIGHLIGHT = 'sl-name';

/**
 * Paints mentions through the CSS Custom Highlight API. The registry and its iteration belong to
 * the page as much as to us, so the ranges painted are kept in a list of our own.
 */
export class Painter {
  private readonly painted = new Set<Mention>();
  private highlight: Highlight | undefined;
  private removed = false;
  private styled = false;

  constructor(private readonly document: Document) {}

  add(mention: Mention): void {
    if (this.painted.has(mention)) return;
    this.painted.add(mention);
    this.highlight?.add(mention.range);
  }

  remove(mention: Mention): void {
    if (!this.painted.delete(mention)) return;
    this.highlight?.delete(mention.range);
    this.removed = true;
  }

  /**
   * Shows what was added and removed. After a removal the Highlight is made anew: Firefox stops
   * painting the other ranges of a Highlight when the node of one of them goes.
   */
  commit(): void {
    if (this.painted.size === 0) {
      if (this.highlight) CSS.highlights.delete(HIGHLIGHT);
      this.highlight = undefined;
    } else if (!this.highlight || this.removed) {
      this.addStyles();
      this.highlight = new Highlight(...[...this.painted].map(({ range }) => range));
      CSS.highlights.set(HIGHLIGHT, this.highlight);
    }
    this.removed = false;
  }

  destroy(): void {
    this.painted.clear();
    this.commit();
  }

  /** An adopted sheet is no part of the page's DOM and no concern of its security policy. */
  private addStyles(): void {
    if (this.styled) return;
    this.styled = true;
    const view = this.document.defaultView!;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(markCss);
    this.document.adoptedStyleSheets.push(sheet);
  }
}
