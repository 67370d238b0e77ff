/** What the engine does with the work on its agenda: in slices, and at once when the page changes. */
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

/** From this many names on, a judgement is a slice of its own. */
const MANY_NAMES = 5000;
/** For how long marks are registered in one go, in ms. */
const PAINT_AT_ONCE = 1;

/** How each kind of work is done. */
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

/** Reads, judges and paints, until the time is over or a little longer. */
export function workSlice(parts: Parts, isOver: () => boolean): void {
  const { agenda } = parts;
  const hasManyNames = parts.index.size >= MANY_NAMES;
  const isForJudgement = hasManyNames && isJudgementDue(parts);
  if (!isForJudgement) agenda.run(isOver, READING);
  if (isForJudgement || (!hasManyNames && isJudgementDue(parts))) agenda.run(isOver, ['judge']);
  paint(parts);
}

/** Takes in what has changed on a page that is shown, and does what cannot wait. */
export function workAtOnce(parts: Parts, records: readonly MutationRecord[], atOnce: AtOnce): void {
  const { agenda, index } = parts;
  takeChanges(parts, records, atOnce);
  const canJudge = agenda.has('judge') && !agenda.has('gone');
  if (canJudge && index.size < MANY_NAMES) agenda.run(atOnce.isOver, ['judge']);
  paint(parts);
}

function takeChanges(parts: Parts, records: readonly MutationRecord[], atOnce?: AtOnce): void {
  if (parts.judge.dependsOnHeadings && records.some(touchesHeading)) parts.index.reconsider();
  applyChanges(parts, records, atOnce);
}

/** Whether the page is to judge its names; while it is read, each time they are half again. */
function isJudgementDue({ agenda, index }: Parts): boolean {
  // What has left the page has no place among the names.
  if (!agenda.has('judge') || agenda.has('gone')) return false;
  return index.changes * 3 >= index.size || !READING.some((kind) => agenda.has(kind));
}

/** Shows what has changed, as far as the time allows. */
function paint({ agenda, marks }: Parts): void {
  const end = performance.now() + PAINT_AT_ONCE;
  agenda.run(() => performance.now() > end, ['paint']);
  marks.commit();
}
