import { shadowRootsBelow } from '../page/shadow-roots.ts';
import { firstChildOf } from '../page/unshadowed/node.ts';
import { TextWalk } from '../page/text-walk.ts';
import type { Parts } from './parts.ts';
import type { RootSearch } from './pending-work.ts';
import { readBelow } from './read-tree.ts';

/** Finds open shadow trees to follow and read. The generator yields where it may pause. */
export function* searchRoots(
  parts: Parts,
  { below, again }: RootSearch,
): Generator<undefined, void> {
  const { trees, agenda } = parts;
  for (const root of shadowRootsBelow(below)) {
    if (root && !trees.roots.has(root)) {
      trees.follow(root);
      parts.observe(root);
      readBelow(parts, root, false);
      // The host's own content was read as if there were no shadow tree.
      if (firstChildOf(root.host))
        agenda.add('tree', { walk: new TextWalk(root.host), again: true });
    } else if (root && again !== undefined) {
      readBelow(parts, root, again);
    }
    yield undefined;
  }
}
