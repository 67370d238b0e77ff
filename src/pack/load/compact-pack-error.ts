/** A compiled pack that is not as the compiler writes it; nothing of it is used. */
export class CompactPackError extends Error {
  /**
   * @param file what it should be, or where it is, e.g. “compact pack”
   * @param found place and value found, e.g. “content.notes.3.kind is something else”
   */
  constructor(file: string, found: string, expected: string, options?: ErrorOptions) {
    super(`${file}: ${found}; expected ${expected}`, options);
    this.name = 'CompactPackError';
  }
}
