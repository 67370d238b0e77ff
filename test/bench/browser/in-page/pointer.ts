import { mentionAt, rectsOf } from '../../../../src/content/pointing/hit-test.ts';
import type { Pack } from '../../../../src/pack/load.ts';
import { startEngine } from './engine-run.ts';
import { nextFrame } from './work-clock.ts';

const POINTS = 400;

/**
 * Asks what is under points of the view, every other one on a mark and the rest spread all over;
 * ms of each answer, the first fifty left out.
 */
export async function pointAround(pack: Pack): Promise<{ times: number[]; hits: number }> {
  const run = await startEngine(pack);
  const times: number[] = [];
  const inView = run
    .marked()
    .slice(0, 100)
    .map((mention) => rectsOf(mention)[0]!)
    .filter(({ bottom }) => bottom < innerHeight);
  let hits = 0;
  for (let i = 0; i < POINTS; i++) {
    if (i % 50 === 0) await nextFrame();
    const mark = i % 2 ? inView[(i * 7) % inView.length] : undefined;
    const x = mark ? mark.left + 3 : (i * 197) % innerWidth;
    const y = mark ? mark.top + 4 : (i * 331) % innerHeight;
    const start = performance.now();
    if (mentionAt(document, run.marker.mentions, x, y)) hits++;
    if (i >= 50) times.push(performance.now() - start);
  }
  await run.stop();
  return { times, hits };
}
