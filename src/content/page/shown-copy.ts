import { isClippedByItself } from './clipping.ts';
import {
  closest,
  firstElementOf,
  matches,
  nextElementOf,
  previousElementOf,
} from './unshadowed/element.ts';
import { firstChildOf, isElement, parentOf, textIn } from './unshadowed/node.ts';

/** What screen readers leave out. */
const EYE_ONLY = '[aria-hidden="true"]';

/** The elements that were copies when last checked. */
const copies = new WeakSet<Element>();

/**
 * Whether an element that is hidden from screen readers shows words that they get from an element
 * beside it, which nobody can see. Pages do this for captions, and for headlines that move or whose
 * letters are set one by one.
 */
export function isShownCopy(element: Element): boolean {
  const isCopy = hasSpokenWords(element);
  if (isCopy) copies.add(element);
  else copies.delete(element);
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
    return copies.has(element) !== isShownCopy(element);
  }) as Element[];
}

function candidates(record: MutationRecord): (Element | null | undefined)[] {
  const { target, previousSibling, nextSibling } = record;
  const changed = isElement(target) ? target : parentOf(target);
  if (!changed || !isElement(changed)) return [];
  return [
    closest(changed, EYE_ONLY),
    previousElementOf(changed),
    nextElementOf(changed),
    elementAt(previousSibling, 'previousElementSibling'),
    elementAt(nextSibling, 'nextElementSibling'),
  ];
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
