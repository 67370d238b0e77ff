import type { FoundName } from '../../core/detect/find-names.ts';
import type { PageRules } from '../../core/detect/judge-page.ts';
import type { NameGate } from '../../core/match/name-gate.ts';
import type { Pack } from '../../pack/load.ts';
import type { FollowedTrees } from '../reading/followed-trees.ts';
import { lineAround } from '../reading/line.ts';
import { placeInRun, textRun, type TextRun } from '../reading/text-run.ts';
import { isVisible, parentElementOf } from '../reading/visibility.ts';
import type { HiddenText } from './hidden-text.ts';
import type { Block } from './mention.ts';
import type { NearMarks } from './near-marks.ts';
import { namesInText } from './names-in-run.ts';
import { blockOf } from './placed-mention.ts';

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
  /** Where text that cannot be seen waits. */
  readonly hidden: HiddenText;
  /** Where text is known to be seen: to ask the styles anew at each change would cost the page. */
  readonly marks: NearMarks;
}

/**
 * Reads the line that a text node stands in and finds its names. The generator yields where a long
 * line's reading may pause.
 * @param floor end of a line before it that is not to be read again
 */
export function* readLine(
  reading: LineReading,
  text: Text,
  floor?: Text,
): Generator<undefined, ReadLine> {
  const { document, pack, rules, gate } = reading;
  const nodes = yield* lineAround(text, floor);
  if (!nodes.some(({ data }) => gate(data))) return { nodes };
  const run = textRun(nodes);
  const language = document.documentElement?.lang || undefined;
  const found = yield* namesInText(pack.names, run.text, language);
  if (found.length === 0) return { nodes };
  // The page may have had its turn in between; then the line waits for another reading.
  if (!nodes.every((node, i) => node.isConnected && isUnchanged(run, i)))
    return { nodes: [], changed: true };
  const names = seenOnly(run, found, reading);
  if (names.length === 0) return { nodes };
  return { nodes, block: blockOf(rules, pack.names.entities, run, names) };
}

function isUnchanged({ text, nodes, starts }: TextRun, i: number): boolean {
  const { data } = nodes[i]!;
  return nodes.length === 1 ? data === text : text.startsWith(data, starts[i]);
}

/** The names that can be seen; the texts of the others wait for their time. */
function seenOnly(
  run: TextRun,
  names: readonly FoundName[],
  { hidden, marks }: LineReading,
): FoundName[] {
  const known = new Map<Element, boolean>();
  return names.filter((name) => {
    const { node } = placeInRun(run, name.start, 'start');
    const parent = parentElementOf(node);
    if (!parent) return false;
    let visible = known.get(parent);
    if (visible === undefined)
      known.set(parent, (visible = marks.isSeen(parent) || isVisible(parent)));
    if (!visible) hidden.wait(node, parent);
    return visible;
  });
}
