import type { NameGate } from '../../core/names/name-gate.ts';
import type { MarkedPack } from '../../pack/load/load-pack.ts';
import type { FollowedTrees } from '../page/followed-trees.ts';
import type { StyledJoints } from '../page/styled-joints.ts';
import type { Agenda } from './agenda.ts';
import type { ChangedLines } from './changed-lines.ts';
import type { Failures } from './failures.ts';
import type { HiddenText } from './hidden-text.ts';
import type { Judge } from './judge.ts';
import type { NearMarks } from './marks/near-marks.ts';
import type { MentionIndex } from './mention-index.ts';
import type { PendingWork, Tree } from './pending-work.ts';
import type { EngineProbe } from './probe.ts';

/** The parts that the steps of the engine share. */
export interface Parts {
  readonly document: Document;
  /** In the order of the packs; mentions have their numbers. */
  readonly packs: readonly MarkedPack[];
  /** Whether a name can begin in a text. */
  readonly gate: NameGate;
  readonly agenda: Agenda<PendingWork>;
  readonly index: MentionIndex;
  readonly judge: Judge;
  readonly changed: ChangedLines;
  /** The document and its shadow trees. */
  readonly trees: FollowedTrees;
  /** The places where style decides whether a line continues. */
  readonly joints: StyledJoints;
  /** The text that waits to become visible. */
  readonly hidden: HiddenText;
  /** The marks; text beside one is known to be visible, without asking styles at each change. */
  readonly marks: NearMarks;
  /** Trees whose reading depends on nodes that the page may remove or move. */
  readonly placed: Set<Tree>;
  /** Starts following the changes of a document or shadow tree. */
  readonly observe: (root: Node) => void;
  readonly failures: Failures;
  /** Called when the marks may have changed. */
  readonly onJudged: () => void;
  readonly probe: EngineProbe | undefined;
}
