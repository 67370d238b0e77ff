import type { EntityCount, PageContext } from '../../core/notes/page-context.ts';
import { foundNames } from '../../core/tab/found-names.ts';
import { isMarking, type TabFacts, type TabView } from '../../core/tab/toolbar-state.ts';
import { browser, type Tabs } from '../../platform/browser.ts';
import { answerMessages, sendToTab } from '../../platform/messages.ts';
import { listenToPage } from '../../platform/page-port.ts';

/** A look at a tab that goes on until its signal aborts. */
export interface TabWatch {
  /** Checks again, after a change that the tab itself does not report. */
  look(): Promise<void>;
  /** The browser does not allow access to the page. */
  setClosed(): void;
}

/** What a tab's content script has found on its page. */
export interface PageFindings {
  readonly mentions: readonly EntityCount[];
  readonly context?: PageContext;
}

/** How to watch a tab. */
export interface TabWatchDeps {
  readonly labelOf: (entity: string) => string;
  /** Asks the content script what it has found; undefined where it does not say. */
  readonly ask: (tabId: number) => Promise<PageFindings | undefined>;
  readonly onView: (view: TabView) => void;
}

/**
 * Reports the state of a tab whenever it changes: the page is marked, its text changes, the tab goes
 * to another page, is discarded from memory, crashes or is closed.
 */
export function watchTab(
  tabId: number,
  { labelOf, ask, onView }: TabWatchDeps,
  signal: AbortSignal,
): TabWatch {
  let facts: TabFacts | undefined;
  let isClosed = false;
  let isListening = false;
  let looks = 0;

  const tell = (next: TabFacts): void => onView((facts = next));

  /** Once for each page. */
  const listen = (): void => {
    if (isListening) return;
    isListening = true;
    const onEnd = (): void => {
      isListening = false;
      void look(true);
    };
    listenToPage(tabId, { onChange: () => void look(), onEnd }, signal);
  };

  /** @param isCut whether the page has just hung up; what replaces it is reported separately */
  const look = async (isCut = false): Promise<void> => {
    const number = ++looks;
    const isStale = (): boolean => signal.aborted || number !== looks;
    let tab: Tabs.Tab;
    try {
      tab = await browser.tabs.get(tabId);
    } catch {
      return isStale() ? undefined : onView('gone');
    }
    if (isStale()) return;
    const { url } = tab;
    if (url !== facts?.url) isClosed = false;
    const isLoading = tab.status === 'loading';
    const isUnloaded = tab.discarded === true || tab.status === 'unloaded';
    const nothing = { url, isLoading, isUnloaded, isClosed, status: undefined, names: undefined };
    if (isUnloaded) return tell(nothing);
    const before = url === facts?.url ? facts : undefined;
    // A page that is still being parsed answers later.
    if (isLoading) tell(nothing);
    const status = await sendToTab(tabId, 'page-status', undefined);
    if (isStale()) return;
    // Nothing replaces a page that has crashed; Firefox does not report it in any other way.
    if (isCut && !isLoading && status === undefined) return tell({ ...nothing, isUnloaded: true });
    const now = { ...nothing, isLoading: false, status };
    tell({ ...now, names: before?.names, context: before?.context });
    if (!isMarking(now)) return;
    if (!isCut) listen();
    const found = await ask(tabId);
    if (isStale() || !found) return;
    tell({ ...now, names: foundNames(found.mentions, labelOf), context: found.context });
  };

  const onUpdated = (id: number, change: Tabs.OnUpdatedChangeInfoType): void => {
    // Not where it only plays a sound, or has another title, as some pages have every second.
    const { status, url, discarded } = change;
    if (id === tabId && (status ?? url ?? discarded) !== undefined) void look();
  };
  const onRemoved = (id: number): void => {
    if (id !== tabId) return;
    looks++;
    onView('gone');
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  signal.addEventListener('abort', () => {
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
  });
  answerMessages(
    {
      'status-changed': (_data, sender) => {
        if (sender.tabId === tabId) void look();
      },
    },
    signal,
  );

  return {
    look: () => look(),
    setClosed: () => {
      isClosed = true;
      if (facts) tell({ ...facts, isClosed });
    },
  };
}
