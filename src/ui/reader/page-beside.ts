import type { PackContent } from '../../core/model.ts';
import { readPageContext } from '../../core/notes/page-context.ts';
import { panelState, type PanelState } from '../../core/tab/panel-state.ts';
import { packLookup } from '../../core/notes/pack-lookup.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import type { TabView } from '../../core/tab/toolbar-state.ts';
import { browser } from '../../platform/browser.ts';
import { followOrigins } from '../../platform/grants.ts';
import { listedSites } from '../../platform/listed-sites.ts';
import { sendMessage, sendToTab, type Jumped } from '../../platform/messages.ts';
import { followSettings } from '../../platform/settings-store.ts';
import { followActiveTab } from '../tab/follow-active-tab.ts';
import { givenNumber } from '../tab/given-number.ts';
import { watchTab, type PageFindings } from '../tab/watch-tab.ts';

/** What is known of the page beside the panel. */
export interface PageBesideState extends PanelState {
  /** Of this page in this tab; another one begins anew. */
  readonly key: string;
}

/** The page beside the panel: that of the tab which is in front in the panel's own window. */
export interface PageBeside {
  /** Tells how things stand there, now and at each change, until the signal aborts. */
  follow(onState: (state: PageBesideState) => void, signal: AbortSignal): void;
  /** Leads the page to the next mention of an entity; undefined where there is none (any more). */
  jump(entity: string): Promise<Jumped | undefined>;
  /** Leads the page back to where the reader was before the jumps. */
  goBack(): Promise<void>;
  /** Has the page marked that was open before the extension was. */
  mark(): Promise<void>;
}

/** Whether this page of ours stands beside another, and does not fill a tab of its own. */
export async function isBesidePage(): Promise<boolean> {
  if (givenNumber('tab') !== undefined || givenNumber('window') !== undefined) return true;
  return (await browser.tabs.getCurrent()) === undefined;
}

/** Watches the page beside the panel for the entities of a pack. */
export function createPageBeside(
  pack: PackContent,
  onProblem: (error: unknown) => void,
): PageBeside {
  const { entities } = packLookup(pack);
  const listed = listedSites();
  let tabId: number = browser.tabs.TAB_ID_NONE;
  let look = async (): Promise<void> => {};

  let last: { readonly json: string; readonly found: PageFindings | undefined } | undefined;
  const ask = async (id: number): Promise<PageFindings | undefined> => {
    const answer = await sendToTab(id, 'page-context', undefined);
    const json = JSON.stringify(answer);
    // The same findings for the same words, so that nothing is ranked again.
    if (last?.json !== json) {
      const context = readPageContext(answer, (entity) => entities.has(entity));
      last = { json, found: context && { mentions: context.mentions, context } };
    }
    return last.found;
  };

  return {
    follow: (onState, signal) => {
      let view: TabView = 'looking';
      let settings = DEFAULT_SETTINGS;
      let origins: readonly string[] = [];
      let visit = new AbortController();
      const show = (): void => {
        if (signal.aborted) return;
        const url = typeof view === 'string' ? undefined : view.url?.replace(/#.*/s, '');
        onState({ ...panelState(view, settings, listed, origins), key: `${tabId} ${url}` });
      };
      const goTo = (id: number | undefined): void => {
        visit.abort();
        visit = new AbortController();
        tabId = id ?? browser.tabs.TAB_ID_NONE;
        view = id === undefined ? 'gone' : 'looking';
        show();
        if (id === undefined) return;
        const onView = (next: TabView): void => {
          view = next;
          show();
        };
        const labelOf = (entity: string): string => entities.get(entity)?.label ?? entity;
        ({ look } = watchTab(id, { labelOf, ask, onView }, visit.signal));
        look().catch(onProblem);
      };
      signal.addEventListener('abort', () => visit.abort());
      followTab(goTo, signal).catch(onProblem);
      followSettings(
        browser.storage,
        {
          onValue: (value) => {
            settings = value;
            show();
          },
          onProblem,
        },
        signal,
      ).catch(onProblem);
      followOrigins((value) => {
        origins = value;
        show();
      }, signal).catch(onProblem);
    },
    jump: (entity) => sendToTab(tabId, 'jump-to-entity', entity),
    goBack: () => sendToTab(tabId, 'jump-back', undefined),
    mark: async () => {
      await sendMessage('mark-tab', tabId);
      await look();
    },
  };
}

/** The browser's name for the window that this page is in; phones have no other. */
const ONLY_WINDOW = -2;

async function followTab(
  onTab: (tabId: number | undefined) => void,
  signal: AbortSignal,
): Promise<void> {
  const tab = givenNumber('tab');
  if (tab !== undefined) return onTab(tab);
  const windowId = givenNumber('window') ?? (await browser.windows?.getCurrent())?.id;
  if (!signal.aborted) followActiveTab(windowId ?? ONLY_WINDOW, onTab, signal);
}
