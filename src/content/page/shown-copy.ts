import { isClippedByItself } from './clipping.ts';
import { allInDocument } from './unshadowed/document.ts';
import {
  closest,
  firstElementOf,
  matches,
  nextElementOf,
  previousElementOf,
} from './unshadowed/element.ts';
import { firstChildOf, isElement, parentOf, textIn, typeOf } from './unshadowed/node.ts';

/** What screen readers leave out. */
const EYE_ONLY = '[aria-hidden="true"]';

/** Whether an element was a copy when it was last checked. */
const copies = new WeakMap<Element, boolean>();

/**
 * The elements for which that has changed, until it is reported. The check that notices it may be
 * made for something else, such as another change of the same batch.
 */
const turned = new WeakSet<Element>();

/**
 * Whether an element that is hidden from screen readers shows words that they get from an element
 * beside it, which nobody can see. Pages do this for captions, and for headlines that move or whose
 * letters are set one by one.
 */
export function isShownCopy(element: Element): boolean {
  const isCopy = hasSpokenWords(element);
  if (copies.get(element) === !isCopy) turned.add(element);
  copies.set(element, isCopy);
  return isCopy;
}

/**
 * The elements that a change of the page has made copies, or has made no longer copies.
 * @param asked the elements already checked for earlier changes of the same batch
 */
export function copiesTurnedBy(record: MutationRecord, asked: Set<Element>): Element[] {
  return candidates(record).filter((element) => {
    if (!element || asked.has(element) || !matches(element, EYE_ONLY)) return false;
    asked.add(element);
    return hasTurned(element);
  }) as Element[];
}

/**
 * The elements in a document or shadow tree that styles have made copies, or have made no longer
 * copies. Undefined stands for a place where the caller may pause.
 */
export function* copiesTurnedIn(root: Document | ShadowRoot): Generator<Element | undefined, void> {
  const all =
    typeOf(root) === Node.DOCUMENT_NODE
      ? allInDocument(root as Document, EYE_ONLY)
      : root.querySelectorAll(EYE_ONLY);
  let passed = 0;
  for (const element of all) {
    if (++passed % 64 === 0) yield undefined;
    if (hasTurned(element)) yield element;
  }
}

function hasTurned(element: Element): boolean {
  isShownCopy(element);
  return turned.delete(element);
}

function candidates(record: MutationRecord): (Element | null | undefined)[] {
  const { target, previousSibling, nextSibling } = record;
  const changed = isElement(target) ? target : parentOf(target);
  if (!changed || !isElement(changed)) return [];
  return [
    ...eyeOnlyAround(changed),
    previousElementOf(changed),
    nextElementOf(changed),
    elementAt(previousSibling, 'previousElementSibling'),
    elementAt(nextSibling, 'nextElementSibling'),
  ];
}

/** The elements around a place that are hidden from screen readers: the place's text is part of theirs. */
function* eyeOnlyAround(place: Element): Generator<Element> {
  let at = closest(place, EYE_ONLY);
  while (at) {
    yield at;
    const parent = parentOf(at);
    at = parent && isElement(parent) ? closest(parent, EYE_ONLY) : null;
  }
}

/** An element, or the one beside a text. */
function elementAt(
  node: Node | null,
  side: 'previousElementSibling' | 'nextElementSibling',
): Element | null {
  if (!node || isElement(node)) return node as Element | null;
  return node instanceof CharacterData ? node[side] : null;
}

function hasSpokenWords(element: Element): boolean {
  // The text of the element may be long; most have nothing beside them that could be its copy.
  const beside = [previousElementOf(element), nextElementOf(element)].filter(isSpoken);
  if (beside.length === 0) return false;
  const shown = words(textIn(element));
  return (
    shown !== '' &&
    beside.some((one) => words(textIn(one)).includes(shown) && isClippedByItself(one))
  );
}

/** Whether an element has words for screen readers, and no others in it, where changes would go unnoticed. */
function isSpoken(element: Element | null): element is Element {
  return (
    element !== null &&
    firstChildOf(element) !== null &&
    !firstElementOf(element) &&
    !matches(element, EYE_ONLY) &&
    getComputedStyle(element).display !== 'none'
  );
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
