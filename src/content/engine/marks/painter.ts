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
  private pointedAt: Mention | undefined;
  private rebuild = false;
  private readonly sheets = new MarkSheets();

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => {
      this.point(undefined);
      this.painted.clear();
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
  }

  /** @param stale whether a text node of the mention was removed or changed */
  remove(mention: Mention, stale = false): void {
    if (this.pointedAt === mention) this.point(undefined);
    if (!this.painted.delete(mention)) return;
    if (stale) this.rebuild = true;
    else this.highlight?.delete(mention.range);
  }

  /** Gives a mention the stronger style and takes it from the previous one. */
  point(mention: Mention | undefined): void {
    this.sheets.restore();
    if (mention && !keepsLetters(mention)) return this.point(undefined);
    if (mention === this.pointedAt) return;
    this.pointedAt = mention;
    if (!mention) return void CSS.highlights.delete(CURRENT);
    const current = new Highlight(mention.range);
    current.priority = 1;
    CSS.highlights.set(CURRENT, current);
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
