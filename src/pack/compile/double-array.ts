import { TERMINATOR } from '../../core/names/name-index.ts';

/** A word of one of several tries: its symbols (see `NameIndex`), without the terminator. */
export interface TrieWord {
  /** Number of the trie, from 0. */
  readonly trie: number;
  readonly symbols: readonly number[];
}

/** Tries in one pair of arrays; the root of trie n is the cell n + 1. */
export interface DoubleArray {
  readonly base: readonly number[];
  readonly check: readonly number[];
  /** Per group its first cell, and the number of all cells in the end. */
  readonly groupCells: readonly number[];
}

interface TrieNode {
  readonly symbol: number;
  readonly children: TrieNode[];
  cell: number;
  /** The number of the word that ends here. */
  word: number;
}

const NO_WORD = -1;
/** Marks the cells of the roots as taken: it is no symbol. */
const TAKEN = 0xffff;
/** How many cells before the last one taken are tried again, so that gaps are filled. */
const LOOK_BACK_CELLS = 4096;

/**
 * Lays tries out in a double array. The words are numbered through all groups; the number is the
 * value that `TERMINATOR` leads to. The cells of a group are contiguous, so that a page can load some
 * groups without the others; those of the roots and of their children belong to the first group.
 * @param groups per group its words, sorted within each trie; words of different groups must have
 * different first symbols within a trie
 * @param symbolCount as many cells follow the last one, because a look-up may add any symbol
 * @param onShare called while it goes on, with the share of the words that have their place
 */
export function layOutTries(
  groups: readonly (readonly TrieWord[])[],
  tries: number,
  symbolCount: number,
  onShare: (done: number) => void = () => {},
): DoubleArray {
  const roots = Array.from({ length: tries }, (_, trie) => newNode(0, trie + 1));
  const heads = groups.map(() => [] as TrieNode[]);
  let count = 0;
  groups.forEach((words, group) => {
    for (const { trie, symbols } of words) {
      const root = roots[trie]!;
      const before = root.children.length;
      addWord(root, symbols, count++);
      if (root.children.length > before) heads[group]!.push(root.children.at(-1)!);
    }
  });
  const cells = new Cells(tries);
  for (const root of roots) cells.place(root);
  const groupCells = heads.map((nodes, group) => {
    if (group > 0) cells.beginRegion();
    const first = group > 0 ? cells.end : 0;
    for (const node of nodes) {
      cells.placeBelow(node);
      onShare(cells.words / count);
    }
    return first;
  });
  return { ...cells.finish(symbolCount), groupCells: [...groupCells, cells.end] };
}

function newNode(symbol: number, cell = 0): TrieNode {
  return { symbol, cell, children: [], word: NO_WORD };
}

/** Adds a word that comes after all words that the trie has. */
function addWord(root: TrieNode, symbols: readonly number[], number: number): void {
  let node = root;
  for (const symbol of symbols) {
    let next = node.children.at(-1);
    if (next?.symbol !== symbol) node.children.push((next = newNode(symbol)));
    node = next;
  }
  const end = newNode(TERMINATOR);
  end.word = number;
  node.children.unshift(end);
}

/** The cells that are taken so far. */
class Cells {
  /** The first cell after all that are taken. */
  end: number;
  /** How many words have their place. */
  words = 0;
  private readonly base: number[] = [];
  private readonly check: number[] = [];
  private readonly isBase: boolean[] = [];
  private regionStart: number;
  /** No cell of the region before this one is free. */
  private firstFree: number;

  constructor(roots: number) {
    for (let root = 1; root <= roots; root++) this.check[root] = TAKEN;
    this.end = this.regionStart = this.firstFree = roots + 1;
  }

  /** From now on cells are taken after all others. */
  beginRegion(): void {
    this.regionStart = this.firstFree = this.end;
  }

  /** Gives the nodes below a node their cells, and those below them. */
  placeBelow(node: TrieNode): void {
    const waiting = [node];
    for (let at = waiting.pop(); at; at = waiting.pop()) {
      if (at.word !== NO_WORD) continue;
      this.place(at);
      waiting.push(...at.children.toReversed());
    }
  }

  /**
   * Gives the children of a node their cells: at a base that is free for all of them and is not the
   * base of another node.
   */
  place({ cell, children }: TrieNode): void {
    const first = children[0];
    if (!first) return;
    while (this.isTaken(this.firstFree)) this.firstFree++;
    let from = Math.max(this.firstFree, this.end - LOOK_BACK_CELLS, first.symbol + 1);
    while (!this.fits(from - first.symbol, children)) from++;
    const base = from - first.symbol;
    this.base[cell] = base;
    this.isBase[base] = true;
    for (const child of children) {
      child.cell = base + child.symbol;
      this.check[child.cell] = child.symbol;
      if (child.word !== NO_WORD) {
        this.base[child.cell] = child.word;
        this.words++;
      }
      if (child.cell >= this.end) this.end = child.cell + 1;
    }
  }

  finish(padding: number): { base: number[]; check: number[] } {
    const length = this.end + padding;
    // A trie without words leads into the padding, that is, nowhere.
    const base = Array.from({ length }, (_, cell) =>
      this.check[cell] === TAKEN ? (this.base[cell] ?? this.end) : (this.base[cell] ?? 0),
    );
    return { base, check: Array.from({ length }, (_, cell) => this.check[cell] ?? 0) };
  }

  private isTaken(cell: number): boolean {
    return (this.check[cell] ?? 0) !== 0;
  }

  private fits(base: number, children: readonly TrieNode[]): boolean {
    if (this.isBase[base]) return false;
    return children.every(
      ({ symbol }) => base + symbol >= this.regionStart && !this.isTaken(base + symbol),
    );
  }
}
