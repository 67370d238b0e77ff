import { getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { jsonFaults } from './json-faults.ts';
import type { Problem } from './pack-error.ts';
import { placesIn, type Place } from './places-in.ts';
import type { TextFault } from './text-in-json.ts';
import { unreadableParts } from './unreadable-parts.ts';

/** Maximum size of a source file (bytes on disk, UTF-16 units in memory); larger ones are refused unread. */
export const MAX_SOURCE_LENGTH = 16_000_000;
/** Keys and list indices from the whole file to a part of it. */
export type SourcePath = readonly (string | number)[];

/** A source file as data, which can report problems with their line and column. */
export interface SourceText {
  readonly file: string;
  readonly value: unknown;
  /** A problem at the value of a path; at the nearest list or object around it if there is none. */
  problem(path: SourcePath, message: string): Problem;
  /** A problem at the key that a path ends with. */
  keyProblem(path: SourcePath, message: string): Problem;
  place(path: SourcePath): Place;
  /** The place of the key that a path ends with. */
  keyPlace(path: SourcePath): Place;
}

/** Reads strict JSON; problems are syntax errors, duplicate keys, and excessive size or depth. */
export function parseSource(file: string, text: string): SourceText | readonly Problem[] {
  if (text.length > MAX_SOURCE_LENGTH) return [{ file, message: tooLong(text.length) }];
  if (text.trim() === '')
    return [{ file, message: 'is empty; expected { and }, and keys between' }];
  const place = placesIn(text);
  const toProblems = (faults: readonly TextFault[]): Problem[] =>
    faults.map(({ at, message }) => ({ file, ...place(at), message }));
  const lineOf = (offset: number): number => place(offset).line;
  const faults = jsonFaults(text, lineOf);
  if (faults.length > 0) return toProblems(faults);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (!tree || error)
    return toProblems([{ at: error?.offset ?? 0, message: 'cannot be read; expected JSON' }]);
  const unreadable = unreadableParts(tree, lineOf);
  if (unreadable.length > 0) return toProblems(unreadable);
  const child = childFinder();
  const at = (path: SourcePath): Place => place(nearestNode(tree, path, child).offset);
  const keyAt = (path: SourcePath): Place => {
    const node = nearestNode(tree, path, child);
    const { parent } = node;
    return place((parent?.type === 'property' ? parent : node).offset);
  };
  return {
    file,
    value: getNodeValue(tree) as unknown,
    problem: (path, message) => ({ file, ...at(path), message }),
    keyProblem: (path, message) => ({ file, ...keyAt(path), message }),
    place: at,
    keyPlace: keyAt,
  };
}

/** What is said of a file that is longer than any pack's. */
export function tooLong(length: number): string {
  const megabytes = Math.ceil(length / 1_000_000);
  return `is too large (${megabytes} MB); expected at most ${MAX_SOURCE_LENGTH / 1_000_000} MB`;
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
function nearestNode(tree: Node, path: SourcePath, child: ChildFinder): Node {
  let node = tree;
  for (const key of path) {
    const next = child(node, key);
    if (!next) break;
    node = next;
  }
  return node;
}
