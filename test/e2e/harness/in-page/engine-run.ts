import type { Pack } from '../../../../src/pack/load/load-pack.ts';
import { EndlessChanges } from '../../../../src/content/engine/breaker.ts';
import type { Mention } from '../../../../src/content/engine/mention.ts';
import { PageEngine } from '../../../../src/content/engine/page-engine.ts';
import { resetClock, runTimed, untilQuiet } from './work-clock.ts';

/** An engine that runs on the page. */
export interface EngineRun {
  /** The present marks, in page order. */
  marked(): readonly Mention[];
  readonly marker: PageEngine;
  /** Its own errors. */
  readonly failures: readonly unknown[];
  /** Ends it, and waits until its marks are gone. */
  stop(): Promise<void>;
}

/** Starts the engine on the page with the clock at zero, and waits until it has read everything. */
export async function startEngine(pack: Pack): Promise<EngineRun> {
  const life = new AbortController();
  const failures: unknown[] = [];
  let marker: PageEngine | undefined;
  resetClock();
  runTimed(() => {
    marker = new PageEngine(document, [pack], life.signal, {
      onFailure: (error) => {
        if (!(error instanceof EndlessChanges)) failures.push(error);
      },
    });
    marker.start();
  });
  await untilQuiet();
  return {
    marker: marker!,
    failures,
    marked: () => marker!.mentions.marked(),
    stop: async () => {
      life.abort();
      await untilQuiet();
    },
  };
}
