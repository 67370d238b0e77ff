/** What the worker does, by a name for reports. */
export type Parts = Readonly<Record<string, () => void>>;

/**
 * Starts each part by itself, so that one that cannot start stops no other. Nothing is waited for:
 * browsers only wake a worker for events that it listens to from its first turn on.
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
