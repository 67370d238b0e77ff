import type { Pack } from '../../../../src/pack/load/load-pack.ts';
import { startEngine } from '../../../../test/e2e/harness/in-page/engine-run.ts';
import { readClock } from '../../../../test/e2e/harness/in-page/work-clock.ts';

/** The times of one reading of the whole page (ms). */
export interface ScanTimes {
  /** The engine's own work until the last mark is painted, including the layout that it causes. */
  readonly work: number;
  /** The longest part of that work without a pause. */
  readonly longest: number;
  /** From the start until the first mark is registered; NaN without a mark. */
  readonly first: number;
  readonly marks: number;
}

/** Reads the page with a new engine, which is ended afterwards. */
export async function scanOnce(pack: Pack): Promise<ScanTimes> {
  const run = await startEngine(pack);
  const { spans, firstMark } = readClock();
  const times: ScanTimes = {
    work: spans.reduce((sum, { start, end, layout }) => sum + end - start + layout, 0),
    longest: Math.max(...spans.map(({ start, end }) => end - start)),
    first: firstMark - spans[0]!.start,
    marks: run.marked().length,
  };
  await run.stop();
  return times;
}

/** The baseline of every figure: the time of a TreeWalker pass that reads every nodeValue (ms). */
export function walkOnce(): number {
  const start = performance.now();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let units = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    units += node.nodeValue!.length;
  const end = performance.now();
  readUnits = units;
  return end - start;
}

/** The last pass's result, kept so that no engine can skip the work as useless. */
export let readUnits = 0;
