import type { MarksChanged } from '../platform/messages.ts';
import { freeMentions } from './engine/free-mentions.ts';
import type { Mention } from './engine/mention.ts';
import { gatherCalls } from './gather-calls.ts';
import { listen } from './page/listen.ts';
import { isPrerendering, viewOf } from './page/unshadowed/document.ts';

/** How long changes are gathered before a report, in ms: each report wakes the worker. */
const GATHER_MS = 250;

/** What the report needs from the page, the settings and the worker. */
export interface MarksReportDeps {
  readonly document: Document;
  /** The mentions that the reader may want to see now. */
  readonly mentions: () => readonly Mention[];
  /** Whether the reader wants the number on the toolbar button. */
  readonly badge: () => boolean;
  /** Resolves to true if the worker received it. */
  readonly send: (marks: MarksChanged) => Promise<boolean | undefined>;
}

/**
 * Reports the number of marked entities whenever it changes; sends nothing for a page without any,
 * and nothing for a prerendered page before it is visible.
 * @returns a function to call when the marks or the settings may have changed
 */
export function reportMarks(
  { document, mentions, badge, send }: MarksReportDeps,
  signal: AbortSignal,
): () => void {
  const none: MarksChanged = { entities: 0, badge: false };
  let last = none;
  const tell = (marks: MarksChanged): void => {
    if (marks.entities === last.entities && marks.badge === last.badge) return;
    last = marks;
    // If the worker was ended while receiving the message, the second one restarts it.
    void send(marks).then((heard) => heard ?? (last === marks && send(marks)));
  };
  const look = (): void => {
    const free = freeMentions(mentions());
    const entities = new Set(free.flatMap(({ annotation }) => annotation?.entity ?? [])).size;
    tell(entities === 0 ? { ...none, badge: last.badge } : { entities, badge: badge() });
  };
  const lookSoon = gatherCalls(look, GATHER_MS, signal);
  const onChange = (): void => {
    if (!isPrerendering(document)) lookSoon();
  };
  listen(document, 'prerenderingchange', onChange, { signal });
  // The page is back from the back/forward cache and has lost its badge.
  listen(
    viewOf(document)!,
    'pageshow',
    ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      last = none;
      onChange();
    },
    { signal },
  );
  signal.addEventListener('abort', () => tell({ ...none, badge: last.badge }));
  return onChange;
}
