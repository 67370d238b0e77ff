import { plainText, withoutTonos, writtenCode } from '../text/letters.ts';
import { boundaryAt, skipSpaces } from './boundaries.ts';
import {
  COMBINES,
  IGNORED,
  IN_WORD,
  SPACE,
  SYMBOL_MASK,
  type EndingNode,
  type EndingTries,
  type NameIndex,
} from './name-index.ts';
import { entryOf } from './unit-blocks.ts';

/** What `endingAt` returns at a combining mark. */
export const NEEDS_COMPOSING = -2;

/**
 * End of the longest ending of a class that stops at a word boundary, -1 or `NEEDS_COMPOSING`.
 * @param exactly whether diacritics are required, as after a stem that has some
 */
export function endingAt(
  index: NameIndex,
  text: string,
  from: number,
  number: number,
  exactly: boolean,
): number {
  const { table } = index;
  const tries = index.endingTries[number] ?? readEndings(index, number);
  // Most stems found begin some other word; the next letter rules it out.
  if (from + 1 < text.length) {
    const next = text.charCodeAt(from);
    const isLetter =
      (entryOf(table, next) & IN_WORD) !== 0 &&
      (entryOf(table, text.charCodeAt(from + 1)) & COMBINES) === 0;
    if (isLetter && (tries.firsts & (1 << (writtenCode(next) & 31))) === 0) return -1;
  }
  let node = exactly ? tries.exact : tries.all;
  let isNew = true;
  let best = -1;
  for (let i = from; ;) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    const entry = entryOf(table, code);
    if (entry & COMBINES) return NEEDS_COMPOSING;
    // No ending can stop within a word; for most scripts the table says so.
    if (isNew && node.ends && (entry & IN_WORD) === 0 && boundaryAt(text, i) >= 0) best = i;
    const symbol = entry & SYMBOL_MASK;
    i++;
    isNew = symbol !== 0;
    if (!isNew) {
      if (entry & IGNORED) continue;
      return best;
    }
    const next = following(node, writtenCode(code));
    if (!next) return best;
    node = next;
    if (symbol === SPACE) i = skipSpaces(index, text, i);
  }
}

/** The node that a unit leads to; there are so few that a linear search is fastest. */
export function following({ units, nodes }: EndingNode, unit: number): EndingNode | undefined {
  for (let k = 0; k < units.length; k++) if (units[k] === unit) return nodes[k];
  return undefined;
}

/** The endings of a class as tries, built when first needed. */
function readEndings(index: NameIndex, number: number): EndingTries {
  const exact = new Set<string>();
  const all = new Set<string>();
  for (const ending of index.endingsOf(number)) {
    exact.add(ending).add(withoutTonos(ending));
    all.add(ending).add(withoutTonos(ending)).add(plainText(ending));
  }
  let firsts = 0;
  for (const ending of all) if (ending !== '') firsts |= 1 << (ending.charCodeAt(0) & 31);
  return (index.endingTries[number] = { exact: trieOf(exact), all: trieOf(all), firsts });
}

function trieOf(endings: Iterable<string>): EndingNode {
  const root = newNode();
  for (const ending of endings) {
    let node = root;
    for (let k = 0; k < ending.length; k++) {
      const unit = ending.charCodeAt(k);
      let at = node.units.indexOf(unit);
      if (at < 0) {
        at = node.units.length;
        // Arrays that grow in place reserve room for 16 more items, and there are thousands of arrays.
        node.units = node.units.concat(unit);
        node.nodes = node.nodes.concat(newNode());
      }
      node = node.nodes[at]!;
    }
    node.ends = true;
  }
  return root;
}

interface NewNode extends EndingNode {
  ends: boolean;
  units: readonly number[];
  nodes: readonly NewNode[];
}

const NONE: readonly never[] = [];

function newNode(): NewNode {
  return { ends: false, units: NONE, nodes: NONE };
}
