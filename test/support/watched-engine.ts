/** Watches the work of an engine for a test. */
import { EndlessChanges } from '../../src/content/engine/breaker.ts';
import type { EngineOptions } from '../../src/content/engine/page-engine.ts';

/** The record of an engine's work. */
export interface SeenOfEngine {
  /** Whether it has read all of the page as it is now. */
  isAtRest: boolean;
  /** Number of lines searched for names. */
  lines: number;
  /** Its own errors. A page that never stops changing is not an error. */
  readonly failures: unknown[];
  /** Called after each judgement of its names. */
  onJudged: () => void;
}

/** Options that make an engine watched, and the record of its work. */
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
