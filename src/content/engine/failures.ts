const MOST = 10;

/** Errors of ours, kept away from the page they happened on. */
export class Failures {
  private count = 0;

  /** @param onFailure called with each of the first ten */
  constructor(private readonly onFailure: (error: unknown) => void) {}

  add(error: unknown): void {
    if (this.count++ < MOST) this.onFailure(error);
  }

  /** Does something that may fail without anybody else noticing. */
  guard(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.add(error);
    }
  }
}
