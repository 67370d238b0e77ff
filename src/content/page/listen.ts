import { listenTo, rootElementOf } from './unshadowed.ts';

/** Keeps the listeners of one document and its window alive across `document.open()`. */
class LastingListeners {
  private readonly renewals = new Set<() => void>();
  private root: Element | null;
  private readonly observer = new MutationObserver(() => {
    const documentElement = rootElementOf(this.document);
    this.isRenewed ||= this.root !== null && this.root !== documentElement;
    this.root = documentElement;
    for (const renew of this.renewals) renew();
  });
  /** Whether listeners of the page may have been added before these since. */
  isRenewed = false;

  constructor(private readonly document: Document) {
    this.root = rootElementOf(document);
  }

  keep(add: () => void, signal: AbortSignal): void {
    // A document that is reopened loses its root element.
    if (this.renewals.size === 0) this.observer.observe(this.document, { childList: true });
    this.renewals.add(add);
    signal.addEventListener('abort', () => {
      this.renewals.delete(add);
      if (this.renewals.size === 0) this.observer.disconnect();
    });
    add();
  }
}

const byDocument = new WeakMap<Document, LastingListeners>();

/**
 * Whether a document may have been reopened since it was first listened to. If so, listeners that
 * its script added at once come before the ones put back here.
 */
export function wasOpenedAnew(document: Document): boolean {
  return byDocument.get(document)?.isRenewed ?? false;
}

/**
 * Listens at a document or its window until the signal aborts, also after `document.open()`, which
 * removes all listeners.
 * @param options without `once`, because the listener would be put back
 */
export function listen<Heard extends Event>(
  target: Window | Document,
  type: string,
  listener: (event: Heard) => void,
  options: Omit<AddEventListenerOptions, 'once'> & { readonly signal: AbortSignal },
): void {
  const document = (target as Window).window === target ? target.document : (target as Document);
  const lasting = byDocument.get(document) ?? new LastingListeners(document);
  byDocument.set(document, lasting);
  // A listener that is still there is not added twice.
  lasting.keep(() => listenTo(target, type, listener, options), options.signal);
}
