import {
  attributeOf,
  closest,
  firstElementOf,
  isElement,
  isShownBy,
  matches,
  nextElementOf,
  parentOf,
  previousElementOf,
  textIn,
} from './unshadowed.ts';

/** What screen readers leave out. */
const EYE_ONLY = '[aria-hidden="true"]';
/** Screen readers do not get what style hides completely. */
const STYLED = { visibilityProperty: true };

/** The elements that were copies when last checked. */
const copies = new WeakSet<Element>();

/**
 * Whether an element that is hidden from screen readers shows the same words as they get instead,
 * from an element beside it or from the label of its parent. Pages do this for headlines that move
 * or whose letters are set one by one.
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
  const { target, attributeName, previousSibling, nextSibling } = record;
  const changed = isElement(target) ? target : parentOf(target);
  if (!changed || !isElement(changed)) return [];
  if (attributeName === 'aria-label') return childrenOf(changed);
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

function childrenOf(parent: Element): Element[] {
  const children: Element[] = [];
  for (let at = firstElementOf(parent); at; at = nextElementOf(at)) children.push(at);
  return children;
}

function hasSpokenWords(element: Element): boolean {
  const parent = parentOf(element);
  const label = parent && isElement(parent) ? attributeOf(parent, 'aria-label') : null;
  const beside = [previousElementOf(element), nextElementOf(element)].filter(isSpoken);
  if (!label && beside.length === 0) return false;
  const shown = words(textIn(element));
  return (
    words(label ?? '').includes(shown) ||
    beside.some((one) => words(textIn(one)).includes(shown) && isShownBy(one, STYLED))
  );
}

/** Whether an element is for screen readers and has no others in it, where changes would go unnoticed. */
function isSpoken(element: Element | null): element is Element {
  return element !== null && !firstElementOf(element) && !matches(element, EYE_ONLY);
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
