import type { Correction } from '../../core/settings/corrections.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { answerMessages, isExtensionAlive, type MessageHandlers } from '../../platform/messages.ts';
import type { PageAnswers } from '../answer-extension.ts';
import { endWithExtension } from '../end-with-extension.ts';
import { titleOf } from '../page/unshadowed/document.ts';
import type { PageRun } from '../run-while-wanted.ts';
import type { EngineRun } from '../stages.ts';
import { createEngineStart, type EngineStartDeps } from './engine-start.ts';
import type { PagePacks } from './page-packs.ts';
import { hasReadableFrame } from './readable-frames.ts';
import { watchTitle } from './title-names.ts';
import { watchForNames, type NameWatch } from './watch-for-names.ts';

/** What the watch of a page needs. */
export interface WatchDeps extends Omit<EngineStartDeps, 'onStart'> {
  readonly document: Document;
  readonly packs: PagePacks;
  /** Calls back when an engine has come that could not be had before. */
  readonly onEngine: (listener: () => void) => void;
}

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
  let watching = new AbortController();
  let run: EngineRun | undefined;
  let isWanted = false;
  const parsing = new AbortController();
  endWithExtension(window, isExtensionAlive, life);

  const engine = createEngineStart(
    {
      ...deps,
      onStart: (started) => {
        run = started;
        watching.abort();
        run.onSettings(settings!, corrections);
      },
    },
    life,
  );
  const start = (text = titleOf(document)): Promise<EngineRun | undefined> => {
    isWanted = true;
    return engine.start(text);
  };
  /** The rules of the gate that the reader's settings ask for. */
  const rules = () => packs.rules(!settings!.marking.quietPlaces);
  const lookAtTitle = async (): Promise<void> => {
    const found = await rules();
    const until = AbortSignal.any([signal, parsing.signal]);
    if (found) watchTitle(document, found, engine.prepare, until);
  };
  const watchText = async (over: AbortSignal): Promise<NameWatch | undefined> => {
    const found = await rules();
    if (!found || signal.aborted || over.aborted) return undefined;
    const names = watchForNames(
      document,
      found,
      (text) => void start(text),
      AbortSignal.any([signal, over]),
    );
    if (engine.isPrepared) names.letPass();
    return names;
  };
  const beginWatch = (): void => {
    watching.abort();
    watching = new AbortController();
    watch = watchText(watching.signal).catch((error: unknown) => {
      onProblem(error);
      return undefined;
    });
  };
  deps.onEngine(() => {
    if (isWanted && !signal.aborted) void start();
  });
  /** The engine's answers, if there is reason to load it: not on a page that has no name. */
  const answers = async (): Promise<PageAnswers | undefined> =>
    (await watch) && (await start())?.answers;

  answerMessages(
    {
      'page-mentions': async (data, sender) => {
        const mayHaveNames = await (await watch)?.settled();
        return mayHaveNames ? ((await answers())?.['page-mentions'](data, sender) ?? []) : [];
      },
      'page-frames': () => hasReadableFrame(document),
      'run-command': async (data, sender) => (await answers())?.['run-command'](data, sender),
      'page-context': async (data, sender) => (await answers())?.['page-context'](data, sender),
      'page-anchors': async (data, sender) => (await answers())?.['page-anchors'](data, sender),
      'jump-to-entity': async (data, sender) => (await answers())?.['jump-to-entity'](data, sender),
      // Without an engine, there was no name to open a menu over.
      'open-at-menu': (data, sender) => run?.answers['open-at-menu'](data, sender) ?? false,
      'jump-back': async (data, sender) => (await answers())?.['jump-back'](data, sender),
    } satisfies PageAnswers & MessageHandlers,
    signal,
  );

  return {
    begin: () => {
      parsing.abort();
      beginWatch();
    },
    onSettings: (newSettings, newCorrections) => {
      const before = settings?.marking.quietPlaces;
      settings = newSettings;
      corrections = newCorrections;
      run?.onSettings(settings, corrections);
      if (before === undefined) void lookAtTitle().catch(onProblem);
      // The gate changes with this setting.
      else if (watch && !run && before !== settings.marking.quietPlaces) beginWatch();
    },
  };
}
