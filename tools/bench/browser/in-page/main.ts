/** What the benchmark can run in a page: bundled, and evaluated in the page's own world. */
import packJson from 'sidelight:pack';
import { styleMarks } from '../../../../src/content/engine/marks/mark-styles.ts';
import { DEFAULT_MARKING } from '../../../../src/core/settings/marking.ts';
import { loadPack, type Pack } from '../../../../src/pack/load/load-pack.ts';
import { startEngine, type EngineRun } from '../../../../test/e2e/harness/in-page/engine-run.ts';
import {
  appendForASecond,
  changeEachFrame,
  editPage,
  tickForASecond,
  type Company,
} from './page-changes.ts';
import { capitalisedWords, contend, preparePeers, type Contender } from './peers.ts';
import { pointAround } from './pointer.ts';
import { scanOnce, walkOnce } from './scan.ts';
import { rulesOf, startWatch } from './watch-run.ts';
import { forceLayout, installClock } from '../../../../test/e2e/harness/in-page/work-clock.ts';

installClock();

// The extension adopts its sheet before there are elements, and the page's own first layout is no
// work of ours: on a page that is open already, the first reading would be charged with both.
styleMarks(document, DEFAULT_MARKING);
forceLayout();

let pack: Pack = loaded(packJson);
const gateRules = rulesOf(packJson);
let running: EngineRun | undefined;

/** With its names decoded, as when a page is read. */
function loaded(json: string): Pack {
  return { ...loadPack(json) };
}

const watch = () => startWatch(gateRules);

const bench = {
  usePack: (json: string): void => void (pack = loaded(json)),
  scan: () => scanOnce(pack),
  walk: walkOnce,
  capitalisedWords,
  preparePeers,
  contend: (contender: Contender) => contend(contender, pack),
  editPage: (company: 'nobody' | 'ours') => editPage(company, pack),
  changeEachFrame: (company: Company) => changeEachFrame(company, pack),
  append: () => appendForASecond(() => startEngine(pack), 'Boris Nemtsov'),
  tick: () =>
    tickForASecond(
      () => startEngine(pack),
      (frame) => `Alexander Lukashenko ${frame}`,
    ),
  /** The same on a page without names, where only the watch runs. */
  appendQuietly: () => appendForASecond(watch, 'Berta Neumann'),
  tickQuietly: () => tickForASecond(watch, (frame) => `${frame} times Berta Neumann`),
  point: () => pointAround(pack),
  /** Starts an engine that stays; resolves with the number of marks once it has read the page. */
  start: async (): Promise<number> => {
    running = await startEngine(pack);
    return running.marked().length;
  },
};

export type PageBench = typeof bench;

declare global {
  interface Window {
    sidelightBench?: PageBench;
  }
}

window.sidelightBench = bench;
