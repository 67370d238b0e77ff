import { keepsLetters } from './letter-paint.ts';
import { MarkSheets } from './mark-sheets.ts';
import type { Mention } from '../mention.ts';

const NAMES = 'sl-name';
const CURRENT = 'sl-current';

/**
 * Paints mentions through the CSS Custom Highlight API. The page can change the registry too, so we
 * keep our own list of the painted ranges.
 */
export class Painter {
  private readonly painted = new Set<Mention>();
  private highlight: Highlight | undefined;
  private current: Highlight | undefined;
  private pointedAt: Mention | undefined;
  /** The mention of the open card; it keeps its place here while it is not painted. */
  private held: Mention | undefined;
  private rebuild = false;
  private readonly sheets = new MarkSheets();

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => {
      this.pointedAt = this.held = undefined;
      this.painted.clear();
      this.showCurrent();
      this.commit();
    });
    // Left by an earlier content script: Firefox ends them without notice.
    for (const name of [NAMES, CURRENT]) CSS.highlights.delete(name);
  }

  /** How many ranges are registered. */
  get size(): number {
    return this.painted.size;
  }

  add(mention: Mention): void {
    if (this.painted.has(mention) || !keepsLetters(mention)) return;
    this.painted.add(mention);
    this.sheets.adopt(mention.nodes[0]!.getRootNode());
    this.highlight?.add(mention.range);
    if (mention === this.held) this.showCurrent();
  }

  /** @param stale whether a text node of the mention was removed or changed */
  remove(mention: Mention, stale = false): void {
    if (this.pointedAt === mention) this.point(undefined);
    if (!this.painted.delete(mention)) return;
    if (this.held === mention) this.showCurrent();
    if (stale) this.rebuild = true;
    else this.highlight?.delete(mention.range);
  }

  /** Gives the mention under the pointer the stronger style and takes it from the previous one. */
  point(mention: Mention | undefined): void {
    this.sheets.restore();
    const pointed = mention && keepsLetters(mention) ? mention : undefined;
    if (pointed === this.pointedAt) return;
    this.pointedAt = pointed;
    this.showCurrent();
  }

  /** Gives the mention of the open card the stronger style, also when the pointer has left it. */
  hold(mention: Mention | undefined): void {
    if (mention === this.held) return;
    this.held = mention;
    this.showCurrent();
  }

  private showCurrent(): void {
    const current = new Set<Mention>();
    if (this.pointedAt) current.add(this.pointedAt);
    if (this.held && this.painted.has(this.held)) current.add(this.held);
    if (current.size === 0) {
      // The entry may belong to a newer script, as that of the names.
      if (this.current && CSS.highlights.get(CURRENT) === this.current)
        CSS.highlights.delete(CURRENT);
      this.current = undefined;
      return;
    }
    this.current = new Highlight(...Array.from(current, ({ range }) => range));
    this.current.priority = 1;
    CSS.highlights.set(CURRENT, this.current);
  }

  /**
   * Applies additions and removals. After painted text has changed, the Highlight is created anew:
   * Firefox stops painting the other ranges of a Highlight when the node of one range is removed.
   */
  commit(): void {
    if (this.painted.size === 0) {
      // The entry may belong to a newer script: an orphan must not remove its successor's marks.
      if (this.highlight && CSS.highlights.get(NAMES) === this.highlight)
        CSS.highlights.delete(NAMES);
      this.highlight = undefined;
    } else if (!this.highlight || this.rebuild) {
      const highlight = new Highlight();
      for (const { range } of this.painted) highlight.add(range);
      CSS.highlights.set(NAMES, (this.highlight = highlight));
    }
    this.rebuild = false;
    if (this.painted.size > 0) this.sheets.restore();
  }
}
