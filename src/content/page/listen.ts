import { listenTo, rootElementOf } from './unshadowed.ts';

/** Puts the listeners of one document and its window back. */
class LastingListeners {
  private readonly renewals = new Set<() => void>();
  private root: Element | null;
  private readonly observer = new MutationObserver(() => {
    const documentElement = rootElementOf(this.document);
    this.isRenewed ||= this.root !== null && this.root !== documentElement;
    this.root = documentElement;
    for (const renew of this.renewals) renew();
  });
  /** Whether listeners of the page may have come before these since. */
  isRenewed = false;

  constructor(private readonly document: Document) {
    this.root = rootElementOf(document);
  }

  keep(add: () => void, signal: AbortSignal): void {
    // A document that is opened anew loses its root element.
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
 * Whether a document may have been opened anew since it was first listened to: what its script has
 * added in the same breath comes before the listeners that are put back.
 */
export function wasOpenedAnew(document: Document): boolean {
  return byDocument.get(document)?.isRenewed ?? false;
}

/**
 * Listens at a document or its window until the signal aborts, also after `document.open()`, which
 * takes the listeners of everybody away.
 * @param options not `once`: the listener would be put back
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
  // What still listens is not added a second time.
  lasting.keep(() => listenTo(target, type, listener, options), options.signal);
}
