/** A compiled pack or argument that the compiler did not write; nothing of it is used. */
export class CompactPackError extends Error {
  /**
   * @param file what it should be: “compact pack” or “compact argument”
   * @param found place and value found, e.g. “content.notes[3].kind: a number”
   */
  constructor(file: string, found: string, expected: string, options?: ErrorOptions) {
    super(`${file}: ${found}; expected ${expected}`, options);
    this.name = 'CompactPackError';
  }
}
