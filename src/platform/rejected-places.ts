/** What a reader has said of a name at one place in the article of the reading view. */
export interface RejectedPlace {
  /** Number of the line, from 0. */
  readonly line: number;
  /** The name as written. */
  readonly surface: string;
  /** Ids of the entities that it does not mean there. */
  readonly entities: readonly string[];
  /** False if the reader has taken it back. */
  readonly isRejected: boolean;
}

/** The engine and the reading view are two scripts in one document of the extension. */
const EVENT = 'sidelight-rejected-place';

/** Tells the reading view in this document. Never for other pages: they could listen. */
export function tellRejectedPlace(document: Document, place: RejectedPlace): void {
  document.dispatchEvent(new CustomEvent(EVENT, { detail: place }));
}

/** Hears what the engine in this document tells. */
export function hearRejectedPlaces(
  document: Document,
  onPlace: (place: RejectedPlace) => void,
  signal: AbortSignal,
): void {
  const listener = (event: Event): void => onPlace((event as CustomEvent<RejectedPlace>).detail);
  document.addEventListener(EVENT, listener, { signal });
}
