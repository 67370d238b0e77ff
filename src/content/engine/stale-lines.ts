/**
 * What has changed on the page is taken out of the index, and its texts are put on the agenda. A
 * line loses its marks at once, whenever it is read again.
 */
import { isLeftOut } from '../page/left-out.ts';
import { isLineOwner } from '../page/line-owner.ts';
import { firstChildOf, lastChildOf } from '../page/unshadowed.ts';
import type { NamedLine } from './mention.ts';
import type { Parts } from './parts.ts';

/** What is longer than this is not read inside the observer's callback: text nodes of a line, … */
const MOST_NODES_AT_ONCE = 500;
/** … and UTF-16 units of a text node. */
const LONGEST_TEXT_AT_ONCE = 20_000;
/** Up to this length (UTF-16 units) a text is looked through as soon as it has changed. */
const SHORT_TEXT = 100;

/** Has a text read that may read otherwise now. */
export function noteText(parts: Parts, text: Text, isUrgent = false): void {
  const { index, agenda, changed } = parts;
  const line = index.lineAt(text);
  changed.next();
  if (line) {
    changed.keep(line);
    loseLine(parts, line);
  } else if (isPlainAndAlone(parts, text)) {
    unqueue(parts, [text]);
  } else {
    agenda.add(isUrgent ? 'changed' : 'text', text);
  }
}

/** Forgets a line that has changed, until its texts are read again. */
export function loseLine(parts: Parts, line: NamedLine): void {
  const { agenda, trees, changed } = parts;
  changed.next();
  dropLine(parts, line);
  const { nodes } = line;
  const isLong =
    nodes.length > MOST_NODES_AT_ONCE || nodes.some(({ length }) => length > LONGEST_TEXT_AT_ONCE);
  for (const node of nodes)
    if (trees.hold(node) && !isTextLeftOut(node)) agenda.add(isLong ? 'text' : 'changed', node);
}

/** Forgets a line and its marks. */
export function dropLine({ index, marks, agenda }: Parts, line: NamedLine): void {
  index.drop(line);
  for (const mention of line.mentions) {
    marks.drop(mention, true);
    agenda.lose('paint', mention);
  }
}

/** Nothing is left to be read of these texts. */
export function unqueue({ agenda }: Parts, texts: readonly Text[]): void {
  if (!agenda.has('changed') && !agenda.has('text')) return;
  for (const text of texts) {
    agenda.lose('changed', text);
    agenda.lose('text', text);
  }
}

/** Whether a text is not to be read. */
export function isTextLeftOut(text: Text): boolean {
  return isLeftOut(text.parentNode ?? text);
}

/**
 * Whether a text is a line of its own, by the markup alone, that neither names anything nor did: the
 * one text of a table cell or a list's item, a price or a score.
 */
function isPlainAndAlone({ gate, changed }: Parts, text: Text): boolean {
  const { parentNode: parent, data } = text;
  return (
    parent !== null &&
    firstChildOf(parent) === lastChildOf(parent) &&
    isLineOwner(parent) &&
    data.length <= SHORT_TEXT &&
    !changed.at(text) &&
    // What nothing follows is closed: the gate lets “EUR” pass, as “Europe” may be its line.
    !gate(`${data}\0`)
  );
}
