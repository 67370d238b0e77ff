import { boxOf, isVisible, parentElementOf } from '../../page/visibility.ts';
import type { Mention, NamedLine } from '../mention.ts';
import type { Painter } from './painter.ts';
import { isInDocument } from '../../page/unshadowed.ts';

/** Marks that may be registered before the browser has told which are near. */
const PRESUMED = 100;

/** An element on the page and the marks in it. */
interface Watched {
  readonly mentions: Set<Mention>;
  /** Undefined until the browser tells. */
  near: boolean | undefined;
}

/**
 * Keeps only those marks registered that stand within a screen of the view: in each frame in which
 * a page changes, Chromium looks through every registered range.
 */
export class NearMarks {
  private readonly watched = new Map<Element, Watched>();
  private readonly boxes = new WeakMap<Mention, Element>();
  /** Without a mark for now: a line that is read again mostly names the same. */
  private readonly emptied = new Set<Element>();
  private readonly observer: IntersectionObserver;

  /** @param onVanished called with the texts of lines with marks that no longer have a box */
  constructor(
    private readonly painter: Painter,
    private readonly onVanished: (texts: readonly Text[]) => void,
    signal: AbortSignal,
  ) {
    // What is scrolled inside the page is small: a row of cards comes as a whole.
    const options = { rootMargin: '100%', scrollMargin: '200%' };
    this.observer = new IntersectionObserver((entries) => this.onMoved(entries), options);
    signal.addEventListener('abort', () => {
      this.observer.disconnect();
      this.watched.clear();
    });
  }

  /** Whether the text directly in an element had a mark just now, or has: then it can be seen. */
  isSeen(parent: Element): boolean {
    return this.watched.has(parent);
  }

  /** Takes the text directly in an element for seen no longer, unless it has marks still. */
  doubt(parent: Element): void {
    if (this.watched.get(parent)?.mentions.size !== 0) return;
    this.watched.delete(parent);
    this.emptied.delete(parent);
    this.observer.unobserve(parent);
  }

  /** Marks a mention, or takes its mark away. */
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
    if (watched.near ?? this.painter.size < PRESUMED) this.painter.add(mention);
  }

  /** @param stale whether a text node of the mention has gone or changed */
  drop(mention: Mention, stale = false): void {
    this.painter.remove(mention, stale);
    const box = this.boxes.get(mention);
    const watched = box && this.watched.get(box);
    if (!box || !watched) return;
    this.boxes.delete(mention);
    watched.mentions.delete(mention);
    if (watched.mentions.size === 0) this.emptied.add(box);
  }

  /** Shows what was changed. */
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
