import { READING_ATTRIBUTES } from '../page/page-changes.ts';
import { isShown } from '../page/slices.ts';
import type { Agenda } from './agenda.ts';
import type { PendingWork } from './pending-work.ts';

/** Mutation records that are kept for a page in the background; with more, it is read anew. */
const MOST_RECORDS_KEPT = 2000;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [...READING_ATTRIBUTES],
};

/** Who is told of changes. */
export interface ChangeListeners {
  /** Called with what has changed on a page that is shown. */
  readonly onChange: (records: readonly MutationRecord[]) => void;
  /** Called when changes of a page in the background wait on the agenda. */
  readonly onMissed: () => void;
}

/** Follows the changes of a page; those of a page in the background wait on the agenda. */
export class ChangeFollower {
  private readonly observer: MutationObserver;
  /** What happened in the background. */
  private missed: MutationRecord[] = [];

  constructor(
    document: Document,
    private readonly agenda: Agenda<PendingWork>,
    { onChange, onMissed }: ChangeListeners,
    signal: AbortSignal,
  ) {
    this.observer = new MutationObserver((records) => {
      if (isShown(document)) return onChange(records);
      this.miss(records);
      onMissed();
    });
    signal.addEventListener('abort', () => this.observer.disconnect());
  }

  /** Follows the changes of the document, or of a shadow tree, from now on. */
  observe(root: Node): void {
    this.observer.observe(root, OBSERVED);
  }

  private miss(records: readonly MutationRecord[]): void {
    // What was taken from the agenda has been taken in.
    if (!this.agenda.has('missed')) this.missed = [];
    this.agenda.add('missed', this.missed);
    for (const record of records) this.missed.push(record);
    if (this.missed.length <= MOST_RECORDS_KEPT) return;
    this.observer.disconnect();
    this.agenda.lose('missed', this.missed);
    this.agenda.add('missed', 'too many');
  }
}
