/** Maximum work that a page's changes may cause at the full rate, in ms per second. */
const MAX_WORK_MS_PER_SECOND = 60;
/** How long new text is gathered before it is read, in ms. */
const GATHER_MS = 50;
/** Maximum number of times that this time is doubled. */
const MAX_DOUBLINGS = 5;

/** The page changes faster than can be followed. Listed in the error report, but not our fault. */
export class EndlessChanges extends Error {
  override readonly name = 'EndlessChanges';

  constructor() {
    super(
      `more than ${MAX_WORK_MS_PER_SECOND} ms of work a second; followed at a lower rate from now on`,
    );
  }
}

/**
 * Lowers the rate at which a page that changes without end is followed. Each second with too much
 * work doubles the time for which changes are gathered; each second within the limit halves it.
 */
export class Breaker {
  private level = 0;
  private since = 0;
  private spent = 0;

  /** @param onTrip called each time the rate drops below the full rate */
  constructor(private readonly onTrip: (reason: EndlessChanges) => void = () => {}) {}

  /** Counts work done; both arguments in ms. */
  count(spent: number, now: number): void {
    this.passTo(now);
    this.spent += spent;
    if (this.spent <= MAX_WORK_MS_PER_SECOND) return;
    if (this.level === 0) this.onTrip(new EndlessChanges());
    this.level = Math.min(this.level + 1, MAX_DOUBLINGS);
    this.since = now;
    this.spent = 0;
  }

  /** How long to gather changes now, in ms. */
  delay(now: number): number {
    this.passTo(now);
    return GATHER_MS << this.level;
  }

  /** Whether the page changes faster than can be followed at the full rate. */
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
