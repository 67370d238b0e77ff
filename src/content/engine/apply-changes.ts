import { changesIn } from '../page/page-changes.ts';
import { TextWalk } from '../page/text-walk.ts';
import { hostOf, parentOf } from '../page/unshadowed/node.ts';
import type { Parts } from './parts.ts';
import { losePlaces, readBelow, readFrom } from './read-tree.ts';
import { noteText } from './stale-lines.ts';

/** Maximum number of changed texts that are read at once. */
const MAX_TEXTS_AT_ONCE = 20;

/** Limits on what is read at once; without them, the slices read everything. */
export interface AtOnce {
  /** Whether the time is up. */
  readonly isOver: () => boolean;
  /** Whether only removed nodes are handled, because the page changes too fast to follow. */
  readonly isSlow: boolean;
}

/** Applies the page's changes. Changed lines with names lose their marks at once. */
export function applyChanges(
  parts: Parts,
  records: readonly MutationRecord[],
  atOnce?: AtOnce,
): void {
  const { agenda, index, trees } = parts;
  const guard = (act: () => void): void => parts.failures.guard(act);
  const { texts, added, stretches, altered, removed } = changesIn(trees, records, guard);
  const { departed } = index;
  if (removed.size > 0) {
    losePlaces(parts, removed);
    for (const node of removed) agenda.add('gone', node);
    for (const root of rootsBelow(parts, removed)) agenda.add('gone', root);
    if (atOnce) agenda.run(atOnce.isOver, ['gone']);
  }
  // If a line with names was removed, its text may only have been replaced; its marks must not flicker.
  const isUrgent = index.departed > departed && texts.size <= MAX_TEXTS_AT_ONCE;
  for (const text of texts) guard(() => noteText(parts, text, isUrgent));
  // Removed nodes come first here too: a line must not be put at its place before a move.
  if (atOnce && !atOnce.isSlow) agenda.run(atOnce.isOver, ['gone', 'changed']);
  for (const root of added) readBelow(parts, root, false);
  for (const { parent, first, last } of stretches) {
    // The content of the last node is read as a subtree of its own.
    readFrom(parts, new TextWalk(parent, first), last);
    agenda.add('search', { below: parent });
  }
  for (const root of altered) readBelow(parts, root, true);
}

/** The open shadow trees in nodes that were removed or moved; removed trees are no longer followed. */
function* rootsBelow({ trees }: Parts, removed: ReadonlySet<Node>): Generator<ShadowRoot> {
  const hasMoved = [...removed].some((node) => trees.hold(node));
  for (const root of trees.roots) {
    const isGone = !trees.hold(root.host);
    if (isGone) trees.forget(root);
    if (isGone || (hasMoved && composedPath(root).some((node) => removed.has(node)))) yield root;
  }
}

function composedPath(root: ShadowRoot): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = root.host; at; at = parentOf(at) ?? hostOf(at) ?? null) path.push(at);
  return path;
}
