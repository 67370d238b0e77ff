import { changesIn } from '../page/page-changes.ts';
import { TextWalk } from '../page/text-walk.ts';
import { hostOf, parentOf } from '../page/unshadowed.ts';
import type { Parts } from './parts.ts';
import { losePlaces, readBelow, readFrom } from './read-tree.ts';
import { noteText } from './stale-lines.ts';

/** How many changed texts can be read at once. */
const MOST_TEXTS_AT_ONCE = 20;

/** How much of the reading is done at once; without it, all is left to the slices. */
export interface AtOnce {
  /** Whether the time is over. */
  readonly isOver: () => boolean;
  /** Whether only what has gone is taken account of, as the page changes more than can be followed. */
  readonly isSlow: boolean;
}

/** Takes the page's changes in. Lines with names that have changed lose their marks at once. */
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
  // Where a line with names has gone, its text may only have been swapped: that is not to be seen.
  const isUrgent = index.departed > departed && texts.size <= MOST_TEXTS_AT_ONCE;
  for (const text of texts) guard(() => noteText(parts, text, isUrgent));
  // What has gone comes first here too: a line is not to be put where it stood before it moved.
  if (atOnce && !atOnce.isSlow) agenda.run(atOnce.isOver, ['gone', 'changed']);
  for (const root of added) readBelow(parts, root, false);
  for (const { parent, first, last } of stretches) {
    // What the last one holds is read as a subtree of its own.
    readFrom(parts, new TextWalk(parent, first), last);
    agenda.add('search', { below: parent });
  }
  for (const root of altered) readBelow(parts, root, true);
}

/** The open shadow trees in nodes that were taken from their place; those that have gone are forgotten. */
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
