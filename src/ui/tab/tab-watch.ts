import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { EntityCount, PageContext } from '../../core/notes/page-context.ts';
import {
  areMostlyLinked,
  foundNames,
  type KnownEntities,
  type LinkedCount,
} from '../../core/tab/found-names.ts';
import { isMarking, type TabFacts, type TabView } from '../../core/tab/toolbar-state.ts';
import { browser, type Tabs } from '../../platform/browser.ts';
import { answerMessages, sendToTab } from '../../platform/messages.ts';
import { listenToPage } from '../../platform/page-port.ts';

/** What is known about a tab, until the watch ends. */
export interface TabWatch {
  /** Changes when the page is marked, when its text changes, and when the tab goes elsewhere. */
  readonly view: ReadonlySignal<TabView>;
  /** Checks again, after a change that the tab itself does not report. */
  look(): Promise<void>;
  /** Notes that the browser does not allow access to the page. */
  setClosed(): void;
}

/** What a tab's content script has found on its page. */
export interface PageFindings {
  readonly mentions: readonly (EntityCount & LinkedCount)[];
  readonly context?: PageContext;
}

/** How to watch a tab. */
export interface TabWatchDeps {
  readonly entities: KnownEntities;
  /** Asks the content script what it has found; undefined if it does not answer. */
  readonly ask: (tabId: number) => Promise<PageFindings | undefined>;
}

/**
 * Watches a tab until the signal aborts: its page, the names on it, and whether the tab is discarded
 * from memory, crashes or is closed. Nothing is known before the first `look`.
 */
export function createTabWatch(
  tabId: number,
  { entities, ask }: TabWatchDeps,
  life: AbortSignal,
): TabWatch {
  const view = signal<TabView>('looking');
  let facts: TabFacts | undefined;
  let isClosed = false;
  let isListening = false;
  let looks = 0;

  const show = (next: TabFacts): void => {
    facts = next;
    view.value = next;
  };

  /** Listens to the page, once for each page. */
  const listen = (): void => {
    if (isListening) return;
    isListening = true;
    const onEnd = (): void => {
      isListening = false;
      void look(true);
    };
    listenToPage(tabId, { onChange: () => void look(), onEnd }, life);
  };

  /** @param isCut whether the page has just gone; what replaces it is reported separately */
  const look = async (isCut = false): Promise<void> => {
    const number = ++looks;
    const isStale = (): boolean => life.aborted || number !== looks;
    let tab: Tabs.Tab;
    try {
      tab = await browser.tabs.get(tabId);
    } catch {
      if (!isStale()) view.value = 'gone';
      return;
    }
    if (isStale()) return;
    const { url } = tab;
    if (url !== facts?.url) isClosed = false;
    const isLoading = tab.status === 'loading';
    const isUnloaded = tab.discarded === true || tab.status === 'unloaded';
    const nothing = { url, isLoading, isUnloaded, isClosed, status: undefined, names: undefined };
    if (isUnloaded) return show(nothing);
    const before = url === facts?.url ? facts : undefined;
    // A page that is still being parsed answers later.
    if (isLoading) show(nothing);
    const status = await sendToTab(tabId, 'page-status', undefined);
    if (isStale()) return;
    // Nothing replaces a page that has crashed; Firefox does not report it in any other way.
    if (isCut && !isLoading && status === undefined) return show({ ...nothing, isUnloaded: true });
    const now = { ...nothing, isLoading: false, status };
    show({
      ...now,
      names: before?.names,
      areMostlyLinked: before?.areMostlyLinked === true,
      context: before?.context,
    });
    if (!isMarking(now)) return;
    if (!isCut) listen();
    const found = await ask(tabId);
    if (isStale() || !found) return;
    const names = foundNames(found.mentions, entities);
    const hasFrames = names.length === 0 && (await sendToTab(tabId, 'page-frames', undefined));
    if (isStale()) return;
    show({
      ...now,
      names,
      areMostlyLinked: areMostlyLinked(found.mentions),
      context: found.context,
      hasFrames: hasFrames === true,
    });
  };

  const onUpdated = (id: number, change: Tabs.OnUpdatedChangeInfoType): void => {
    // Other changes do not matter: some pages play a sound or change their title every second.
    const { status, url, discarded } = change;
    if (id === tabId && (status ?? url ?? discarded) !== undefined) void look();
  };
  const onRemoved = (id: number): void => {
    if (id !== tabId) return;
    looks++;
    view.value = 'gone';
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  life.addEventListener('abort', () => {
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
  });
  answerMessages(
    {
      'status-changed': (_data, sender) => {
        if (sender.tabId === tabId) void look();
      },
    },
    life,
  );

  return {
    view,
    look: () => look(),
    setClosed: () => {
      isClosed = true;
      if (facts) show({ ...facts, isClosed });
    },
  };
}
