import { scriptsIn } from '../../core/text/script.ts';
import type { Correction } from '../../core/settings/corrections.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { answerMessages, isExtensionAlive, type MessageHandlers } from '../../platform/messages.ts';
import type { PageAnswers } from '../answer-extension.ts';
import { endWithExtension } from '../end-with-extension.ts';
import { titleOf } from '../page/unshadowed/document.ts';
import type { PageRun } from '../run-while-wanted.ts';
import { OTHER_SCRIPTS, type PartName } from '../../pack/format/compact.ts';
import type { EngineDeps, EngineRun, LaterStages, StartEngine } from '../stages.ts';
import type { StoredNames } from '../../pack/format/stored.ts';
import type { PagePacks } from './page-packs.ts';
import { hasReadableFrame } from './readable-frames.ts';
import { watchTitle } from './title-names.ts';
import { watchForNames, type NameWatch } from './watch-for-names.ts';

/** What the watch of a page needs. */
export interface WatchDeps extends Omit<EngineDeps, 'card' | 'names'> {
  readonly document: Document;
  readonly packs: PagePacks;
  /** Brings the engine to this page; undefined if that fails. */
  readonly engine: () => Promise<StartEngine | undefined>;
  /** Brings the card to this page; undefined if that fails. */
  readonly card: () => Promise<LaterStages['card'] | undefined>;
  /** Calls back when an engine has come that could not be had before. */
  readonly onEngine: (listener: () => void) => void;
  readonly onProblem: (error: unknown) => void;
}

/** The engine's script and the names to start it with; undefined what could not be had. */
type LoadedEngine = [StartEngine | undefined, StoredNames | undefined];

/**
 * Watches a page until a name may be on it, and then runs the engine there.
 *
 *     wanted ──the title names somebody──> load the engine
 *       │                                      ┆ already on its way
 *     begin ──> watch for names ──may be one──> load the engine ──> run it
 *                    │                              ▲
 *                    └──a question or a command─────┘
 *
 * @param life aborted when the page is no longer wanted, or when the extension is gone
 */
export function watchPage(deps: WatchDeps, life: AbortController): PageRun {
  const { document, packs, onProblem } = deps;
  const { signal } = life;
  let settings: Settings | undefined;
  let corrections: readonly Correction[] = [];
  let watch: Promise<NameWatch | undefined> | undefined;
  let starting: Promise<EngineRun | undefined> | undefined;
  let run: EngineRun | undefined;
  let isWanted = false;
  /** The engine and names that are on their way before the page is parsed. */
  let early: Promise<LoadedEngine | undefined> | undefined;
  const watching = new AbortController();
  const parsing = new AbortController();
  endWithExtension(window, isExtensionAlive, life);

  /** Reports a failure once, and takes it for a result that could not be had. */
  const unlessFailed = <Result>(promise: Promise<Result>): Promise<Result | undefined> =>
    promise.catch((error: unknown) => {
      onProblem(error);
      return undefined;
    });
  const engineDeps: EngineDeps = {
    teller: deps.teller,
    names: async (parts, areDamaged) => {
      if (areDamaged) await packs.restore();
      return packs.names(parts);
    },
    card: async () => {
      const [startCard, content] = await Promise.all([deps.card(), packs.content()]);
      return startCard && content && startCard(content);
    },
  };
  const partsFor = (text: string): PartName[] => [OTHER_SCRIPTS, ...scriptsIn(text)];
  const load = (text: string): Promise<LoadedEngine> =>
    Promise.all([deps.engine(), packs.names(partsFor(text))]);
  const start = async (text: string): Promise<EngineRun | undefined> => {
    const [startEngine, names] = (await early) ?? (await load(text));
    early = undefined;
    const isOver = (): boolean => signal.aborted || !settings;
    if (!startEngine || !names || isOver()) return undefined;
    try {
      run = startEngine(life, engineDeps, names);
    } catch {
      const again = await engineDeps.names(partsFor(text), true);
      if (!again || isOver()) return undefined;
      run = startEngine(life, engineDeps, again);
    }
    watching.abort();
    run.onSettings(settings!, corrections);
    run.begin();
    return run;
  };
  /** @param text in the scripts whose names are wanted first */
  const startOnce = (text = titleOf(document)): Promise<EngineRun | undefined> => {
    isWanted = true;
    starting ??= unlessFailed(
      start(text).then((started) => {
        // The next question is another chance, and so is an engine that comes by itself.
        if (!started) starting = undefined;
        return started;
      }),
    );
    return starting;
  };
  const beginEarly = async (): Promise<void> => {
    const rules = await packs.rules();
    const onTitle = (title: string): void => void (early = unlessFailed(load(title)));
    if (rules) watchTitle(document, rules, onTitle, AbortSignal.any([signal, parsing.signal]));
  };
  const beginWatch = async (): Promise<NameWatch | undefined> => {
    const rules = await packs.rules();
    if (!rules || signal.aborted) return undefined;
    const found = watchForNames(
      document,
      rules,
      (text) => void startOnce(text),
      AbortSignal.any([signal, watching.signal]),
    );
    if (early || !settings?.marking.quietPlaces) found.letPass();
    return found;
  };
  deps.onEngine(() => {
    if (isWanted && !signal.aborted) void startOnce();
  });
  /** The engine's answers, if there is reason to load it: not on a page that has no name. */
  const answers = async (): Promise<PageAnswers | undefined> =>
    (await watch) && (await startOnce())?.answers;

  answerMessages(
    {
      'page-mentions': async (data, sender) => {
        const mayHaveNames = await (await watch)?.settled();
        return mayHaveNames ? ((await answers())?.['page-mentions'](data, sender) ?? []) : [];
      },
      'page-frames': () => hasReadableFrame(document),
      'run-command': async (data, sender) => (await answers())?.['run-command'](data, sender),
      'page-context': async (data, sender) => (await answers())?.['page-context'](data, sender),
      'jump-to-entity': async (data, sender) => (await answers())?.['jump-to-entity'](data, sender),
      'jump-back': async (data, sender) => (await answers())?.['jump-back'](data, sender),
    } satisfies PageAnswers & MessageHandlers,
    signal,
  );

  return {
    begin: () => {
      parsing.abort();
      watch = unlessFailed(beginWatch());
    },
    onSettings: (newSettings, newCorrections) => {
      if (!settings) void unlessFailed(beginEarly());
      settings = newSettings;
      corrections = newCorrections;
      run?.onSettings(settings, corrections);
      if (!settings.marking.quietPlaces) void watch?.then((found) => found?.letPass());
    },
  };
}
