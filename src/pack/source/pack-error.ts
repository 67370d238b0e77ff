/** One thing to say about a pack's sources: a fault, or a warning. */
export interface Problem {
  /** Path inside the pack, e.g. “names/ru.json”. */
  readonly file: string;
  /** Line and column from 1, if the file could be read. */
  readonly line?: number;
  readonly column?: number;
  /** What is wrong and what was expected. */
  readonly message: string;
  /** How many more problems it stands for, where not all of a file are told. */
  readonly stands?: number;
}

/** A pack that cannot be built; the message lists the problems with file and place. */
export class PackError extends Error {
  constructor(
    readonly problems: readonly Problem[],
    readonly warnings: readonly Problem[] = [],
  ) {
    super(problems.map(problemLine).join('\n'));
    this.name = 'PackError';
  }
}

/** `file:line:column: message`, without the parts that are not known. */
export function problemLine({ file, line, column, message }: Problem): string {
  return line === undefined ? `${file}: ${message}` : `${file}:${line}:${column}: ${message}`;
}
