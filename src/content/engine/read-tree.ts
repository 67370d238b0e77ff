import { isInScript, LONG_TEXT_UNITS } from '../page/script-text.ts';
import { isBehind, textsInView } from '../page/texts-in-view.ts';
import { TextWalk } from '../page/text-walk.ts';
import type { Parts } from './parts.ts';
import type { Tree } from './pending-work.ts';
import { readText } from './read-text.ts';
import { dropLine } from './stale-lines.ts';

/** Maximum lines that cannot be read before the reading of a tree is given up. */
const MAX_UNREADABLE_LINES = 100;

/** Queues the whole document for reading, the text in view first. */
export function readPage(parts: Parts, again = false): void {
  const { document, agenda } = parts;
  const view = textsInView(document);
  if (view) readFrom(parts, new TextWalk(document, view.from), view.until, again);
  agenda.add('tree', { walk: new TextWalk(document), again });
  agenda.add('search', { below: document });
}

/** Queues a page for reading whose changes, moves among them, were not followed for a while. */
export function readPageAnew(parts: Parts): void {
  const { trees, index, agenda } = parts;
  for (const line of new Set(index.inOrder().map((mention) => mention.line))) {
    if (line.nodes.every((node) => trees.hold(node))) index.move(line);
    else dropLine(parts, line);
  }
  readPage(parts, true);
  for (const root of trees.roots) {
    parts.observe(root);
    agenda.add('tree', { walk: new TextWalk(root), again: true });
  }
}

/** Queues a subtree for reading, and then the shadow trees in it. */
export function readBelow({ agenda }: Parts, root: Node, again: boolean): void {
  agenda.add('tree', { walk: new TextWalk(root), again });
  agenda.add('search', { below: root, again });
}

/** Queues a stretch of text for reading, up to the node `until`. */
export function readFrom(parts: Parts, walk: TextWalk, until: Node, again = false): void {
  const tree = { walk, again, until };
  parts.placed.add(tree);
  parts.agenda.add('tree', tree);
}

/** Updates the places where pending readings begin or end after nodes were removed or moved. */
export function losePlaces({ placed }: Parts, taken: ReadonlySet<Node>): void {
  for (const tree of placed) {
    tree.walk.lose(taken);
    if (tree.until && taken.has(tree.until)) tree.until = undefined;
  }
}

/** Reads a tree; after a line that cannot be read, queues the rest again. */
export function* readTree(parts: Parts, tree: Tree): Generator<undefined, void> {
  try {
    yield* walkTree(parts, tree);
  } catch (error) {
    tree.failures = (tree.failures ?? 0) + 1;
    if (tree.failures < MAX_UNREADABLE_LINES) parts.agenda.add('tree', tree);
    throw error;
  } finally {
    parts.placed.delete(tree);
  }
}

/** Reads the lines of a tree that may have names. */
function* walkTree(parts: Parts, tree: Tree): Generator<undefined, void> {
  const { walk, again } = tree;
  const { gate, index, agenda } = parts;
  parts.placed.add(tree);
  let floor: Text | undefined;
  let passed = 0;
  let read = 0;
  for (let text = walk.next(); text; text = walk.next()) {
    const isClosed = (text.length >= LONG_TEXT_UNITS && isInScript(text)) || !gate(text.data);
    if (isClosed && !(again && index.lineAt(text))) {
      if (++passed % 64 !== 0) continue;
      if (isPast(tree, text)) return;
    } else {
      if (isPast(tree, text)) return;
      floor = yield* readLineAt(parts, tree, text, floor, !isClosed);
      // Reading the clock has a cost, and a few short lines take hardly any time.
      if (++read % 4 !== 0 && text.length < LONG_TEXT_UNITS) continue;
    }
    if (!agenda.isOver) continue;
    walk.pause();
    yield undefined;
  }
}

/** Reads the line at a text unless it is known, moves the walk past it and returns its end. */
function* readLineAt(
  parts: Parts,
  { walk, again }: Tree,
  text: Text,
  floor: Text | undefined,
  isOpen: boolean,
): Generator<undefined, Text | undefined> {
  let nodes = again ? undefined : parts.index.lineAt(text)?.nodes;
  if (!nodes) {
    const reading = readText(parts, text, floor, isOpen);
    let step = reading.next();
    for (; !step.done; step = reading.next()) {
      walk.pause();
      yield undefined;
    }
    nodes = step.value;
  }
  const end = nodes.at(-1);
  if (end && end !== text && end.isConnected) walk.skipTo(end);
  return end;
}

function isPast({ until }: Tree, text: Text): boolean {
  return until !== undefined && isBehind(text, until);
}
