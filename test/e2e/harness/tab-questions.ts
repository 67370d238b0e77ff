/** Asks a tab's content script what the toolbar popup asks it. */
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../src/cli/browser/launch-browser.ts';
import type { PageMention } from '../../../src/platform/messages.ts';
import { openOwnPage } from './extension-storage.ts';

/** A page of the extension that can ask one tab. */
export interface TabQuestions {
  /** What is marked in the tab's page once all of it is read. Throws where nothing runs in it. */
  mentions(): Promise<readonly PageMention[]>;
  close(): Promise<void>;
}

interface TabsWindow {
  readonly chrome: {
    readonly tabs: {
      query(what: object): Promise<readonly { readonly id: number }[]>;
      sendMessage(tab: number, message: { readonly type: string }): Promise<unknown>;
    };
  };
}

/** Opens the extension's page behind the tab, which comes to the front. */
export async function openTabQuestions(running: RunningBrowser, tab: Page): Promise<TabQuestions> {
  const own = await openOwnPage(running, 'icons/icon-16.png');
  await tab.bringToFront();
  const tabId = await own.evaluate(async () => {
    const { tabs } = (window as unknown as TabsWindow).chrome;
    return (await tabs.query({ active: true, lastFocusedWindow: true }))[0]!.id;
  });
  return {
    mentions: () =>
      own.evaluate(async (id) => {
        const { tabs } = (window as unknown as TabsWindow).chrome;
        const status = await tabs.sendMessage(id, { type: 'page-status' });
        if (status !== 'running') throw new Error(`the page’s status is ${String(status)}`);
        return (await tabs.sendMessage(id, { type: 'page-mentions' })) as PageMention[];
      }, tabId),
    close: () => own.close(),
  };
}
