import { batch, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { PackContent } from '../../core/model.ts';
import { readPageContext } from '../../core/notes/page-context.ts';
import { panelState, type PanelState } from '../../core/tab/panel-state.ts';
import { packLookup } from '../../core/notes/pack-lookup.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { TabView } from '../../core/tab/toolbar-state.ts';
import { browser } from '../../platform/browser.ts';
import { listedSites } from '../../platform/listed-sites.ts';
import { sendMessage, sendToTab, type Jumped } from '../../platform/messages.ts';
import { followActiveTab } from '../tab/follow-active-tab.ts';
import { givenNumber } from '../tab/given-number.ts';
import { watchTab, type PageFindings } from '../tab/watch-tab.ts';

/** What is known about the page beside the panel. */
export interface PageBesideState extends PanelState {
  /** Identifies this page in this tab; a new key starts a new view. */
  readonly key: string;
}

/** The page beside the panel: the active tab of the panel's own window. */
export interface PageBeside {
  /** Reports the state of that page, now and at each change, until the signal aborts. */
  follow(onState: (state: PageBesideState) => void, signal: AbortSignal): void;
  /** Takes the page to the next mention of an entity; undefined if there is none (any more). */
  jump(entity: string): Promise<Jumped | undefined>;
  /** Takes the page back to where the reader was before the jumps. */
  goBack(): Promise<void>;
  /** Marks a page that was open before the extension started. */
  mark(): Promise<void>;
}

/** Whether this page is beside another one, and does not fill a tab of its own. */
export async function isBesidePage(): Promise<boolean> {
  if (givenNumber('tab') !== undefined || givenNumber('window') !== undefined) return true;
  return (await browser.tabs.getCurrent()) === undefined;
}

/**
 * Watches the page beside the panel for the entities of a pack.
 * @param origins match patterns with granted access
 */
export function createPageBeside(
  pack: PackContent,
  settings: ReadonlySignal<Settings>,
  origins: ReadonlySignal<readonly string[]>,
  onProblem: (error: unknown) => void,
): PageBeside {
  const { entities } = packLookup(pack);
  const listed = listedSites();
  const tabId = signal<number>(browser.tabs.TAB_ID_NONE);
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
    follow: (onState, life) => {
      const view = signal<TabView>('looking');
      let visit = new AbortController();
      const goTo = (id: number | undefined): void => {
        visit.abort();
        visit = new AbortController();
        // Together: a state belongs to one tab.
        batch(() => {
          tabId.value = id ?? browser.tabs.TAB_ID_NONE;
          view.value = id === undefined ? 'gone' : 'looking';
        });
        if (id === undefined) return;
        const onView = (next: TabView): void => {
          view.value = next;
        };
        const labelOf = (entity: string): string => entities.get(entity)?.label ?? entity;
        ({ look } = watchTab(id, { labelOf, ask, onView }, visit.signal));
        look().catch(onProblem);
      };
      const stop = effect(() => {
        const state = panelState(view.value, settings.value, listed, origins.value);
        const url = typeof view.value === 'string' ? undefined : view.value.url;
        onState({ ...state, key: `${tabId.value} ${url?.replace(/#.*/s, '')}` });
      });
      life.addEventListener('abort', () => {
        stop();
        visit.abort();
      });
      followTab(goTo, life).catch(onProblem);
    },
    jump: (entity) => sendToTab(tabId.value, 'jump-to-entity', entity),
    goBack: () => sendToTab(tabId.value, 'jump-back', undefined),
    mark: async () => {
      await sendMessage('mark-tab', tabId.value);
      await look();
    },
  };
}

/** The browser's name for the window that this page is in; phones have no other. */
const ONLY_WINDOW = -2;

async function followTab(
  onTab: (tabId: number | undefined) => void,
  life: AbortSignal,
): Promise<void> {
  const tab = givenNumber('tab');
  if (tab !== undefined) return onTab(tab);
  const windowId = givenNumber('window') ?? (await browser.windows?.getCurrent())?.id;
  if (!life.aborted) followActiveTab(windowId ?? ONLY_WINDOW, onTab, life);
}
