/** How much work a page's changes may cause, in ms a second. */
const BEARABLE = 60;
/** New text is gathered for this long before it is read, in ms. */
const GATHER = 50;
/** How often that time is doubled at most. */
const MOST_LEVELS = 5;

/** The page changes more than can be followed at once. It is in the error report, but no fault of ours. */
export class EndlessChanges extends Error {
  override readonly name = 'EndlessChanges';

  constructor() {
    super(`more than ${BEARABLE} ms of work a second; followed at a lower rate from now on`);
  }
}

/**
 * Lowers the rate at which a page is followed that changes without end. Each second of too much work
 * doubles the time for which changes are gathered, each bearable one halves it.
 */
export class Breaker {
  private level = 0;
  private since = 0;
  private spent = 0;

  /** @param onTrip called each time the full rate is lowered */
  constructor(private readonly onTrip: (reason: EndlessChanges) => void = () => {}) {}

  /** Counts work done; both in ms. */
  count(spent: number, now: number): void {
    this.passTo(now);
    this.spent += spent;
    if (this.spent <= BEARABLE) return;
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
