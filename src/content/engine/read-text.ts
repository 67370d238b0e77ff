import { lineAround } from '../page/line.ts';
import type { NamedLine } from './mention.ts';
import type { Parts } from './parts.ts';
import { readLine, type ReadLine } from './read-line.ts';
import { isTextLeftOut, loseLine, unqueue } from './stale-lines.ts';

/**
 * Reads the line that a text is in, puts its names into the index and returns its text nodes. The
 * generator yields where it may pause, which never happens in a line of usual length.
 * @param floor in a walk, the end of the line before
 * @param isOpen whether the text is known to pass the gate
 */
export function* readText(
  parts: Parts,
  text: Text,
  floor?: Text,
  isOpen = false,
): Generator<undefined, readonly Text[]> {
  const { changed, trees, agenda } = parts;
  if (!trees.hold(text)) return [];
  // An empty text is in no line: the texts around it may be one line or two.
  const isEmpty = text.length === 0;
  if (isEmpty || (!isOpen && isPlain(parts, text, floor))) {
    unqueue(parts, [text]);
    readOtherSides(parts, [text]);
    return isEmpty ? [] : [text];
  }
  if (isTextLeftOut(text)) {
    const line = parts.index.lineAt(text);
    if (line) loseLine(parts, line);
    return [];
  }
  const { version } = changed;
  const line = yield* readLine(parts, text, floor, isOpen);
  if (line.hasChanged) agenda.add('text', text);
  keep(parts, line, version);
  return line.nodes;
}

/** Whether a text is a line by itself that has no names and had none, as most texts are. */
function isPlain(parts: Parts, text: Text, floor?: Text): boolean {
  if (formerAt(parts, text) || parts.gate(text.data)) return false;
  const line = lineAround(text, floor, parts.joints.isParted).next();
  return line.done === true && line.value.length === 1;
}

/** @param version `ChangedLines.version` when the reading began */
function keep(parts: Parts, { nodes, named }: ReadLine, version: number): void {
  const { changed, probe } = parts;
  probe?.onLine?.();
  // Texts that were queued while the reading paused must still be read again.
  if (version === changed.version) unqueue(parts, nodes);
  const formers = dropAt(parts, nodes);
  if (named) put(parts, named, formers);
  readOtherSides(parts, nodes);
}

/** Drops the former lines of these texts; the other texts of those lines are read again. */
function dropAt(parts: Parts, nodes: readonly Text[]): ReadonlySet<NamedLine> {
  const formers = new Set<NamedLine>();
  for (const node of nodes) {
    const former = formerAt(parts, node);
    if (former) formers.add(former);
    parts.changed.forget(node);
  }
  if (formers.size === 0) return formers;
  for (const former of formers) if (parts.index.has(former)) loseLine(parts, former);
  unqueue(parts, nodes);
  return formers;
}

/** The line that a text is in, or was in before the text changed in place. */
function formerAt({ index, changed }: Parts, text: Text): NamedLine | undefined {
  return index.lineAt(text) ?? changed.at(text);
}

function put({ index, agenda }: Parts, line: NamedLine, formers: ReadonlySet<NamedLine>): void {
  const [former] = formers;
  if (former && formers.size === 1) index.replace(former, line);
  else index.add(line);
  for (const mention of line.mentions) if (mention.marked) agenda.add('paint', mention);
}

/** Queues texts that style has split from this line. */
function readOtherSides({ joints, agenda }: Parts, line: readonly Text[]): void {
  for (const text of joints.turned) if (!line.includes(text)) agenda.add('text', text);
  joints.turned.clear();
}
