import type { GateRules } from '../../core/names/page-gate.ts';
import type { Correction } from '../../core/settings/corrections.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { answerMessages, isExtensionAlive } from '../../platform/messages.ts';
import type { PageAnswers } from '../answer-extension.ts';
import { endWithExtension } from '../end-with-extension.ts';
import type { PageRun } from '../run-while-wanted.ts';
import type { EngineDeps, EngineRun, StartEngine } from '../stages.ts';
import { watchForNames, type NameWatch } from './watch-for-names.ts';

/** What the watch of a page needs. */
export interface WatchDeps extends EngineDeps {
  readonly document: Document;
  /** How the names begin that can be marked. */
  readonly rules: () => GateRules;
  /** Brings the engine to this page; undefined if that fails. */
  readonly engine: () => Promise<StartEngine | undefined>;
  /** Calls back when an engine has come that could not be had before. */
  readonly onEngine: (listener: () => void) => void;
  readonly onProblem: (error: unknown) => void;
}

/**
 * Watches a page until a name may be on it, and then runs the engine there.
 *
 *     begin ──> watch for names ──may be one──> load the engine ──> run it
 *                    │                              ▲
 *                    └──a question or a command─────┘
 *
 * @param life aborted when the page is no longer wanted, or when the extension is gone
 */
export function watchPage(deps: WatchDeps, life: AbortController): PageRun {
  const { document, onProblem } = deps;
  const { signal } = life;
  let settings: Settings | undefined;
  let corrections: readonly Correction[] = [];
  let watch: NameWatch | undefined;
  let starting: Promise<EngineRun | undefined> | undefined;
  let run: EngineRun | undefined;
  let isWanted = false;
  const watching = new AbortController();
  endWithExtension(window, isExtensionAlive, life);

  const start = async (): Promise<EngineRun | undefined> => {
    const startEngine = await deps.engine();
    if (!startEngine || signal.aborted || !settings) return undefined;
    watching.abort();
    run = startEngine(life, deps);
    run.onSettings(settings, corrections);
    run.begin();
    return run;
  };
  const startOnce = (): Promise<EngineRun | undefined> => {
    isWanted = true;
    starting ??= start().then(
      (started) => {
        // The next question is another chance, and so is an engine that comes by itself.
        if (!started) starting = undefined;
        return started;
      },
      (error: unknown) => {
        onProblem(error);
        return undefined;
      },
    );
    return starting;
  };
  deps.onEngine(() => {
    if (isWanted && !signal.aborted) void startOnce();
  });
  /** The engine's answers, if there is reason to load it: not on a page that has no name. */
  const answers = async (): Promise<PageAnswers | undefined> =>
    watch && (await startOnce())?.answers;

  answerMessages(
    {
      'page-mentions': async (data, sender) => {
        const mayHaveNames = await watch?.settled();
        return mayHaveNames ? ((await answers())?.['page-mentions'](data, sender) ?? []) : [];
      },
      'run-command': async (data, sender) => (await answers())?.['run-command'](data, sender),
      'page-context': async (data, sender) => (await answers())?.['page-context'](data, sender),
      'jump-to-entity': async (data, sender) => (await answers())?.['jump-to-entity'](data, sender),
      'jump-back': async (data, sender) => (await answers())?.['jump-back'](data, sender),
    } satisfies PageAnswers,
    signal,
  );

  return {
    begin: () => {
      watch = watchForNames(
        document,
        deps.rules(),
        () => void startOnce(),
        AbortSignal.any([signal, watching.signal]),
      );
      if (settings && !settings.marking.quietPlaces) watch.letPass();
    },
    onSettings: (newSettings, newCorrections) => {
      settings = newSettings;
      corrections = newCorrections;
      run?.onSettings(settings, corrections);
      if (!settings.marking.quietPlaces) watch?.letPass();
    },
  };
}
