import type { NamedLine } from './mention.ts';

/** Remembers lines whose texts have changed in place, until those texts are read again. */
export class ChangedLines {
  private readonly byText = new WeakMap<Text, NamedLine>();
  private count = 0;

  /** The number of changes; comparing it before and after a pause shows whether a line changed. */
  get version(): number {
    return this.count;
  }

  /** Notes that some line on the page may have changed. */
  next(): void {
    this.count++;
  }

  /** The line that a text was in before it changed. */
  at(text: Text): NamedLine | undefined {
    return this.byText.get(text);
  }

  /** Remembers a line under each of its texts. */
  keep(line: NamedLine): void {
    for (const text of line.nodes) this.byText.set(text, line);
  }

  forget(text: Text): void {
    this.byText.delete(text);
  }
}
