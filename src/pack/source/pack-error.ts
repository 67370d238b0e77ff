/** One fault in a pack's sources. */
export interface Problem {
  /** Path inside the pack, e.g. “names/ru.json”. */
  readonly file: string;
  /** Line and column from 1, if the file could be read. */
  readonly line?: number;
  readonly column?: number;
  /** Place in the data, e.g. “notes[3].kind”. */
  readonly path?: string;
  /** What is wrong and what was expected. */
  readonly message: string;
}

/** A pack that cannot be built; the message lists every problem with file and place. */
export class PackError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'));
    this.name = 'PackError';
  }
}

/** `file:line:column: path: message`, without the parts that are not known. */
export function problemLine({ file, line, column, path, message }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}:${column}`;
  return path ? `${place}: ${path}: ${message}` : `${place}: ${message}`;
}
