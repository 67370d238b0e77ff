/**
 * Why a pack could not be checked, although nothing is known to be wrong with it: a file is gone, or
 * cannot be read, the browser forbids it, there was no file, or the program has failed.
 */
export type CheckFailure = 'gone' | 'unreadable' | 'forbidden' | 'nothing' | 'program';

/** What browsers call the errors of reading files. */
const BY_NAME: Readonly<Record<string, CheckFailure>> = {
  NotFoundError: 'gone',
  // What was a folder is a file now, or the other way round.
  TypeMismatchError: 'gone',
  NotReadableError: 'unreadable',
  // The file has changed since it was chosen.
  InvalidStateError: 'unreadable',
  EncodingError: 'unreadable',
  AbortError: 'unreadable',
  NotAllowedError: 'forbidden',
  SecurityError: 'forbidden',
};

/** What an error means to the person who has chosen a pack. */
export function failureOf(error: unknown): CheckFailure {
  if (!(error instanceof DOMException)) return 'program';
  return BY_NAME[error.name] ?? 'program';
}

/** The same, and reports an error of the program. */
export function reportedFailure(error: unknown, onProblem: (error: unknown) => void): CheckFailure {
  const failure = failureOf(error);
  if (failure === 'program') onProblem(error);
  return failure;
}
