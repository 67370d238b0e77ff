/**
 * Removes changed lines from the index and puts their texts on the agenda. A line loses its marks
 * at once, even if it is read again later.
 */
import { isLeftOut } from '../page/left-out.ts';
import { isLineOwner } from '../page/line-owner.ts';
import { firstChildOf, lastChildOf } from '../page/unshadowed/node.ts';
import type { NamedLine } from './mention.ts';
import type { Parts } from './parts.ts';

/** Maximum text nodes of a line that is read again inside the observer's callback. */
const MAX_NODES_AT_ONCE = 500;
/** Maximum length of a text node of such a line, in UTF-16 units. */
const MAX_UNITS_AT_ONCE = 20_000;
/** Maximum length of a text that is checked for names as soon as it changes, in UTF-16 units. */
const MAX_PLAIN_TEXT_UNITS = 100;

/** Queues a text that may have changed, and removes its line with names. */
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

/** Removes a line that has changed and queues its texts. */
export function loseLine(parts: Parts, line: NamedLine): void {
  const { agenda, trees, changed } = parts;
  changed.next();
  dropLine(parts, line);
  const { nodes } = line;
  const isLong =
    nodes.length > MAX_NODES_AT_ONCE || nodes.some(({ length }) => length > MAX_UNITS_AT_ONCE);
  for (const node of nodes)
    if (trees.hold(node) && !isTextLeftOut(node)) agenda.add(isLong ? 'text' : 'changed', node);
}

/** Removes a line and its marks. */
export function dropLine({ index, marks, agenda }: Parts, line: NamedLine): void {
  index.drop(line);
  for (const mention of line.mentions) {
    marks.drop(mention, true);
    agenda.lose('paint', mention);
  }
}

/** Takes texts off the agenda. */
export function unqueue({ agenda }: Parts, texts: readonly Text[]): void {
  if (!agenda.has('changed') && !agenda.has('text')) return;
  for (const text of texts) {
    agenda.lose('changed', text);
    agenda.lose('text', text);
  }
}

/** Whether a text is in an element that is not read. */
export function isTextLeftOut(text: Text): boolean {
  return isLeftOut(text.parentNode ?? text);
}

/**
 * Whether a text is, by the markup alone, a line by itself that has no names and had none, such as
 * the only text of a table cell or list item: a price or a score.
 */
function isPlainAndAlone({ gate, changed }: Parts, text: Text): boolean {
  const { parentNode: parent, data } = text;
  return (
    parent !== null &&
    firstChildOf(parent) === lastChildOf(parent) &&
    isLineOwner(parent) &&
    data.length <= MAX_PLAIN_TEXT_UNITS &&
    !changed.at(text) &&
    // The NUL closes the text: without it, “EUR” passes the gate, because “Europe” might follow.
    !gate(`${data}\0`)
  );
}
