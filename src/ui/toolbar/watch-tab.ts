import { foundNames } from '../../core/toolbar/found-names.ts';
import type { TabFacts, TabView } from '../../core/toolbar/toolbar-state.ts';
import { browser } from '../../platform/browser.ts';
import { answerMessages, sendToTab } from '../../platform/messages.ts';

/** A look at a tab that goes on until its signal aborts. */
export interface TabWatch {
  /** Looks again, after something that the tab itself does not tell. */
  look(): Promise<void>;
  /** The browser let nobody into the page. */
  setClosed(): void;
}

/**
 * Tells how things stand in a tab, whenever that changes: it is marked, goes to another page, is
 * closed.
 */
export function watchTab(
  tabId: number,
  labelOf: (entity: string) => string,
  onView: (view: TabView) => void,
  signal: AbortSignal,
): TabWatch {
  let facts: TabFacts | undefined;
  let isClosed = false;
  let looks = 0;

  const tell = (next: TabFacts): void => onView((facts = next));

  const look = async (): Promise<void> => {
    const number = ++looks;
    const isStale = (): boolean => signal.aborted || number !== looks;
    let tab: browser.Tabs.Tab;
    try {
      tab = await browser.tabs.get(tabId);
    } catch {
      return isStale() ? undefined : onView('gone');
    }
    if (isStale()) return;
    const { url } = tab;
    if (url !== facts?.url) isClosed = false;
    const isLoading = tab.status === 'loading';
    const names = url === facts?.url ? facts?.names : undefined;
    // A page that is still being parsed answers later.
    if (isLoading) tell({ url, isLoading, isClosed, status: undefined, names: undefined });
    const status = await sendToTab(tabId, 'page-status', undefined);
    if (isStale()) return;
    tell({ url, isLoading: false, isClosed, status, names });
    if (status !== 'running' && status !== 'once') return;
    const mentions = await sendToTab(tabId, 'page-mentions', undefined);
    if (isStale() || !mentions) return;
    tell({ url, isLoading: false, isClosed, status, names: foundNames(mentions, labelOf) });
  };

  const onUpdated = (id: number): void => {
    if (id === tabId) void look();
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
  const onMessage = (_data: unknown, sender: { readonly tabId: number | undefined }): void => {
    if (sender.tabId === tabId) void look();
  };
  answerMessages({ 'marks-changed': onMessage, 'status-changed': onMessage }, signal);

  return {
    look,
    setClosed: () => {
      isClosed = true;
      if (facts) tell({ ...facts, isClosed });
    },
  };
}

/** The tab that the reader is in; development builds open the popup in a tab, for another one. */
export async function tabOfPopup(): Promise<number | undefined> {
  const given = new URLSearchParams(location.search).get('tab');
  if (__DEV__ && given !== null) return Number(given);
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}
