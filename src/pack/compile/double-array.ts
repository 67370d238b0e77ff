import { TERMINATOR } from '../../core/match/name-index.ts';
import { PADDING, SHARES_NONE, type PackedTries } from '../packed-tries.ts';
import { packNumbers } from '../packed-numbers.ts';
import type { Alphabet } from './alphabet.ts';

/** A node of a trie on its way into the double array. */
export interface TrieNode<Value> {
  readonly children: Map<number, TrieNode<Value>>;
  /** What the word that ends here stands for. */
  value: Value | undefined;
}

/** An empty trie. */
export function trieNode<Value>(): TrieNode<Value> {
  return { children: new Map(), value: undefined };
}

/** The node that a word of symbols ends at, made where it is missing. */
export function insertWord<Value>(
  root: TrieNode<Value>,
  symbols: readonly number[],
): TrieNode<Value> {
  let node = root;
  for (const symbol of symbols) {
    let child = node.children.get(symbol);
    if (!child) node.children.set(symbol, (child = trieNode()));
    node = child;
  }
  return node;
}

/** Packed tries, and the values of their words in the order of the words' numbers. */
export interface CompiledTries<Value> {
  readonly tries: PackedTries;
  readonly values: readonly Value[];
}

/**
 * Lays tries out in a double array (see `NameIndex`): depth first, each state close behind the one
 * before, at a base that is free for all of its children and not the base of another state.
 */
export function compileTries<Value>(
  roots: readonly TrieNode<Value>[],
  alphabet: Alphabet,
): CompiledTries<Value> {
  const pool = new CellPool(roots.length + 1);
  const firsts: number[] = [];
  const values: Value[] = [];
  const words = roots.map((root) => {
    const lines: string[] = [];
    let before = '';
    const visit = (node: TrieNode<Value>, word: string): void => {
      const symbols = [...node.children.keys()].sort((a, b) => a - b);
      const labels = node.value === undefined ? symbols : [TERMINATOR, ...symbols];
      if (labels.length === 0) return;
      firsts.push(pool.takeBase(labels) + labels[0]!);
      if (node.value !== undefined) {
        values.push(node.value);
        const shared = sharedLength(before, word);
        lines.push(String.fromCharCode(SHARES_NONE + shared) + word.slice(shared));
        before = word;
      }
      for (const symbol of symbols) visit(node.children.get(symbol)!, word + alphabet.unit(symbol));
    };
    visit(root, '');
    return lines.join('\n');
  });
  // The padding lets the matcher look up any symbol of any state without a bounds check.
  const length = pool.highest + 1 + PADDING;
  return { tries: { length, words, cells: packNumbers(firsts) }, values };
}

/** Units that two words have in common at their beginning. */
function sharedLength(a: string, b: string): number {
  let k = 0;
  while (k < a.length && a[k] === b[k]) k++;
  return k;
}

/** The cells of the growing array, with what is still free. */
class CellPool {
  highest: number;
  private readonly taken: boolean[] = [];
  private readonly usedBases = new Set<number>();
  private next: number;

  /** @param reserved the cells up to this one are the roots' */
  constructor(reserved: number) {
    this.highest = reserved;
    this.next = reserved + 1;
  }

  /** Takes the cells of all labels; the first lies as soon as can be behind the last one taken so. */
  takeBase(labels: readonly number[]): number {
    const first = labels[0]!;
    // A base of 0 would read as “none yet” when the arrays are rebuilt.
    for (let cell = Math.max(this.next, first + 1); ; cell++) {
      const base = cell - first;
      if (this.usedBases.has(base) || labels.some((label) => this.taken[base + label])) continue;
      this.usedBases.add(base);
      for (const label of labels) this.taken[base + label] = true;
      this.highest = Math.max(this.highest, base + labels.at(-1)!);
      this.next = cell + 1;
      return base;
    }
  }
}
