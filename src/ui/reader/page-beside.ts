import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { readAnchoredPage, type AnchoredPage } from '../../core/export/anchored-page.ts';
import type { Library } from '../../core/notes/library.ts';
import { readPageContext } from '../../core/notes/page-context.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { parseRoute } from '../../core/reader/route.ts';
import { panelState, type PanelState } from '../../core/tab/panel-state.ts';
import { browser } from '../../platform/browser.ts';
import { listedSites } from '../../platform/listed-sites.ts';
import { openReading } from '../../platform/reading-tab.ts';
import { sendMessage, sendToTab, type Jumped } from '../../platform/messages.ts';
import { notesLanguages } from '../live/notes-languages.ts';
import { readLibrary } from '../live/stored-packs.ts';
import { liveActiveTab, type ActiveTab } from '../tab/active-tab.ts';
import { givenNumber } from '../tab/given-number.ts';
import { createTabWatch, type PageFindings, type TabWatch } from '../tab/tab-watch.ts';

/** The state of the page beside the panel. */
export interface PageBesideState extends PanelState {
  /** Identifies the page in its tab; a new key resets the view. */
  readonly key: string;
}

/** The page beside the panel: the active tab of the panel's own window. */
export interface PageBeside {
  /** The state of that page, which is watched until the signal aborts. */
  readonly follow: (life: AbortSignal) => ReadonlySignal<PageBesideState>;
  /** Scrolls the page to the next mention of an entity; undefined if there is none any more. */
  jump(entity: string): Promise<Jumped | undefined>;
  /** Scrolls the page back to where the reader was before the jumps. */
  goBack(): Promise<void>;
  /** How the page is cited, and where its names stand; undefined if it does not answer. */
  anchored(): Promise<AnchoredPage | undefined>;
  /** The packs with the words that rank their notes in texts of these languages. */
  libraryIn(languages: readonly string[]): Promise<Library>;
  /** Opens the reading view of the page. */
  read(): Promise<void>;
  /** Marks a page that was open before the extension started. */
  mark(): Promise<void>;
}

/** What the reader has set and allowed, which decides what can be said about a page. */
export interface ReaderChoices {
  readonly settings: ReadonlySignal<Settings>;
  /** Match patterns with granted access. */
  readonly origins: ReadonlySignal<readonly string[]>;
}

/** Whether this page is about another one: in the side panel, or in a tab that was opened for that. */
export async function isBesidePage(): Promise<boolean> {
  if (givenTab() !== undefined || givenNumber('window') !== undefined) return true;
  return (await browser.tabs.getCurrent()) === undefined;
}

/** A tab from when it becomes active until another one does. */
interface Visit extends Pick<TabWatch, 'view' | 'look'> {
  readonly tabId: number;
}

/** Watches the page beside the panel for the entities of the packs. */
export async function createPageBeside(
  library: Library,
  { settings, origins }: ReaderChoices,
  onProblem: (error: unknown) => void,
): Promise<PageBeside> {
  const listed = listedSites();
  const liveTab = await tabBeside(onProblem);

  let last: { readonly json: string; readonly found: PageFindings | undefined } | undefined;
  const ask = async (id: number): Promise<PageFindings | undefined> => {
    const answer = await sendToTab(id, 'page-context', undefined);
    const json = JSON.stringify(answer);
    // An unchanged answer keeps its object, so that notes are not ranked again.
    if (last?.json !== json) {
      const context = readPageContext(answer, (entity) => library.entity(entity) !== undefined);
      last = { json, found: context && { mentions: context.mentions, context } };
    }
    return last.found;
  };

  const visitOf = (tab: ActiveTab, life: AbortSignal): Visit => {
    if (typeof tab === 'string')
      return { tabId: browser.tabs.TAB_ID_NONE, view: signal(tab), look: async () => {} };
    const watch = createTabWatch(tab, { entities: library, ask }, life);
    watch.look().catch(onProblem);
    return { tabId: tab, ...watch };
  };
  /** A tab and its view in one signal: a state must not mix two tabs. */
  const visit = signal(visitOf('looking', AbortSignal.abort()));

  return {
    follow: (life) => {
      const tab = liveTab(life);
      const stop = effect(() => {
        const visitLife = new AbortController();
        visit.value = visitOf(tab.value, visitLife.signal);
        return () => visitLife.abort();
      });
      life.addEventListener('abort', stop);
      return computed(() => {
        const { tabId, view } = visit.value;
        const state = panelState(view.value, settings.value, listed, origins.value);
        const url = typeof view.value === 'string' ? undefined : view.value.url;
        return { ...state, key: `${tabId} ${url?.replace(/#.*/s, '')}` };
      });
    },
    jump: async (entity) => {
      const { tabId } = visit.value;
      const jumped = await sendToTab(tabId, 'jump-to-entity', entity);
      // In a tab of its own, the reader would not see where it leads.
      if (jumped && routeTab() !== undefined) await browser.tabs.update(tabId, { active: true });
      return jumped;
    },
    goBack: () => sendToTab(visit.value.tabId, 'jump-back', undefined),
    read: () => openReading(browser, visit.value.tabId),
    anchored: async () =>
      readAnchoredPage(await sendToTab(visit.value.tabId, 'page-anchors', undefined)),
    libraryIn: (texts) => readLibrary(onProblem, { notes: notesLanguages(settings.value), texts }),
    mark: async () => {
      const { tabId, look } = visit.value;
      await sendMessage('mark-tab', tabId);
      await look();
    },
  };
}

/** `windows.WINDOW_ID_CURRENT`; browsers on phones have one window and no `windows` API. */
const ONLY_WINDOW = -2;

/** The tab whose page this one was opened for, if it was. */
function givenTab(): number | undefined {
  return routeTab() ?? givenNumber('tab');
}

function routeTab(): number | undefined {
  const route = parseRoute(location.hash);
  return route.view === 'page' ? route.tab : undefined;
}

/** How to follow the tab beside this page. */
async function tabBeside(
  onProblem: (error: unknown) => void,
): Promise<(life: AbortSignal) => ReadonlySignal<ActiveTab>> {
  const tab = givenTab();
  if (tab !== undefined) return () => signal(tab);
  const own = await browser.windows?.getCurrent().catch(onProblem);
  const windowId = givenNumber('window') ?? own?.id ?? ONLY_WINDOW;
  return (life) => liveActiveTab(windowId, life);
}
