import type { FoundName } from '../../core/people/find-names.ts';
import { lineAround } from '../page/line.ts';
import { isUnchanged, lineText, placeInLine, type LineText } from '../page/line-text.ts';
import { parentElementOf } from '../page/flat-tree.ts';
import { isVisible } from '../page/visibility.ts';
import { rootElementOf } from '../page/unshadowed/document.ts';
import { attributeOf } from '../page/unshadowed/element.ts';
import type { NamedLine } from './mention.ts';
import { namesInLine } from './names-in-line.ts';
import type { Parts } from './parts.ts';
import { namedLine } from './placed-mention.ts';

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
  const { gate, joints, pack } = parts;
  const nodes = yield* lineAround(text, floor, joints.isParted);
  // The only text of a line has passed the gate already.
  const mayName = (isOpen && nodes.length === 1) || nodes.some(({ data }) => gate(data));
  if (!mayName) return { nodes };
  const line = lineText(nodes);
  const search = namesInLine(pack.names, line.text, languageOf(parts));
  let step = search.next();
  const isLong = !step.done;
  for (; !step.done; step = search.next()) yield undefined;
  // The page may have run in between; if the line has changed, it must be read again.
  if (isLong && !nodes.every((node, i) => node.isConnected && isUnchanged(line, i)))
    return { nodes: [], hasChanged: true };
  return withNames(parts, line, step.value);
}

function languageOf({ document }: Parts): string | undefined {
  const root: Element | null = rootElementOf(document);
  return (root && attributeOf(root, 'lang')) || undefined;
}

function withNames(parts: Parts, line: LineText, found: readonly FoundName[]): ReadLine {
  const { nodes } = line;
  const names = found.length > 0 ? seenOnly(parts, line, found) : [];
  if (names.length === 0) return { nodes };
  return { nodes, named: namedLine(parts.judge.rules, parts.pack.names.entities, line, names) };
}

/** The visible names; the texts of the others wait until they are visible. */
function seenOnly(
  { hidden, marks }: Parts,
  line: LineText,
  names: readonly FoundName[],
): readonly FoundName[] {
  let asked: Element | undefined;
  let visible = false;
  return names.filter((name) => {
    const { node } = placeInLine(line, name.start, 'start');
    const parent = parentElementOf(node);
    if (!parent) return false;
    // Most names of a line are in the same element.
    if (parent !== asked) visible = marks.isSeen(parent) || isVisible(parent);
    asked = parent;
    if (!visible) hidden.wait(node, parent);
    return visible;
  });
}
