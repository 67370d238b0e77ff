/** Work on a page's changes that is thought bearable, in ms a second. */
const BEARABLE = 60;
/** New text is gathered for this long before it is read, in ms. */
const GATHER = 50;
const MOST_LEVELS = 5;

/** The page changes more than can be followed at once: for the error report, it is no fault of ours. */
export class EndlessChanges extends Error {
  override readonly name = 'EndlessChanges';

  constructor() {
    super(`more than ${BEARABLE} ms of work a second; followed at a lower rate from now on`);
  }
}

/**
 * Lowers the rate at which a page is followed that changes without end: each second of too much
 * work doubles the time for which changes are gathered, each bearable one halves it.
 */
export class Breaker {
  /** How often the rate was lowered. */
  trips = 0;
  private level = 0;
  private since = 0;
  private spent = 0;

  /** @param onTrip told each time that the rate is lowered from its height */
  constructor(private readonly onTrip: (reason: EndlessChanges) => void = () => {}) {}

  /** Counts work done; both in ms. */
  count(spent: number, now: number): void {
    this.passTo(now);
    this.spent += spent;
    if (this.spent <= BEARABLE) return;
    this.trips++;
    if (this.level === 0) this.onTrip(new EndlessChanges());
    this.level = Math.min(this.level + 1, MOST_LEVELS);
    this.since = now;
    this.spent = 0;
  }

  /** For how long to gather changes at present, in ms. */
  delay(now: number): number {
    this.passTo(now);
    return GATHER << this.level;
  }

  /** Whether the page changes more than can be followed at once. */
  isSlow(now: number): boolean {
    this.passTo(now);
    return this.level > 0;
  }

  private passTo(now: number): void {
    const seconds = Math.floor((now - this.since) / 1000);
    if (seconds < 1) return;
    this.level = Math.max(0, this.level - seconds);
    this.since = now;
    this.spent = 0;
  }
}
