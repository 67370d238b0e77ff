import type { NameGate } from '../../core/names/name-gate.ts';
import type { Pack } from '../../pack/load/load-pack.ts';
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

/** What the steps of the engine work with. */
export interface Parts {
  readonly document: Document;
  readonly pack: Pack;
  /** Whether a name can begin in a text. */
  readonly gate: NameGate;
  readonly agenda: Agenda<PendingWork>;
  readonly index: MentionIndex;
  readonly judge: Judge;
  readonly changed: ChangedLines;
  /** The document and its shadow trees. */
  readonly trees: FollowedTrees;
  /** Where style decides whether a line goes on. */
  readonly joints: StyledJoints;
  /** Where text that cannot be seen waits. */
  readonly hidden: HiddenText;
  /** Where text is known to be seen: to ask the styles anew at each change would cost the page. */
  readonly marks: NearMarks;
  /** Trees whose reading has a place on the page, which may go or move. */
  readonly placed: Set<Tree>;
  /** Has the changes of a document or shadow tree reported from now on. */
  readonly observe: (root: Node) => void;
  readonly failures: Failures;
  /** The marks may have changed. */
  readonly onJudged: () => void;
  readonly probe: EngineProbe | undefined;
}
