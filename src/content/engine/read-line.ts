import type { FoundName } from '../../core/people/found-name.ts';
import { lineAround } from '../page/line.ts';
import { isUnchanged, lineText, placeInLine, type LineText } from '../page/line-text.ts';
import { parentElementOf } from '../page/flat-tree.ts';
import { isVisible } from '../page/visibility.ts';
import { rootElementOf } from '../page/unshadowed/document.ts';
import { attributeOf } from '../page/unshadowed/element.ts';
import type { NamedLine } from './mention.ts';
import { namesInLine } from './names-in-line.ts';
import type { Parts } from './parts.ts';
import { namedLine, type PackNames } from './placed-mention.ts';

/** The result of reading a line. */
export interface ReadLine {
  /** Its text nodes. */
  readonly nodes: readonly Text[];
  /** Set if the line changed while it was read, so that it must be read again. */
  readonly hasChanged?: true;
  /** The line with its visible names; absent if it has none. */
  readonly named?: NamedLine;
}

/**
 * Reads the line that a text node is in and finds its names. The generator yields where it may
 * pause, which never happens in a line of usual length.
 * @param floor the end of the line before, which is not read again
 * @param isOpen whether the text is known to pass the gate
 */
export function* readLine(
  parts: Parts,
  text: Text,
  floor?: Text,
  isOpen = false,
): Generator<undefined, ReadLine> {
  const { gate, joints, packs } = parts;
  const nodes = yield* lineAround(text, floor, joints.isParted);
  // The only text of a line has passed the gate already.
  const mayName = (isOpen && nodes.length === 1) || nodes.some(({ data }) => gate(data));
  if (!mayName) return { nodes };
  const line = lineText(nodes);
  const language = languageOf(parts);
  const found: PackNames[] = [];
  let hasPaused = false;
  for (const [pack, { names: index, entities }] of packs.entries()) {
    const search = namesInLine(index, line.text, language);
    let step = search.next();
    for (; !step.done; step = search.next()) {
      hasPaused = true;
      yield undefined;
    }
    const names = step.value;
    if (names.length > 0) found.push({ pack, rules: parts.judge.rulesOf(pack), entities, names });
  }
  // The page may have run in between; if the line has changed, it must be read again.
  if (hasPaused && !nodes.every((node, i) => node.isConnected && isUnchanged(line, i)))
    return { nodes: [], hasChanged: true };
  return withNames(parts, line, found);
}

function languageOf({ document }: Parts): string | undefined {
  const root: Element | null = rootElementOf(document);
  return (root && attributeOf(root, 'lang')) || undefined;
}

function withNames(parts: Parts, line: LineText, found: readonly PackNames[]): ReadLine {
  const { nodes } = line;
  const isSeen = createSight(parts, line);
  const seen = found
    .map((ofPack) => ({ ...ofPack, names: ofPack.names.filter(isSeen) }))
    .filter(({ names }) => names.length > 0);
  return seen.length === 0 ? { nodes } : { nodes, named: namedLine(line, seen) };
}

/** Returns a check whether a name is visible; the texts of the others wait until they are. */
function createSight({ hidden, marks }: Parts, line: LineText): (name: FoundName) => boolean {
  // Most names of a line are in few elements, whatever pack has them.
  const known = new Map<Element, boolean>();
  return (name) => {
    const { node } = placeInLine(line, name.start, 'start');
    const parent = parentElementOf(node);
    if (!parent) return false;
    let isSeen = known.get(parent);
    if (isSeen === undefined)
      known.set(parent, (isSeen = marks.isSeen(parent) || isVisible(parent)));
    if (!isSeen) hidden.wait(node, parent);
    return isSeen;
  };
}
