/** The parts of the worker, by a name for error reports. */
export type Parts = Readonly<Record<string, () => void>>;

/**
 * Starts each part separately, so that one that fails does not stop the others. Nothing is awaited:
 * browsers only wake a worker for events that it listens to synchronously at its start.
 * @param report called with what a part has thrown
 */
export function startParts(
  parts: Parts,
  report: (place: string, thrown: unknown) => Promise<void>,
): void {
  for (const [name, start] of Object.entries(parts)) {
    try {
      start();
    } catch (error) {
      void report(`worker: start of ${name}`, error);
    }
  }
}
