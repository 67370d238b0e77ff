/** How the engine does the work on its agenda: in slices, and at once when the page changes. */
import type { Works } from './agenda.ts';
import { applyChanges, type AtOnce } from './apply-changes.ts';
import { forgetNode } from './forget-node.ts';
import { lookEverywhere } from './look-everywhere.ts';
import type { Parts } from './parts.ts';
import { READING, type PendingWork } from './pending-work.ts';
import { readText } from './read-text.ts';
import { readPageAnew, readTree } from './read-tree.ts';
import { searchRoots } from './search-roots.ts';
import { touchesHeading } from './sections.ts';

/** From this number of names on, a judgement takes a slice by itself. */
const MIN_NAMES_FOR_OWN_SLICE = 5000;
/** Maximum time for registering marks in one slice, in ms. */
const MAX_PAINT_MS = 1;

/** The functions that do each kind of work. */
export function worksOf(parts: Parts): Works<PendingWork> {
  return {
    missed: (missed) => (missed === 'too many' ? readPageAnew(parts) : takeChanges(parts, missed)),
    gone: (node) => forgetNode(parts, node),
    paint: (mention) => {
      if (parts.index.has(mention.line)) parts.marks.update(mention);
    },
    changed: (text) => readText(parts, text),
    text: (text) => readText(parts, text),
    tree: (tree) => readTree(parts, tree),
    search: (search) => searchRoots(parts, search),
    look: () => lookEverywhere(parts),
    judge: () => {
      parts.judge.judge(parts.index, (mention) => parts.agenda.add('paint', mention));
      parts.onJudged();
    },
  };
}

/** Reads, judges and paints until the time is up, or slightly longer. */
export function workSlice(parts: Parts, isOver: () => boolean): void {
  const { agenda } = parts;
  const hasManyNames = parts.index.size >= MIN_NAMES_FOR_OWN_SLICE;
  const isForJudgement = hasManyNames && isJudgementDue(parts);
  if (!isForJudgement) agenda.run(isOver, READING);
  if (isForJudgement || (!hasManyNames && isJudgementDue(parts))) agenda.run(isOver, ['judge']);
  paint(parts);
}

/** Applies the changes of a visible page and does the work that cannot wait. */
export function workAtOnce(parts: Parts, records: readonly MutationRecord[], atOnce: AtOnce): void {
  const { agenda, index } = parts;
  takeChanges(parts, records, atOnce);
  const canJudge = agenda.has('judge') && !agenda.has('gone');
  if (canJudge && index.size < MIN_NAMES_FOR_OWN_SLICE) agenda.run(atOnce.isOver, ['judge']);
  paint(parts);
}

function takeChanges(parts: Parts, records: readonly MutationRecord[], atOnce?: AtOnce): void {
  if (parts.judge.dependsOnHeadings && records.some(touchesHeading)) parts.index.reconsider();
  applyChanges(parts, records, atOnce);
}

/** Whether the names must be judged; while the page is read, after each growth by a half. */
function isJudgementDue({ agenda, index }: Parts): boolean {
  // Names that have left the page must be removed first.
  if (!agenda.has('judge') || agenda.has('gone')) return false;
  return index.changes * 3 >= index.size || !READING.some((kind) => agenda.has(kind));
}

/** Updates the marks, as far as the time allows. */
function paint({ agenda, marks }: Parts): void {
  const end = performance.now() + MAX_PAINT_MS;
  agenda.run(() => performance.now() > end, ['paint']);
  marks.commit();
}
