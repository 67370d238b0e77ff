import { TERMINATOR } from '../../core/match/name-index.ts';

/** A node of a trie on its way into the double array. */
export interface TrieNode {
  readonly children: Map<number, TrieNode>;
  /** Number reached by the terminator, where a word ends here. */
  value: number | undefined;
}

/** An empty trie. */
export function trieNode(): TrieNode {
  return { children: new Map(), value: undefined };
}

/** The node that a word of symbols ends at, made where it is missing. */
export function insertWord(root: TrieNode, symbols: readonly number[]): TrieNode {
  let node = root;
  for (const symbol of symbols) {
    let child = node.children.get(symbol);
    if (!child) node.children.set(symbol, (child = trieNode()));
    node = child;
  }
  return node;
}

/** Several tries in one pair of arrays; the root of trie n is the cell n + 1. */
export interface DoubleArray {
  readonly base: Int32Array;
  readonly check: Uint16Array;
}

/**
 * Lays tries out in a double array (see `NameIndex`): breadth first, each state at the lowest
 * base that is free for all of its children and not yet the base of another state.
 */
export function buildDoubleArray(roots: readonly TrieNode[], symbols: number): DoubleArray {
  const cells = new CellPool(roots.length + 1);
  const empty: number[] = [];
  let queue: { node: TrieNode; cell: number }[] = roots.map((node, i) => ({ node, cell: i + 1 }));
  while (queue.length > 0) {
    const next: typeof queue = [];
    for (const { node, cell } of queue) {
      const labels = [...node.children.keys()].sort((a, b) => a - b);
      if (node.value !== undefined) labels.unshift(TERMINATOR);
      if (labels.length === 0) {
        empty.push(cell);
        continue;
      }
      const base = cells.findBase(labels);
      cells.base[cell] = base;
      for (const label of labels) {
        cells.take(base + label, label);
        if (label === TERMINATOR) cells.base[base + label] = node.value!;
        else next.push({ node: node.children.get(label)!, cell: base + label });
      }
    }
    queue = next;
  }
  // Padding lets the matcher look up any symbol of any state without a bounds check.
  const length = cells.highest + symbols + 3;
  const base = new Int32Array(length);
  const check = new Uint16Array(length);
  for (let i = 0; i <= cells.highest; i++) {
    base[i] = cells.base[i] ?? 0;
    check[i] = cells.check[i] ?? 0;
  }
  // A root without words, as of a pack without people, leads into the padding, that is, nowhere.
  for (const cell of empty) base[cell] = cells.highest + 1;
  return { base, check };
}

/** The growing arrays, with what is still free. */
class CellPool {
  readonly base: number[] = [];
  readonly check: number[] = [];
  highest = 0;
  private readonly usedBases = new Set<number>();
  /** For each cell, the next that may be free; shortened as it is followed. */
  private readonly jump: number[] = [];

  constructor(private readonly reserved: number) {
    this.highest = reserved;
  }

  findBase(labels: readonly number[]): number {
    const first = labels[0]!;
    for (
      let cell = this.free(Math.max(this.reserved + 1, first + 1));
      ;
      cell = this.free(cell + 1)
    ) {
      const base = cell - first;
      if (this.usedBases.has(base)) continue;
      if (labels.every((label) => !this.check[base + label] && base + label > this.reserved)) {
        this.usedBases.add(base);
        return base;
      }
    }
  }

  take(cell: number, label: number): void {
    this.check[cell] = label;
    if (cell > this.highest) this.highest = cell;
  }

  private free(from: number): number {
    let cell = from;
    while (this.check[cell]) cell = this.jump[cell] ?? cell + 1;
    for (let i = from; i < cell;) {
      const next = this.jump[i] ?? i + 1;
      this.jump[i] = cell;
      i = next;
    }
    return cell;
  }
}
