import { CONTROLS } from '../../core/text/control-rules.ts';
import { flatParentOf } from '../page/flat-tree.ts';
import { matches } from '../page/unshadowed/element.ts';

/**
 * Returns a check whether a node is in a link or control, open shadow trees included. It remembers
 * every element that it has seen, so create it anew once the page may have changed.
 */
export function createInControl(): (node: Node) => boolean {
  const known = new Map<Element, boolean>();
  return (node) => {
    const path: Element[] = [];
    let isInside = false;
    for (let at = flatParentOf(node); at; at = flatParentOf(at)) {
      const before = known.get(at);
      isInside = before ?? matches(at, CONTROLS);
      if (before !== undefined) break;
      path.push(at);
      if (isInside) break;
    }
    for (const element of path) known.set(element, isInside);
    return isInside;
  };
}
