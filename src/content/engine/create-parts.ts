import type { MarkingSettings } from '../../core/settings/marking.ts';
import { FollowedTrees } from '../page/followed-trees.ts';
import { StyledJoints } from '../page/styled-joints.ts';
import { Agenda } from './agenda.ts';
import { ChangedLines } from './changed-lines.ts';
import { Failures } from './failures.ts';
import { HiddenText } from './hidden-text.ts';
import { Judge } from './judge.ts';
import { NearMarks } from './marks/near-marks.ts';
import type { Painter } from './marks/painter.ts';
import { MentionIndex } from './mention-index.ts';
import type { Parts } from './parts.ts';
import { URGENCY, type PendingWork } from './pending-work.ts';
import { worksOf } from './work.ts';

/** What the parts need from their engine. */
export interface PartsDeps extends Pick<
  Parts,
  'document' | 'packs' | 'gate' | 'observe' | 'onJudged' | 'probe'
> {
  readonly marking: MarkingSettings;
  readonly painter: Painter;
  /** Has texts read again that have become visible or invisible. */
  readonly readSoon: (texts: readonly Text[]) => void;
  /** Called with our own errors. */
  readonly onFailure: (error: unknown) => void;
}

/** Creates the parts of an engine and connects them. */
export function createParts(deps: PartsDeps, signal: AbortSignal): Parts {
  const { document, packs, gate, observe, onJudged, probe } = deps;

  // 1. The agenda; an error in one piece of work does not stop the others.
  const failures = new Failures(deps.onFailure);
  const agenda = new Agenda<PendingWork>(URGENCY, (error) => failures.add(error));

  // 2. The names of the page: they are judged after each change.
  const judge = new Judge(document, packs, deps.marking);
  const index = new MentionIndex(
    (mention) => judge.isWanted(mention),
    (changes) => agenda[changes > 0 ? 'add' : 'lose']('judge', 'the page'),
  );

  // 3. What is visible: the marks near the view, and hidden text that may appear.
  const marks = new NearMarks(deps.painter, deps.readSoon, signal);
  const hidden = new HiddenText(deps.readSoon, signal);

  // 4. What is known of the page itself.
  const trees = new FollowedTrees(document);
  const joints = new StyledJoints();
  const changed = new ChangedLines();

  const parts: Parts = {
    document,
    packs,
    gate,
    agenda,
    index,
    judge,
    changed,
    trees,
    joints,
    hidden,
    marks,
    placed: new Set(),
    observe,
    failures,
    onJudged,
    probe,
  };
  agenda.does(worksOf(parts));
  return parts;
}
