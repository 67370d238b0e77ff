import { articleOfLine } from '../page/article-of-line.ts';
import { parentElementOf } from '../page/flat-tree.ts';
import { walkerOver } from '../page/unshadowed/document.ts';
import { holds, typeOf } from '../page/unshadowed/node.ts';
import type { NamedLine } from './mention.ts';
import type { Parts } from './parts.ts';
import { isTextLeftOut, loseLine } from './stale-lines.ts';

/**
 * Forgets the lines below a node that was removed, or reorders them if it was moved. The generator
 * yields where it may pause.
 */
export function* forgetNode(parts: Parts, root: Node): Generator<undefined, void> {
  const { trees, hidden, joints, index, changed } = parts;
  const hasWholeLines = typeOf(root) !== Node.TEXT_NODE;
  const walker = walkerOver(root, NodeFilter.SHOW_TEXT);
  let passed = 0;
  let last: NamedLine | undefined;
  let text = (hasWholeLines ? walker.nextNode() : root) as Text | null;
  for (; text; text = walker.nextNode() as Text | null) {
    if (++passed % 64 === 0) yield undefined;
    const line = index.lineAt(text);
    // A line that has changed and then moved cannot take the place of the former one.
    changed.forget(text);
    const isHere = trees.hold(text);
    if (!isHere) joints.forget(text);
    const parent = isHere ? undefined : parentElementOf(text);
    if (parent) hidden.forget(parent);
    if (!line || line === last) continue;
    if (isHere && hasWholeLines && !isTextLeftOut(text) && isWithin(root, line)) {
      line.place = articleOfLine(line.nodes);
      index.move(line);
      last = line;
    } else {
      loseLine(parts, line);
    }
  }
}

/** Whether a whole line is inside a subtree. */
function isWithin(root: Node, { nodes }: NamedLine): boolean {
  return holds(root, nodes[0]!) && holds(root, nodes.at(-1)!);
}
