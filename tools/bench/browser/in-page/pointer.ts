import { mentionAt, rectsOf } from '../../../../src/content/pointing/hit-test.ts';
import type { Pack } from '../../../../src/pack/load/load-pack.ts';
import { startEngine } from '../../../../test/e2e/harness/in-page/engine-run.ts';
import { nextFrame } from '../../../../test/e2e/harness/in-page/work-clock.ts';

const POINTS = 400;

/** Time of each answer (ms), without the first fifty. */
export interface Pointed {
  /** Time to find the mention under the point. */
  readonly ours: number[];
  /** Time of the browser's own hit test, with which ours begins. */
  readonly native: number[];
  readonly hits: number;
}

/** Asks what is under points of the view, every other one on a mark and the rest spread all over. */
export async function pointAround(pack: Pack): Promise<Pointed> {
  const run = await startEngine(pack);
  const inView = run
    .marked()
    .slice(0, 100)
    .map((mention) => rectsOf(mention)[0]!)
    .filter(({ bottom }) => bottom < innerHeight);
  const timesOf = async (ask: (x: number, y: number) => void): Promise<number[]> => {
    const times: number[] = [];
    for (let i = 0; i < POINTS; i++) {
      if (i % 50 === 0) await nextFrame();
      const mark = i % 2 ? inView[(i * 7) % inView.length] : undefined;
      const x = mark ? mark.left + 3 : (i * 197) % innerWidth;
      const y = mark ? mark.top + 4 : (i * 331) % innerHeight;
      const start = performance.now();
      ask(x, y);
      if (i >= 50) times.push(performance.now() - start);
    }
    return times;
  };
  let hits = 0;
  const native = await timesOf((x, y) => document.elementFromPoint(x, y));
  const ours = await timesOf((x, y) => {
    if (mentionAt(document, run.marker.mentions, x, y)) hits++;
  });
  await run.stop();
  return { ours, native, hits };
}
