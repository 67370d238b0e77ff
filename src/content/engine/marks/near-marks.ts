import { parentElementOf } from '../../page/flat-tree.ts';
import { boxOf, isVisible } from '../../page/visibility.ts';
import type { Mention, NamedLine } from '../mention.ts';
import type { Painter } from './painter.ts';
import { isInDocument } from '../../page/unshadowed/node.ts';

/** Maximum marks registered before the browser has reported which ones are near. */
const MAX_MARKS_PRESUMED_NEAR = 32;

/** An observed element and the marks in it. */
interface Watched {
  readonly mentions: Set<Mention>;
  /** Whether it is near the view; undefined until the browser reports it. */
  near: boolean | undefined;
}

/**
 * Keeps only the marks within one screen of the view registered: Chromium goes through every
 * registered range in each frame in which a page changes.
 */
export class NearMarks {
  private readonly watched = new Map<Element, Watched>();
  private readonly boxes = new WeakMap<Mention, Element>();
  /** Still observed without a mark: a line that is read again usually has the same names. */
  private readonly emptied = new Set<Element>();
  private readonly observer: IntersectionObserver;

  /** @param onVanished called with the texts of lines with marks that no longer have a box */
  constructor(
    private readonly painter: Painter,
    private readonly onVanished: (texts: readonly Text[]) => void,
    signal: AbortSignal,
  ) {
    // Scrollers inside the page are small: a row of cards is registered as a whole.
    const options = { rootMargin: '100%', scrollMargin: '200%' };
    this.observer = new IntersectionObserver((entries) => this.onMoved(entries), options);
    signal.addEventListener('abort', () => {
      this.observer.disconnect();
      this.watched.clear();
    });
  }

  /** Whether the text directly in an element has a mark, or just had one, and so is visible. */
  isSeen(parent: Element): boolean {
    return this.watched.has(parent);
  }

  /** Stops assuming that the text directly in an element is visible, unless it still has marks. */
  doubt(parent: Element): void {
    if (this.watched.get(parent)?.mentions.size !== 0) return;
    this.watched.delete(parent);
    this.emptied.delete(parent);
    this.observer.unobserve(parent);
  }

  /** Marks a mention or removes its mark. */
  update(mention: Mention): void {
    if (!mention.marked) return this.drop(mention);
    if (this.boxes.has(mention)) return;
    const parent = parentElementOf(mention.nodes[0]!);
    if (!parent) return;
    const box = this.watched.has(parent) ? parent : boxOf(parent);
    let watched = this.watched.get(box);
    if (!watched) {
      this.watched.set(box, (watched = { mentions: new Set(), near: undefined }));
      this.observer.observe(box);
    }
    watched.mentions.add(mention);
    this.boxes.set(mention, box);
    if (watched.near ?? this.painter.size < MAX_MARKS_PRESUMED_NEAR) this.painter.add(mention);
  }

  /**
   * Removes the mark of a mention.
   * @param stale whether a text node of the mention was removed or changed
   */
  drop(mention: Mention, stale = false): void {
    this.painter.remove(mention, stale);
    const box = this.boxes.get(mention);
    const watched = box && this.watched.get(box);
    if (!box || !watched) return;
    this.boxes.delete(mention);
    watched.mentions.delete(mention);
    if (watched.mentions.size === 0) this.emptied.add(box);
  }

  /** Applies the changes made since the last commit. */
  commit(): void {
    for (const box of this.emptied) {
      if (this.watched.get(box)?.mentions.size !== 0) continue;
      this.watched.delete(box);
      this.observer.unobserve(box);
    }
    this.emptied.clear();
    this.painter.commit();
  }

  private onMoved(entries: readonly IntersectionObserverEntry[]): void {
    const vanished = new Set<NamedLine>();
    for (const entry of entries) {
      const { target, isIntersecting } = entry;
      const watched = this.watched.get(target);
      if (!watched) continue;
      watched.near = isIntersecting;
      const isGone =
        !isIntersecting && hasNoArea(entry) && isInDocument(target) && !isVisible(target);
      for (const mention of watched.mentions) {
        if (isIntersecting) this.painter.add(mention);
        else this.painter.remove(mention);
        if (isGone) vanished.add(mention.line);
      }
    }
    if (vanished.size > 0) this.onVanished([...vanished].flatMap(({ nodes }) => nodes));
    this.commit();
  }
}

function hasNoArea({ boundingClientRect: { width, height } }: IntersectionObserverEntry): boolean {
  return width === 0 && height === 0;
}
