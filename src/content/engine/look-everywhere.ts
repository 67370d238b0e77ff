import { isSamePlace } from '../../core/text/article-places.ts';
import { articleOfLine } from '../page/article-of-line.ts';
import { parentElementOf } from '../page/flat-tree.ts';
import { textAfter, textBefore } from '../page/line.ts';
import { isLineOwner, lineOwnerOf } from '../page/line-owner.ts';
import { copiesTurnedIn } from '../page/shown-copy.ts';
import { isVisible } from '../page/visibility.ts';
import type { NamedLine } from './mention.ts';
import type { Parts } from './parts.ts';
import { readBelow } from './read-tree.ts';
import { loseLine, noteText } from './stale-lines.ts';

/**
 * Checks all that changes without a mutation that is followed: text that styles have hidden or
 * shown, which the browser does not report far from the view, and where lines are, which the
 * classes and titles of boxes decide. The generator yields where it may pause.
 */
export function* lookEverywhere(parts: Parts): Generator<undefined, void> {
  const { document, trees, index, marks, joints, hidden } = parts;
  const seen = new Map<Element, boolean>();
  let passed = 0;
  let placed: NamedLine | undefined;
  for (const { line, nodes } of index.inOrder()) {
    if (++passed % 64 === 0) yield undefined;
    const parent = parentElementOf(nodes[0]!);
    if (!parent || !index.has(line)) continue;
    const visible = seen.get(parent) ?? isVisible(parent);
    seen.set(parent, visible);
    if (!visible) {
      loseLine(parts, line);
      marks.doubt(parent);
    } else if (line !== placed) {
      placeAgain(parts, line);
      placed = line;
    }
  }
  for (const text of joints.changed()) {
    if (text) noteText(parts, text);
    else yield undefined;
  }
  for (const root of [document, ...trees.roots]) {
    for (const copy of copiesTurnedIn(root)) {
      if (copy) readAgain(parts, copy);
      else yield undefined;
    }
  }
  yield* hidden.lookEverywhere();
}

/** Has the page judged again if a line is elsewhere in its articles now. */
function placeAgain({ index }: Parts, line: NamedLine): void {
  const place = articleOfLine(line.nodes);
  if (isSamePlace(place, line.place)) return;
  line.place = place;
  index.reconsider();
}

/** Queues an element that has become read or left out, and the lines that its ends may be in. */
function readAgain(parts: Parts, element: Element): void {
  if (!parts.trees.hold(element)) return;
  readBelow(parts, element, true);
  const owner = isLineOwner(element) ? undefined : lineOwnerOf(element);
  if (!owner) return;
  for (const text of [textBefore(element, owner), textAfter(element, owner)])
    if (text) noteText(parts, text);
}
