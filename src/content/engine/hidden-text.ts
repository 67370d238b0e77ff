import { boxOf, isVisible } from '../page/visibility.ts';

/** How often text is looked at again that has its place in view but is styled invisible, in ms. */
const LOOK_AGAIN = 1000;

/** Text that could not be seen when it was read, and is to be read when it can. */
export class HiddenText {
  private readonly waiting = new Map<Element, { texts: Set<Text>; box: Element }>();
  /** By the element that tells of its appearance. */
  private readonly parents = new Map<Element, Set<Element>>();
  /** In view, yet invisible: of the end of that the browser tells nothing. */
  private readonly inView = new Set<Element>();
  /** Most pages have no hidden names. */
  private observer: IntersectionObserver | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onAppeared told of the texts that can be seen now */
  constructor(
    private readonly onAppeared: (texts: readonly Text[]) => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.end());
  }

  /** Waits for a text to appear; `parent` is the element that it is laid out in. */
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

  /** Waits no longer for the texts directly in an element. */
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

  /** Looks at all of it, in view or not; the generator yields where it may pause. */
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
    if (this.inView.size > 0) this.timer = setTimeout(() => this.look(), LOOK_AGAIN);
  }
}
