import type { Pack } from '../../../../src/pack/load.ts';
import type { Mention } from '../../../../src/content/engine/mention.ts';
import { PageMarker } from '../../../../src/content/engine/page-engine.ts';
import { resetClock, runTimed, untilQuiet } from './work-clock.ts';

/** An engine at work on the page. */
export interface EngineRun {
  /** What is marked now, in page order. */
  marked(): readonly Mention[];
  readonly marker: PageMarker;
  /** Ends it, and waits until its marks are gone. */
  stop(): Promise<void>;
}

/** Starts the engine on the page with the clock at zero, and waits until it has read everything. */
export async function startEngine(pack: Pack): Promise<EngineRun> {
  const life = new AbortController();
  let marker: PageMarker | undefined;
  resetClock();
  runTimed(() => {
    marker = new PageMarker(document, pack, life.signal);
    marker.start();
  });
  await untilQuiet();
  return {
    marker: marker!,
    marked: () => marker!.mentions.marked(),
    stop: async () => {
      life.abort();
      await untilQuiet();
    },
  };
}
