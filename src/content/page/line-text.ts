import { isFootnoteMark, RAISED_TAGS, raisedText } from '../../core/page-text/footnote-marks.ts';

/** A run of text as a reader sees it, joined from the text nodes it is made of. */
export interface TextRun {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** For each node, the offset in `text` at which it begins (UTF-16 units). */
  readonly starts: readonly number[];
}

/** A place in a text node, and the number of that node in its run. */
export interface RunPlace {
  readonly node: Text;
  readonly offset: number;
  readonly number: number;
}

/** Elements that may stand between a raised element and the mark of a footnote. */
const AROUND_MARKS: ReadonlySet<string> = new Set(['a', 'span', 'i', 'em', 'b', 'strong', 'small']);

/** The text of a node as it is read in a run: of the same length as its data. */
function readText(node: Text): string {
  const { data } = node;
  return isFootnoteMark(data) && isRaised(node) ? raisedText(data) : data;
}

function isRaised({ parentNode }: Text): boolean {
  let at: Node | null = parentNode;
  while (at && AROUND_MARKS.has((at as Element).localName)) at = at.parentNode;
  return at !== null && RAISED_TAGS.has((at as Element).localName);
}

/** Whether a node of a run still reads as it did. */
export function isUnchanged({ text, nodes, starts }: TextRun, number: number): boolean {
  const read = readText(nodes[number]!);
  return nodes.length === 1 ? read === text : text.startsWith(read, starts[number]);
}

/** Joins text nodes into a run. */
export function textRun(nodes: readonly Text[]): TextRun {
  const starts: number[] = [];
  let text = '';
  for (const node of nodes) {
    starts.push(text.length);
    text += readText(node);
  }
  return { text, nodes, starts };
}

/**
 * The DOM place of an offset of the run. An offset between two nodes is the end of the first as an
 * end, and the beginning of the second as a start.
 */
export function placeInRun(run: TextRun, offset: number, side: 'start' | 'end'): RunPlace {
  let low = 0;
  let high = run.nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const begins = run.starts[middle]!;
    if (begins < offset || (begins === offset && side === 'start')) low = middle;
    else high = middle - 1;
  }
  return { node: run.nodes[low]!, offset: offset - run.starts[low]!, number: low };
}
