/** The engine with a storm to weather: bundled, and evaluated in the page's own world. */
import packJson from 'sidelight:pack';
import { loadPack } from '../../../../src/pack/load/load-pack.ts';
import { startEngine, type EngineRun } from '../../harness/in-page/engine-run.ts';
import { installClock, untilQuiet } from '../../harness/in-page/work-clock.ts';
import { seededRandom } from '../../../support/random.ts';
import { storm } from './storm.ts';
import { showTree, treeOf, type Tree } from './tree.ts';

const errors: string[] = [];
addEventListener('error', ({ message }) => errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
installClock();

const pack = loadPack(packJson);
let run: EngineRun | undefined;

/** What is marked, as the engine knows it and as the browser paints it. */
export interface Marks {
  /** Entity and phrase of each mark, in page order. */
  readonly known: readonly string[];
  /** What is wrong with the registered ranges; empty where each is one of the known marks. */
  readonly stale: readonly string[];
  /** Errors that reached the page, and those that the engine met and kept to itself. */
  readonly errors: readonly string[];
}

const stormPage = {
  /** Starts the engine, with a clock that jumps. */
  start: async (seed: number): Promise<void> => {
    makeClockJump(seed);
    run = await startEngine(pack);
  },
  storm: async (seed: number, changes: number): Promise<Tree> => {
    await storm(seed, changes);
    return treeOf(document.documentElement);
  },
  /** Shows a document again and reads it with a new engine. */
  startOn: async (tree: Tree): Promise<void> => {
    await run?.stop();
    showTree(tree);
    run = await startEngine(pack);
  },
  marks: async (): Promise<Marks> => {
    await untilQuiet();
    await run!.marker.settle();
    const marked = run!.marked();
    return {
      known: marked.map(({ surface, annotation }) => `${annotation?.entity}: ${surface}`),
      stale: staleRanges(new Set(marked.map(({ range }) => keyOf(range)))),
      errors: [...errors, ...run!.failures.map(String)],
    };
  },
};

/** How often the clock jumps when it is looked at, and how far (ms): over the end of a slice. */
const JUMPS = 0.2;
const JUMP = 3;

/** Ends the engine's slices at random places, as a slow machine does. */
function makeClockJump(seed: number): void {
  const now = performance.now.bind(performance);
  const random = seededRandom(seed);
  let ahead = 0;
  performance.now = () => now() + (random() < JUMPS ? (ahead += JUMP) : ahead);
}

/** Maximum length of a wrong mark in a report (UTF-16 units). */
const MAX_SHOWN_UNITS = 80;

const numbers = new WeakMap<Node, number>();
let last = 0;

/** Tells ranges apart by their ends; the text between them may include invisible text, such as a script. */
function keyOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  return [numberOf(startContainer), startOffset, numberOf(endContainer), endOffset].join(' ');
}

function numberOf(node: Node): number {
  const number = numbers.get(node) ?? ++last;
  numbers.set(node, number);
  return number;
}

function staleRanges(known: ReadonlySet<string>): string[] {
  const painted = [...((CSS.highlights.get('sl-name') ?? []) as Iterable<AbstractRange>)];
  return painted.flatMap((mark) => {
    try {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const text = range.toString().slice(0, MAX_SHOWN_UNITS);
      if (!mark.startContainer.isConnected) return [`“${text}” is not in the page`];
      return known.has(keyOf(mark)) ? [] : [`“${text}” is no known mark`];
    } catch (error) {
      return [`a range does not fit its text: ${String(error)}`];
    }
  });
}

declare global {
  interface Window {
    sidelightStorm?: typeof stormPage;
  }
}

window.sidelightStorm = stormPage;
