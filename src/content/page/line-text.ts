import { isFootnoteMark, RAISED_TAGS, raisedText } from '../../core/text/footnote-marks.ts';

/** The text of a line as a reader sees it, and the text nodes that it is joined from. */
export interface LineText {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** For each node, the offset in `text` at which it begins, in UTF-16 units. */
  readonly starts: readonly number[];
}

/** A place in a text node, and the number of that node in its line. */
export interface LinePlace {
  readonly node: Text;
  readonly offset: number;
  readonly number: number;
}

/** Elements that may be between a raised element and the mark of a footnote. */
const AROUND_MARKS: ReadonlySet<string> = new Set(['a', 'span', 'i', 'em', 'b', 'strong', 'small']);

/** The text of a node as it is read in a line; it has the same length as the node's data. */
function readText(node: Text): string {
  const { data } = node;
  return isFootnoteMark(data) && isRaised(node) ? raisedText(data) : data;
}

function isRaised({ parentNode }: Text): boolean {
  let at: Node | null = parentNode;
  while (at && AROUND_MARKS.has((at as Element).localName)) at = at.parentNode;
  return at !== null && RAISED_TAGS.has((at as Element).localName);
}

/** Whether a node of a line still has the text that was read. */
export function isUnchanged({ text, nodes, starts }: LineText, number: number): boolean {
  const read = readText(nodes[number]!);
  return nodes.length === 1 ? read === text : text.startsWith(read, starts[number]);
}

/** Joins the text nodes of a line. */
export function lineText(nodes: readonly Text[]): LineText {
  const starts: number[] = [];
  let text = '';
  for (const node of nodes) {
    starts.push(text.length);
    text += readText(node);
  }
  return { text, nodes, starts };
}

/**
 * The DOM place of an offset in the line. Between two nodes, an `end` is put at the end of the
 * first node, and a `start` at the beginning of the second.
 */
export function placeInLine(line: LineText, offset: number, side: 'start' | 'end'): LinePlace {
  let low = 0;
  let high = line.nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const begins = line.starts[middle]!;
    if (begins < offset || (begins === offset && side === 'start')) low = middle;
    else high = middle - 1;
  }
  return { node: line.nodes[low]!, offset: offset - line.starts[low]!, number: low };
}
