import { lineOwnerOf, isLineOwner, type LineOwner } from './line-owner.ts';
import type { FollowedTrees } from './followed-trees.ts';
import { textAfter, textBefore } from './line.ts';
import { copiesTurnedBy } from './shown-copy.ts';
import { firstIn, tagOf } from './unshadowed/element.ts';
import { hostOf, isElement, parentOf, rootOf, typeOf } from './unshadowed/node.ts';

/** What a batch of mutation records means for line-by-line reading. */
export interface PageChanges {
  /** Texts in the page whose lines have changed. */
  readonly texts: Set<Text>;
  /** Added subtrees, to be read for the first time. */
  readonly added: Set<Element>;
  /** Many siblings added at once; the first and last of them are in `added` or `texts` too. */
  readonly stretches: readonly Stretch[];
  /** Subtrees that may have become read or left out. */
  readonly altered: Set<Element>;
  /** Nodes that were removed; some may have been inserted elsewhere since. */
  readonly removed: Set<Node>;
}

/** Siblings in a row. */
interface Stretch {
  readonly parent: Node;
  readonly first: Node;
  readonly last: Node;
}

/** Maximum siblings added at once that are taken one by one; more are a stretch. */
const MAX_SIBLINGS_TAKEN_SINGLY = 64;

/** Attributes that decide whether an element's text is read. */
export const READING_ATTRIBUTES = [
  'hidden',
  'aria-hidden',
  'contenteditable',
  'role',
  'translate',
] as const;

/**
 * Summarises mutation records. The cost depends on the changes, not on the size of the page.
 * @param guard calls a function that may throw, so that the other records are still processed
 */
export function changesIn(
  trees: FollowedTrees,
  records: readonly MutationRecord[],
  guard: (act: () => void) => void,
): PageChanges {
  const texts = new Set<Text>();
  const added = new Set<Element>();
  const stretches: Stretch[] = [];
  const altered = new Set<Element>();
  const removed = new Set<Node>();
  const within = new Map<Node, boolean>();

  // A subtree that is built in place arrives as one record per level; the topmost covers all. A
  // node that was moved there from elsewhere is not covered: its lines may be known.
  const isInNew = (node: Node): boolean => {
    const path: Node[] = [];
    let found = false;
    for (let at: Node | null = node; at && !removed.has(at); at = parentOf(at)) {
      const known = added.has(at as Element) || within.get(at);
      if (known !== undefined && (known || within.has(at))) {
        found = known;
        break;
      }
      path.push(at);
    }
    for (const passed of path) within.set(passed, found);
    return found;
  };
  const note = (text: Text | undefined): void => {
    if (text) texts.add(text);
  };
  const noteAround = (node: Node, owner: LineOwner): void => {
    note(textBefore(node, owner));
    note(textAfter(node, owner));
  };
  const alter = (element: Element, owner: LineOwner | undefined): void => {
    altered.add(element);
    if (owner && element !== owner) noteAround(element, owner);
  };
  const asked = new Set<Element>();

  const take = (record: MutationRecord): void => {
    const { type, target } = record;
    for (const node of record.removedNodes) removed.add(node);
    if (!trees.hold(target)) return;
    const bringsKnown =
      removed.size > 0 && Array.prototype.some.call(record.addedNodes, (node) => removed.has(node));
    if (added.size > 0 && !bringsKnown && isInNew(target)) return;
    for (const copy of copiesTurnedBy(record, asked))
      alter(copy, isLineOwner(copy) ? copy : lineOwnerOf(copy));
    if (type === 'characterData') {
      if (typeOf(target) !== Node.TEXT_NODE) return;
      note(target as Text);
      if ((target as Text).length > 0) return;
    }
    const owner = isLineOwner(target) ? target : lineOwnerOf(target);
    if (!owner) return;
    if (type === 'characterData') {
      // An empty text no longer separates the texts around it.
      return noteAround(target, owner);
    }
    if (type === 'attributes') {
      alter(target as Element, owner);
      return;
    }
    const host = hostWithSlots(record);
    if (host) altered.add(host);
    const stretch = stretchOf(record);
    if (stretch) stretches.push(stretch);
    for (const node of stretch ? [stretch.first, stretch.last] : record.addedNodes) {
      if (parentOf(node) !== target) continue;
      if (typeOf(node) === Node.TEXT_NODE) note(node as Text);
      else if (isElement(node)) added.add(node);
    }
    // The change may have split or joined the lines on both sides of the place.
    const { previousSibling: previous, nextSibling: next } = record;
    if (previous && parentOf(previous) === target) note(textBefore(previous, owner, true));
    else if (!previous && target !== owner) note(textBefore(target, owner));
    if (next && parentOf(next) === target) note(textAfter(next, owner, true));
    else if (!next && target !== owner) note(textAfter(target, owner));
  };
  for (const record of records) guard(() => take(record));
  return { texts, added, stretches, altered, removed };
}

function stretchOf({ target, addedNodes }: MutationRecord): Stretch | undefined {
  if (addedNodes.length <= MAX_SIBLINGS_TAKEN_SINGLY) return undefined;
  const first = addedNodes[0]!;
  const last = addedNodes[addedNodes.length - 1]!;
  const isInPlace = parentOf(first) === target && parentOf(last) === target;
  return isInPlace ? { parent: target, first, last } : undefined;
}

/**
 * The host of a shadow tree whose slots have changed: its own content may be shown or hidden now.
 */
function hostWithSlots({ target, addedNodes, removedNodes }: MutationRecord): Element | undefined {
  const host = hostOf(rootOf(target));
  if (!host) return undefined;
  const isSlot = (node: Node): boolean =>
    isElement(node) && (tagOf(node) === 'slot' || firstIn(node, 'slot') !== null);
  return [...addedNodes, ...removedNodes].some(isSlot) ? host : undefined;
}
