/** A compiled pack or argument that is not what the compiler writes; nothing of it is used. */
export class CompactPackError extends Error {
  /**
   * @param file what it should be: “compact pack”, “compact argument”
   * @param found where what was found, e.g. “content.notes[3].kind: a number”
   */
  constructor(file: string, found: string, expected: string, options?: ErrorOptions) {
    super(`${file}: ${found}; expected ${expected}`, options);
    this.name = 'CompactPackError';
  }
}
