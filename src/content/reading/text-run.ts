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

/** Joins text nodes into a run. */
export function textRun(nodes: readonly Text[]): TextRun {
  const starts: number[] = [];
  let text = '';
  for (const node of nodes) {
    starts.push(text.length);
    text += node.data;
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
