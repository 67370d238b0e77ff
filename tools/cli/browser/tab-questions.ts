/** Sends a tab's content script the same questions as the toolbar popup. */
import type { Page } from 'puppeteer-core';
import type { PageStatus } from '../../../src/core/tab/page-status.ts';
import type { Jumped, PageMention } from '../../../src/platform/messages.ts';
import type { RunningBrowser } from './launch-browser.ts';
import { openOwnPage } from './own-page.ts';

/** A page of the extension that can ask one tab; the tab must stay in front. */
export interface TabQuestions {
  /** The status of the tab's page; undefined if no content script runs in it. */
  status(): Promise<PageStatus | undefined>;
  /** The marks of the tab's page once all of it is read; rejects if no content script runs in it. */
  mentions(): Promise<readonly PageMention[]>;
  /** Scrolls the tab to the next mention of an entity. */
  jump(entity: string): Promise<Jumped | undefined>;
  close(): Promise<void>;
}

interface TabsWindow {
  readonly chrome: {
    readonly tabs: {
      query(what: object): Promise<readonly { readonly id: number }[]>;
      sendMessage(tab: number, message: object): Promise<unknown>;
    };
  };
}

/** Opens the extension's page behind the tab, which stays in front. */
export async function openTabQuestions(running: RunningBrowser, tab: Page): Promise<TabQuestions> {
  const own = await openOwnPage(running, 'icons/icon-16.png');
  await tab.bringToFront();
  const tabId = await own.evaluate(async () => {
    const { tabs } = (window as unknown as TabsWindow).chrome;
    return (await tabs.query({ active: true, lastFocusedWindow: true }))[0]!.id;
  });
  const ask = async <Answer>(type: string, data?: string): Promise<Answer | undefined> => {
    const answer = await own.evaluate(
      (id, message) => (window as unknown as TabsWindow).chrome.tabs.sendMessage(id, message),
      tabId,
      { type, ...(data !== undefined && { data }) },
    );
    return (answer ?? undefined) as Answer | undefined;
  };
  const status = async (): Promise<PageStatus | undefined> => {
    try {
      return await ask<PageStatus>('page-status');
    } catch (error) {
      if (/Receiving end does not exist/.test(String(error))) return undefined;
      throw error;
    }
  };
  return {
    status,
    mentions: async () => {
      const now = await status();
      if (now !== 'running') throw new Error(`the page’s status is ${String(now)}`);
      return (await ask<readonly PageMention[]>('page-mentions')) ?? [];
    },
    jump: (entity) => ask<Jumped>('jump-to-entity', entity),
    close: () => own.close(),
  };
}
