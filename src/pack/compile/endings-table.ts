/** Collects endings classes, each kept once. */
export class EndingsTable {
  private readonly numbers = new Map<string, number>();

  /** @param before how many classes other tables have; this one's are numbered after them */
  constructor(private readonly before: number) {}

  /** The number of a class, from 1; 0 if the only ending is an empty one. */
  add(endings: Iterable<string>): number {
    const sorted = [...new Set(endings)].sort();
    if (sorted.length === 1 && sorted[0] === '') return 0;
    // Endings have no tabs, because every kind of space is written as one space.
    const key = sorted.join('\t');
    const number = this.numbers.get(key) ?? this.before + this.numbers.size + 1;
    this.numbers.set(key, number);
    return number;
  }

  /** How many classes this table has. */
  get count(): number {
    return this.numbers.size;
  }

  /** The classes, a line each; endings are parted by tabs. */
  lines(): string {
    return [...this.numbers.keys()].join('\n');
  }
}
