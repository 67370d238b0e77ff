const MOST = 10;

/** Errors of ours, kept away from the page they happened on: in memory only, the first ten. */
export class Failures {
  readonly list: string[] = [];

  /** @param onFailure told each one that is kept */
  constructor(private readonly onFailure: (error: unknown) => void) {}

  add(error: unknown): void {
    if (this.list.length >= MOST) return;
    this.list.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    this.onFailure(error);
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
