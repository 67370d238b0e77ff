import { CONTROLS } from '../../core/text/control-rules.ts';
import type { Mention } from '../engine/mention.ts';
import type { MentionIndex } from '../engine/mention-index.ts';
import { flatParentOf } from '../page/flat-tree.ts';
import { focusedIn } from '../page/unshadowed/document.ts';
import { matches, shadowRootOf } from '../page/unshadowed/element.ts';

/** The first marked mention in the link or control that has the focus. */
export function mentionInFocus(document: Document, index: MentionIndex): Mention | undefined {
  let focused = focusedIn(document);
  for (let at = focused; at; at = shadowRootOf(at)?.activeElement ?? null) focused = at;
  // An article or the page as a whole may have the focus too, but nobody points at a name with it.
  if (!focused || !matches(focused, CONTROLS)) return undefined;
  return index.marked().find(({ nodes }) => isWithin(nodes[0]!, focused));
}

function isWithin(node: Node, element: Element): boolean {
  for (let at = flatParentOf(node); at; at = flatParentOf(at)) if (at === element) return true;
  return false;
}
