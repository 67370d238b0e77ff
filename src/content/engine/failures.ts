const MAX_REPORTED_ERRORS = 10;

/** Reports our own errors, and keeps them from reaching the page. */
export class Failures {
  private count = 0;

  /** @param onFailure called with each of the first `MAX_REPORTED_ERRORS` errors */
  constructor(private readonly onFailure: (error: unknown) => void) {}

  add(error: unknown): void {
    if (this.count++ < MAX_REPORTED_ERRORS) this.onFailure(error);
  }

  /** Calls a function and reports its error instead of throwing it. */
  guard(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.add(error);
    }
  }
}
