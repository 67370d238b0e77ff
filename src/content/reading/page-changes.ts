import { blockOwnerOf, isBlockOwner, isIn } from './block-owner.ts';
import { textAfter, textBefore } from './line.ts';

/** What a batch of mutation records comes to for somebody who reads the page line by line. */
export interface PageChanges {
  /** Texts in the page whose lines read otherwise now. */
  readonly texts: Set<Text>;
  /** Added subtrees, to be read for the first time. */
  readonly added: Set<Element>;
  /** Subtrees that may be left out now, or no longer. */
  readonly altered: Set<Element>;
  /** Nodes that were taken from their place; some of them stand in another by now. */
  readonly removed: Set<Node>;
}

/** Attributes that decide whether an element's text is read. */
export const READING_ATTRIBUTES = [
  'hidden',
  'aria-hidden',
  'contenteditable',
  'role',
  'translate',
] as const;

/** Sums up mutation records. It looks only at the places of the changes, whatever the page's size. */
export function changesIn(document: Document, records: readonly MutationRecord[]): PageChanges {
  const texts = new Set<Text>();
  const added = new Set<Element>();
  const altered = new Set<Element>();
  const removed = new Set<Node>();
  const within = new Map<Node, boolean>();

  // A subtree that is built in place arrives as a record for each level; the topmost covers all.
  // What was moved there from elsewhere is another matter: its lines may be known.
  const isInNew = (node: Node): boolean => {
    const path: Node[] = [];
    let found = false;
    for (let at: Node | null = node; at && !removed.has(at); at = at.parentNode) {
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

  for (const record of records) {
    const { type, target } = record;
    for (const node of record.removedNodes) removed.add(node);
    if (!isIn(document, target) && target !== document) continue;
    const bringsKnown = Array.prototype.some.call(record.addedNodes, (node) => removed.has(node));
    if (!bringsKnown && isInNew(target)) continue;
    if (type === 'characterData') {
      if (target.nodeType === Node.TEXT_NODE) note(target as Text);
      continue;
    }
    const owner = isBlockOwner(target) ? target : blockOwnerOf(target);
    if (!owner) continue;
    if (type === 'attributes') {
      altered.add(target as Element);
      if (target !== owner) {
        note(textBefore(target, owner));
        note(textAfter(target, owner));
      }
      continue;
    }
    for (const node of record.addedNodes) {
      if (node.parentNode !== target) continue;
      if (node.nodeType === Node.TEXT_NODE) note(node as Text);
      else if (node.nodeType === Node.ELEMENT_NODE) added.add(node as Element);
    }
    // The lines on both sides of the place, which the change may have parted or joined.
    const { previousSibling: previous, nextSibling: next } = record;
    if (previous?.parentNode === target) note(textBefore(previous, owner, true));
    else if (!previous && target !== owner) note(textBefore(target, owner));
    if (next?.parentNode === target) note(textAfter(next, owner, true));
    else if (!next && target !== owner) note(textAfter(target, owner));
  }
  return { texts, added, altered, removed };
}
