import { findNames, type FoundName } from '../../core/detect/find-names.ts';
import type { PageRules } from '../../core/detect/judge-page.ts';
import type { NameGate } from '../../core/match/name-gate.ts';
import type { Pack } from '../../pack/load.ts';
import type { FollowedTrees } from '../page/followed-trees.ts';
import { lineAround, shortLineAround } from '../page/line.ts';
import type { StyledJoints } from '../page/styled-joints.ts';
import { isUnchanged, placeInRun, textRun, type TextRun } from '../page/line-text.ts';
import { isVisible, parentElementOf } from '../page/visibility.ts';
import type { HiddenText } from './hidden-text.ts';
import type { Block } from './mention.ts';
import type { NearMarks } from './marks/near-marks.ts';
import { isLong, namesInText } from './names-in-line.ts';
import { blockOf } from './placed-mention.ts';
import { attributeOf, rootElementOf } from '../page/unshadowed.ts';

/** A line as it reads now. */
export interface ReadLine {
  /** Its text nodes. */
  readonly nodes: readonly Text[];
  /** Whether it changed while it was read, so that it is to be read again. */
  readonly changed?: true;
  /** What it names; absent where it names nothing that can be seen. */
  readonly block?: Block;
}

/** What reading a line needs. */
export interface LineReading {
  readonly document: Document;
  readonly trees: FollowedTrees;
  readonly pack: Pack;
  readonly rules: PageRules;
  readonly gate: NameGate;
  /** Where style decides whether a line goes on. */
  readonly joints: StyledJoints;
  /** Where text that cannot be seen waits. */
  readonly hidden: HiddenText;
  /** Where text is known to be seen: to ask the styles anew at each change would cost the page. */
  readonly marks: NearMarks;
}

/**
 * Reads the line that a text node stands in and finds its names; `undefined` where the line is so
 * long that its reading has to pause.
 * @param floor end of a line before it that is not to be read again
 * @param isOpen whether the text is known to pass the gate
 */
export function readShortLine(
  reading: LineReading,
  text: Text,
  floor?: Text,
  isOpen = false,
): ReadLine | undefined {
  const nodes = shortLineAround(text, floor, reading.joints.isParted);
  if (!nodes) return undefined;
  // A line of one text need not be asked twice.
  if ((nodes.length > 1 || !isOpen) && !mayName(reading, nodes)) return { nodes };
  const run = textRun(nodes);
  if (isLong(run.text)) return undefined;
  const { names } = reading.pack;
  return lineOf(reading, run, findNames(names, run.text, languageOf(reading)));
}

/** The same for a line of any length. The generator yields where it may pause. */
export function* readLine(
  reading: LineReading,
  text: Text,
  floor?: Text,
): Generator<undefined, ReadLine> {
  const nodes = yield* lineAround(text, floor, reading.joints.isParted);
  if (!mayName(reading, nodes)) return { nodes };
  const run = textRun(nodes);
  const found = yield* namesInText(reading.pack.names, run.text, languageOf(reading));
  // The page may have had its turn in between; then the line waits for another reading.
  if (!nodes.every((node, i) => node.isConnected && isUnchanged(run, i)))
    return { nodes: [], changed: true };
  return lineOf(reading, run, found);
}

function mayName({ gate }: LineReading, nodes: readonly Text[]): boolean {
  return nodes.some(({ data }) => gate(data));
}

function languageOf({ document }: LineReading): string | undefined {
  const root: Element | null = rootElementOf(document);
  return (root && attributeOf(root, 'lang')) || undefined;
}

function lineOf(reading: LineReading, run: TextRun, found: readonly FoundName[]): ReadLine {
  const { nodes } = run;
  if (found.length === 0) return { nodes };
  const names = seenOnly(run, found, reading);
  if (names.length === 0) return { nodes };
  return { nodes, block: blockOf(reading.rules, reading.pack.names.entities, run, names) };
}

/** The names that can be seen; the texts of the others wait for their time. */
function seenOnly(
  run: TextRun,
  names: readonly FoundName[],
  { hidden, marks }: LineReading,
): readonly FoundName[] {
  let asked: Element | undefined;
  let visible = false;
  return names.filter((name) => {
    const { node } = placeInRun(run, name.start, 'start');
    const parent = parentElementOf(node);
    if (!parent) return false;
    // Most names of a line stand in the same element.
    if (parent !== asked) visible = marks.isSeen(parent) || isVisible(parent);
    asked = parent;
    if (!visible) hidden.wait(node, parent);
    return visible;
  });
}
