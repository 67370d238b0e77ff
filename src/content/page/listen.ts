import { readyStateOf, rootElementOf } from './unshadowed/document.ts';
import { listenTo } from './unshadowed/event-target.ts';

type Listener = (event: never) => void;
type ListenOptions = Omit<AddEventListenerOptions, 'once'> & {
  readonly signal: AbortSignal;
  /** Takes a place before those of the extension's other listeners, whenever it is added. */
  readonly first?: boolean;
};

/** A listener at the window that is there from the start, and what it passes its events to. */
interface Place {
  readonly type: string;
  readonly first: boolean;
  listener: Listener | undefined;
}

/** Keeps the listeners of one document and its window alive across `document.open()`. */
class LastingListeners {
  private readonly renewals = new Set<() => void>();
  private readonly places: Place[] = [];
  private root: Element | null;
  private readonly observer = new MutationObserver(() => {
    const documentElement = rootElementOf(this.document);
    this.isSecond ||= this.root !== null && this.root !== documentElement;
    this.root = documentElement;
    for (const renew of this.renewals) renew();
  });
  /** Whether listeners of the page may come before these. */
  isSecond: boolean;

  constructor(private readonly document: Document) {
    this.root = rootElementOf(document);
    this.isSecond = readyStateOf(document) !== 'loading';
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

  /** Adds a place at the window. */
  reserve(
    view: Window,
    type: string,
    { first, passive, signal }: { first: boolean; passive: boolean; signal: AbortSignal },
  ): void {
    const place: Place = { type, first, listener: undefined };
    const pass = (event: never): void => place.listener?.(event);
    this.places.push(place);
    this.keep(() => listenTo(view, type, pass, { capture: true, passive, signal }), signal);
  }

  /** Puts a listener into the first free place of its type; false if there is none. */
  take(type: string, listener: Listener, { first = false, signal }: ListenOptions): boolean {
    const place = this.places.find(
      (one) => one.type === type && one.first === first && !one.listener,
    );
    if (!place) return false;
    place.listener = listener;
    signal.addEventListener('abort', () => (place.listener = undefined));
    return true;
  }
}

declare global {
  /** By document; shared by the stages of the content script, which are scripts of their own. */
  var sidelightListeners: WeakMap<Document, LastingListeners> | undefined;
}

const byDocument = (globalThis.sidelightListeners ??= new WeakMap<Document, LastingListeners>());

function listenersOf(document: Document): LastingListeners {
  const known = byDocument.get(document) ?? new LastingListeners(document);
  byDocument.set(document, known);
  return known;
}

/**
 * Whether listeners of the page may come before those added here: because the page was there before
 * the first of them, or because it has reopened its document since.
 */
export function pageListensFirst(document: Document): boolean {
  return listenersOf(document).isSecond;
}

/** Types of events and the number of their places, for listeners that are passive or not. */
export interface Places {
  readonly active: Readonly<Record<string, number>>;
  readonly passive: Readonly<Record<string, number>>;
}

/**
 * Reserves places at the window for listeners that are added later, so that they are called before
 * those of the page. Call it at the start of the document.
 */
export function reservePlaces(
  view: Window,
  { active, passive }: Places,
  { first = false, signal }: Pick<ListenOptions, 'first' | 'signal'>,
): void {
  const listeners = listenersOf(view.document);
  for (const [places, isPassive] of [
    [active, false],
    [passive, true],
  ] as const)
    for (const [type, count] of Object.entries(places))
      for (let i = 0; i < count; i++)
        listeners.reserve(view, type, { first, passive: isPassive, signal });
}

/**
 * Listens at a document or its window until the signal aborts, also after `document.open()`, which
 * removes all listeners. Takes a reserved place where there is one.
 * @param options without `once`, because the listener would be put back
 */
export function listen<Heard extends Event>(
  target: Window | Document,
  type: string,
  listener: (event: Heard) => void,
  options: ListenOptions,
): void {
  const isWindow = (target as Window).window === target;
  const lasting = listenersOf(isWindow ? (target as Window).document : (target as Document));
  if (isWindow && options.capture && lasting.take(type, listener, options)) return;
  // A listener that is still there is not added twice.
  lasting.keep(() => listenTo(target, type, listener, options), options.signal);
}
