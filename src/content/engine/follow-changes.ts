import { READING_ATTRIBUTES } from '../page/page-changes.ts';
import { isShown } from '../page/slices.ts';
import type { Agenda } from './agenda.ts';
import type { PendingWork } from './pending-work.ts';

/** Maximum mutation records kept for a page in the background; beyond it, the page is read anew. */
const MAX_RECORDS_KEPT = 2000;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [...READING_ATTRIBUTES],
};

/** The listeners for changes of a page. */
export interface ChangeListeners {
  /** Called with the changes of a visible page. */
  readonly onChange: (records: readonly MutationRecord[]) => void;
  /** Called when changes of a page in the background were put on the agenda. */
  readonly onMissed: () => void;
}

/** Follows the changes of a page; in the background, they wait on the agenda. */
export class ChangeFollower {
  private readonly observer: MutationObserver;
  /** The changes made in the background. */
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

  /** Starts following the changes of the document or of a shadow tree. */
  observe(root: Node): void {
    this.observer.observe(root, OBSERVED);
  }

  private miss(records: readonly MutationRecord[]): void {
    // A list that is no longer on the agenda has been applied.
    if (!this.agenda.has('missed')) this.missed = [];
    this.agenda.add('missed', this.missed);
    for (const record of records) this.missed.push(record);
    if (this.missed.length <= MAX_RECORDS_KEPT) return;
    this.observer.disconnect();
    this.agenda.lose('missed', this.missed);
    this.agenda.add('missed', 'too many');
  }
}
