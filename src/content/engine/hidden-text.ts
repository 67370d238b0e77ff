import { boxOf, isVisible } from '../page/visibility.ts';

/** How often text that is in view but styled invisible is checked again, in ms. */
const LOOK_AGAIN_MS = 1000;

/** Text that was invisible when it was read; it is read again once it is visible. */
export class HiddenText {
  private readonly waiting = new Map<Element, { texts: Set<Text>; box: Element }>();
  /** Parents of hidden texts, by the element whose intersection reports their appearance. */
  private readonly parents = new Map<Element, Set<Element>>();
  /** In view, but invisible; the browser does not report when that ends. */
  private readonly inView = new Set<Element>();
  /** Created on demand: most pages have no hidden names. */
  private observer: IntersectionObserver | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onAppeared called with the texts that have become visible */
  constructor(
    private readonly onAppeared: (texts: readonly Text[]) => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.end());
  }

  /** Waits until a text is visible; `parent` is the element that it is laid out in. */
  wait(text: Text, parent: Element): void {
    const there = this.waiting.get(parent);
    if (there) return void there.texts.add(text);
    const box = boxOf(parent);
    this.waiting.set(parent, { texts: new Set([text]), box });
    const parents = this.parents.get(box);
    if (parents) return void parents.add(parent);
    this.parents.set(box, new Set([parent]));
    this.observer ??= this.newObserver();
    this.observer.observe(box);
  }

  /** Stops waiting for the texts directly in an element. */
  forget(parent: Element): void {
    const box = this.waiting.get(parent)?.box;
    const parents = box && this.parents.get(box);
    if (!box || !parents) return;
    this.waiting.delete(parent);
    parents.delete(parent);
    if (parents.size > 0) return;
    this.parents.delete(box);
    this.inView.delete(box);
    this.observer?.unobserve(box);
  }

  /** Checks all hidden text, in view or not; the generator yields where it may pause. */
  *lookEverywhere(): Generator<undefined, void> {
    const appeared: Text[] = [];
    let passed = 0;
    for (const [parent, { texts }] of this.waiting) {
      if (++passed % 64 === 0) yield undefined;
      if (!isVisible(parent)) continue;
      appeared.push(...texts);
      this.forget(parent);
    }
    if (appeared.length > 0) this.onAppeared(appeared);
  }

  private end(): void {
    this.observer?.disconnect();
    clearTimeout(this.timer);
    this.waiting.clear();
    this.parents.clear();
    this.inView.clear();
  }

  private newObserver(): IntersectionObserver {
    return new IntersectionObserver((entries) => this.onMoved(entries), {
      rootMargin: '100%',
      scrollMargin: '200%',
    });
  }

  private onMoved(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.inView.add(target);
      else this.inView.delete(target);
    }
    this.look();
  }

  private look(): void {
    clearTimeout(this.timer);
    const appeared: Text[] = [];
    for (const box of this.inView) {
      for (const parent of this.parents.get(box) ?? []) {
        if (!isVisible(parent)) continue;
        appeared.push(...this.waiting.get(parent)!.texts);
        this.forget(parent);
      }
    }
    if (appeared.length > 0) this.onAppeared(appeared);
    if (this.inView.size > 0) this.timer = setTimeout(() => this.look(), LOOK_AGAIN_MS);
  }
}
