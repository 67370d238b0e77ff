import { readyStateOf, rootElementOf } from './unshadowed/document.ts';
import { listenTo } from './unshadowed/event-target.ts';

type Listener = (event: never) => void;
type ListenOptions = Omit<AddEventListenerOptions, 'once'> & {
  readonly signal: AbortSignal;
  /** Takes a place before those of the extension's other listeners, whenever it is added. */
  readonly first?: boolean;
};

/** What is added again when a document is reopened; what is still there is not added twice. */
interface Lasting {
  add(): void;
}

const ACTIVE = { capture: true, passive: false } as const;
const PASSIVE = { capture: true, passive: true } as const;

/**
 * A listener at the window that is there from the start, and what it passes its events to. Every page
 * has dozens of them, so each is one object, and stays as long as the document.
 */
class Place implements Lasting, EventListenerObject {
  listener: Listener | undefined;

  constructor(
    private readonly view: Window,
    readonly type: string,
    readonly first: boolean,
    private readonly isPassive: boolean,
  ) {}

  add(): void {
    listenTo(this.view, this.type, this, this.isPassive ? PASSIVE : ACTIVE);
  }

  handleEvent(event: Event): void {
    this.listener?.(event as never);
  }
}

/** Keeps the listeners of one document and its window alive across `document.open()`. */
class LastingListeners {
  private readonly kept = new Set<Lasting>();
  private readonly places: Place[] = [];
  private root: Element | null;
  private readonly observer = new MutationObserver(() => {
    const documentElement = rootElementOf(this.document);
    this.isSecond ||= this.root !== null && this.root !== documentElement;
    this.root = documentElement;
    for (const one of this.kept) one.add();
  });
  /** Whether listeners of the page may come before these. */
  isSecond: boolean;

  constructor(private readonly document: Document) {
    this.root = rootElementOf(document);
    this.isSecond = readyStateOf(document) !== 'loading';
  }

  /** Adds a listener, until the signal aborts. */
  keepUntil(signal: AbortSignal, one: Lasting): void {
    signal.addEventListener('abort', () => {
      this.kept.delete(one);
      if (this.kept.size === 0) this.observer.disconnect();
    });
    this.keep(one);
  }

  /** Adds a place. */
  reserve(place: Place): void {
    this.places.push(place);
    this.keep(place);
  }

  private keep(one: Lasting): void {
    // A document that is reopened loses its root element.
    if (this.kept.size === 0) this.observer.observe(this.document, { childList: true });
    this.kept.add(one);
    one.add();
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
 * those of the page. Call it at the start of the document. The places last as long as the document.
 */
export function reservePlaces(
  view: Window,
  { active, passive }: Places,
  { first = false }: Pick<ListenOptions, 'first'> = {},
): void {
  const listeners = listenersOf(view.document);
  for (const [places, isPassive] of [
    [active, false],
    [passive, true],
  ] as const)
    for (const [type, count] of Object.entries(places))
      for (let i = 0; i < count; i++) listeners.reserve(new Place(view, type, first, isPassive));
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
  lasting.keepUntil(options.signal, { add: () => listenTo(target, type, listener, options) });
}
