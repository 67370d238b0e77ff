import { listenTo } from './page/unshadowed.ts';

/** Puts the listeners of one document and its window back. */
class LastingListeners {
  private readonly renewals = new Set<() => void>();
  private readonly observer = new MutationObserver(() => {
    for (const renew of this.renewals) renew();
  });

  constructor(private readonly document: Document) {}

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
