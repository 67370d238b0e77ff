/** An engine that a test watches at work. */
import { EndlessChanges } from '../../src/content/engine/breaker.ts';
import type { EngineOptions } from '../../src/content/engine/page-engine.ts';

/** What was seen of an engine. */
export interface SeenOfEngine {
  /** Whether it has read all of the page as it is now. */
  isAtRest: boolean;
  /** In how many lines it looked for names. */
  lines: number;
  /** Its own errors. That a page changes without end is none. */
  readonly failures: unknown[];
  /** Called whenever it has judged its names. */
  onJudged: () => void;
}

/** Options that have an engine watched, and what is seen of it. */
export function watchEngine(): { readonly seen: SeenOfEngine; readonly options: EngineOptions } {
  const seen: SeenOfEngine = { isAtRest: true, lines: 0, failures: [], onJudged: () => {} };
  const options: EngineOptions = {
    onFailure: (error) => {
      if (!(error instanceof EndlessChanges)) seen.failures.push(error);
    },
    onJudged: () => seen.onJudged(),
    probe: {
      onLine: () => seen.lines++,
      onRest: (isAtRest) => (seen.isAtRest = isAtRest),
    },
  };
  return { seen, options };
}
