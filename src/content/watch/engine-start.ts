import { scriptsIn } from '../../core/text/script.ts';
import { OTHER_SCRIPTS, type PartName } from '../../pack/format/compact.ts';
import type { StoredNames } from '../../pack/format/stored.ts';
import type { EngineDeps, EngineRun, StartEngine } from '../stages.ts';
import type { PagePacks } from './page-packs.ts';

/** What starting the engine needs. */
export interface EngineStartDeps extends Pick<EngineDeps, 'teller' | 'card' | 'taking'> {
  readonly packs: Omit<PagePacks, 'rules'>;
  /** Brings the engine to this page; undefined if that fails. */
  readonly engine: () => Promise<StartEngine | undefined>;
  /** Called with the engine before it begins. */
  readonly onStart: (run: EngineRun) => void;
  readonly onProblem: (error: unknown) => void;
}

/** Brings the engine to a page, and starts it once. */
export interface EngineStart {
  /** Loads the engine and the names for a text ahead; `start` takes them. */
  prepare(text: string): void;
  readonly isPrepared: boolean;
  /**
   * Starts the engine, unless it runs. Undefined if it cannot be had: the next call is another
   * chance.
   * @param text in the scripts whose names are wanted first
   */
  start(text: string): Promise<EngineRun | undefined>;
}

/** The engine's script and the names to start it with; undefined what could not be had. */
type LoadedEngine = [StartEngine | undefined, readonly StoredNames[] | undefined];

/** @param life aborted when the page is no longer wanted, or when the extension is gone */
export function createEngineStart(deps: EngineStartDeps, life: AbortController): EngineStart {
  const { packs, onProblem } = deps;
  const { signal } = life;
  let prepared: Promise<LoadedEngine | undefined> | undefined;
  let starting: Promise<EngineRun | undefined> | undefined;

  const engineDeps: EngineDeps = {
    teller: deps.teller,
    moreNames: async (parts, areDamaged) => {
      if (areDamaged) await packs.restore();
      return packs.moreNames(parts);
    },
    card: deps.card,
    taking: deps.taking,
    contents: packs.contents,
  };
  const partsFor = (text: string): PartName[] => [OTHER_SCRIPTS, ...scriptsIn(text)];
  const load = (text: string): Promise<LoadedEngine> =>
    Promise.all([deps.engine(), packs.names(partsFor(text))]);
  const run = async (text: string): Promise<EngineRun | undefined> => {
    const [startEngine, names] = (await prepared) ?? (await load(text));
    prepared = undefined;
    if (!startEngine || !names || signal.aborted) return undefined;
    const engine = await startWith(startEngine, names, text);
    if (!engine) return undefined;
    deps.onStart(engine);
    engine.begin();
    return engine;
  };
  const startWith = async (
    startEngine: StartEngine,
    names: readonly StoredNames[],
    text: string,
  ): Promise<EngineRun | undefined> => {
    try {
      return startEngine(life, engineDeps, names, false);
    } catch {
      await packs.restore();
      const again = await packs.names(partsFor(text));
      return again && !signal.aborted ? startEngine(life, engineDeps, again, true) : undefined;
    }
  };
  const unlessFailed = <Result>(promise: Promise<Result>): Promise<Result | undefined> =>
    promise.catch((error: unknown) => {
      onProblem(error);
      return undefined;
    });

  return {
    prepare: (text) => {
      prepared = unlessFailed(load(text));
    },
    get isPrepared() {
      return prepared !== undefined;
    },
    start: (text) =>
      (starting ??= unlessFailed(run(text)).then((engine) => {
        if (!engine) starting = undefined;
        return engine;
      })),
  };
}
