import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { Problem } from './pack-error.ts';

/** Deeper nesting than any pack needs is refused before a parser recurses into it. */
const MAX_DEPTH = 32;
/** Larger sources than this (UTF-16 units a file) are refused unread. */
const MAX_LENGTH = 64_000_000;

/** A source file as data, and a way from a place in the data to its line and column. */
export interface SourceText {
  readonly file: string;
  readonly value: unknown;
  problem(path: readonly (string | number)[], message: string): Problem;
}

/** Reads strict JSON; problems are syntax errors, duplicate keys, and excessive size or depth. */
export function parseSource(file: string, text: string): SourceText | readonly Problem[] {
  if (text.length > MAX_LENGTH) {
    return [{ file, message: `has ${text.length} characters; expected at most ${MAX_LENGTH}` }];
  }
  const tooDeep = depthExceededAt(text);
  if (tooDeep >= 0) {
    return [
      { file, ...position(text, tooDeep), message: `nested deeper than ${MAX_DEPTH} levels` },
    ];
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  if (!tree || errors.length > 0) {
    const syntax = errors.map((error) => ({
      file,
      ...position(text, error.offset),
      message: `not valid JSON: ${printParseErrorCode(error.error)}`,
    }));
    return syntax.length > 0 ? syntax : [{ file, message: 'is empty; expected a JSON object' }];
  }
  const duplicates = duplicateKeys(tree).map((node) => ({
    file,
    ...position(text, node.offset),
    message: `the key “${String(node.value)}” stands twice in one object; expected once`,
  }));
  if (duplicates.length > 0) return duplicates;
  return {
    file,
    value: getNodeValue(tree) as unknown,
    problem: (path, message) => ({
      file,
      ...position(text, nearestNode(tree, path).offset),
      path: pathText(path),
      message,
    }),
  };
}

function depthExceededAt(text: string): number {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i];
    if (quoted) {
      if (unit === '\\') i++;
      else if (unit === '"') quoted = false;
    } else if (unit === '"') quoted = true;
    else if (unit === '{' || unit === '[') {
      if (++depth > MAX_DEPTH) return i;
    } else if (unit === '}' || unit === ']') depth--;
  }
  return -1;
}

function duplicateKeys(node: Node): Node[] {
  const found: Node[] = [];
  if (node.type === 'object') {
    const seen = new Set<unknown>();
    for (const property of node.children ?? []) {
      const key = property.children?.[0];
      if (!key) continue;
      if (seen.has(key.value)) found.push(key);
      seen.add(key.value);
    }
  }
  for (const child of node.children ?? []) found.push(...duplicateKeys(child));
  return found;
}

/** The node at the path, or the closest one above it that exists (a missing key has no place). */
function nearestNode(tree: Node, path: readonly (string | number)[]): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}

function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

function pathText(path: readonly (string | number)[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`))
    .join('');
}
