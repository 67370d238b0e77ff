import type { MarksChanged } from '../platform/messages.ts';
import { listen } from './page/listen.ts';
import type { Mention } from './engine/mention.ts';
import { isPrerendering, viewOf } from './page/unshadowed.ts';

/** How long changes are gathered before they are told, in ms: the worker is woken for each. */
const GATHERED = 250;

export interface MarksReportDeps {
  readonly document: Document;
  /** What a reader may want to see of the page at present. */
  readonly mentions: () => readonly Mention[];
  /** Whether the reader wants the toolbar button to count. */
  readonly badge: () => boolean;
  /** Resolves to true where the worker has heard it. */
  readonly send: (marks: MarksChanged) => Promise<boolean | undefined>;
}

/**
 * Tells how many entities are marked whenever that changes; of a page without any, nothing is said.
 * A page that is only prerendered says nothing before it is shown.
 * @returns to be called when the marks or the reader's wish may be others
 */
export function reportMarks(
  { document, mentions, badge, send }: MarksReportDeps,
  signal: AbortSignal,
): () => void {
  const none: MarksChanged = { entities: 0, badge: false };
  let last = none;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (marks: MarksChanged): void => {
    if (marks.entities === last.entities && marks.badge === last.badge) return;
    last = marks;
    // A worker that is ended in the midst of it is started anew by the second.
    void send(marks).then((heard) => heard ?? (last === marks && send(marks)));
  };
  const look = (): void => {
    timer = undefined;
    const entities = new Set(mentions().flatMap(({ annotation }) => annotation?.entity ?? [])).size;
    tell(entities === 0 ? { ...none, badge: last.badge } : { entities, badge: badge() });
  };
  const onChange = (): void => {
    if (!isPrerendering(document)) timer ??= setTimeout(look, GATHERED);
  };
  listen(document, 'prerenderingchange', onChange, { signal });
  // Back from the browser's cache of pages, which has lost the badge in the meantime.
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
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    tell({ ...none, badge: last.badge });
  });
  return onChange;
}
