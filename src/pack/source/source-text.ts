import {
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { Problem } from './pack-error.ts';

/** Maximum nesting, more than any pack needs; deeper text is refused before a parser recurses into it. */
const MAX_DEPTH = 32;
/** Maximum size of a source file (bytes on disk, UTF-16 units in memory); larger ones are refused unread. */
export const MAX_SOURCE_LENGTH = 16_000_000;
/** Maximum number of values in a file: problems with more could exhaust the memory. */
const MAX_VALUES = 1_000_000;
/** Maximum number of problems reported for a file. */
const MAX_PROBLEMS_PER_FILE = 100;
/** Keys that every object has; data under them would be lost or change the prototype. */
const OWN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/**
 * Unpaired surrogates, controls, bidi embeddings, overrides and isolates, and private-use units,
 * which the compact format uses itself.
 */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ue000-\uf8ff]|\p{Surrogate}/u;

/** A source file as data, which can report problems with their line and column. */
export interface SourceText {
  readonly file: string;
  readonly value: unknown;
  problem(path: readonly (string | number)[], message: string): Problem;
}

/** Reads strict JSON; problems are syntax errors, duplicate keys, and excessive size or depth. */
export function parseSource(file: string, text: string): SourceText | readonly Problem[] {
  if (text.length > MAX_SOURCE_LENGTH) {
    return [
      { file, message: `has ${text.length} characters; expected at most ${MAX_SOURCE_LENGTH}` },
    ];
  }
  const position = positionsIn(text);
  const refused = excessIn(text);
  if (refused) return [{ file, ...position(refused.at), message: refused.message }];
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  if (!tree || errors.length > 0) {
    if (errors.length === 0) return [{ file, message: 'is empty; expected a JSON object' }];
    return firstProblems(file, errors, ({ error, offset }) => ({
      file,
      ...position(offset),
      message: `not valid JSON: ${printParseErrorCode(error)}`,
    }));
  }
  const faults = treeFaults(tree);
  if (faults.length > 0) {
    return firstProblems(file, faults, ({ node, message }) => ({
      file,
      ...position(node.offset),
      message,
    }));
  }
  const child = childFinder();
  return {
    file,
    value: getNodeValue(tree) as unknown,
    problem: (path, message) => ({
      file,
      ...position(nearestNode(tree, path, child).offset),
      path: pathText(path),
      message,
    }),
  };
}

/** The first faults of a file as problems, and a problem with the number of the others. */
export function firstProblems<Fault>(
  file: string,
  faults: readonly Fault[],
  toProblem: (fault: Fault) => Problem,
): Problem[] {
  const problems = faults.slice(0, MAX_PROBLEMS_PER_FILE).map(toProblem);
  const left = faults.length - problems.length;
  if (left > 0) problems.push({ file, message: `has ${left} more problems; expected none` });
  return problems;
}

/** The place where a text exceeds a limit, if it does. */
function excessIn(text: string): { readonly at: number; readonly message: string } | undefined {
  let depth = 0;
  let values = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i];
    if (quoted) {
      if (unit === '\\') i++;
      else if (unit === '"') quoted = false;
    } else if (unit === '"') quoted = true;
    else if (unit === '{' || unit === '[') {
      if (++depth > MAX_DEPTH) return { at: i, message: `nested deeper than ${MAX_DEPTH} levels` };
    } else if (unit === '}' || unit === ']') depth--;
    else if (unit === ',' && ++values > MAX_VALUES)
      return { at: i, message: `has more than ${MAX_VALUES} values; expected fewer` };
  }
  return undefined;
}

interface TreeFault {
  readonly node: Node;
  readonly message: string;
}

/** Faults that JSON allows but a pack may not have. */
function treeFaults(tree: Node): TreeFault[] {
  const faults: TreeFault[] = [];
  const look = (node: Node): void => {
    const { type, value, children = [] } = node;
    if (type === 'string') {
      const unseen = UNSEEN.exec(String(value))?.[0];
      if (unseen !== undefined)
        faults.push({ node, message: `has the unit ${codeOf(unseen)}; expected readable text` });
    }
    if (type === 'object') {
      const seen = new Set<unknown>();
      for (const key of children.flatMap((property) => property.children?.[0] ?? [])) {
        if (seen.has(key.value)) {
          const message = `the key “${String(key.value)}” stands twice in one object; expected once`;
          faults.push({ node: key, message });
        }
        seen.add(key.value);
        if (OWN_KEYS.has(String(key.value))) {
          const message = `${String(key.value)}: unknown key; expected only the keys of the schema`;
          faults.push({ node: key, message });
        }
      }
    }
    children.forEach(look);
  };
  look(tree);
  return faults;
}

function codeOf(unit: string): string {
  return `U+${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

type ChildFinder = (node: Node, key: string | number) => Node | undefined;

/** Finds children; those of an object are indexed once, because there may be many problems. */
function childFinder(): ChildFinder {
  const known = new Map<Node, Map<unknown, Node>>();
  return (node, key) => {
    const { type, children = [] } = node;
    if (type === 'array') return children[Number(key)];
    if (type !== 'object') return undefined;
    let byKey = known.get(node);
    if (!byKey) {
      byKey = new Map(
        children.flatMap(({ children: [name, value] = [] }) =>
          name && value ? [[name.value as unknown, value] as const] : [],
        ),
      );
      known.set(node, byKey);
    }
    return byKey.get(key);
  };
}

/** The node at the path, or its closest existing ancestor (a missing key has no place). */
function nearestNode(tree: Node, path: readonly (string | number)[], child: ChildFinder): Node {
  let node = tree;
  for (const key of path) {
    const next = child(node, key);
    if (!next) break;
    node = next;
  }
  return node;
}

/** The line and column of offsets in a text. */
function positionsIn(text: string): (offset: number) => { line: number; column: number } {
  let starts: number[] | undefined;
  return (offset) => {
    if (!starts) {
      starts = [0];
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    }
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

function pathText(path: readonly (string | number)[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`))
    .join('');
}
