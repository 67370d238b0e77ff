import type { NamedLine } from './mention.ts';

/** Remembers lines whose texts have changed in their place, until these are read again. */
export class ChangedLines {
  private readonly byText = new WeakMap<Text, NamedLine>();
  private count = 0;

  /** Counts the changes: whoever pauses in reading sees by it that something has changed. */
  get version(): number {
    return this.count;
  }

  /** Something on the page may read otherwise now. */
  next(): void {
    this.count++;
  }

  /** The line that a text was in before it changed. */
  at(text: Text): NamedLine | undefined {
    return this.byText.get(text);
  }

  /** Remembers a line by all of its texts. */
  keep(line: NamedLine): void {
    for (const text of line.nodes) this.byText.set(text, line);
  }

  forget(text: Text): void {
    this.byText.delete(text);
  }
}
