import type { browser, Tabs } from '../platform/browser.ts';

/** The id of the tab that a command is about: some browsers do not say it, then it is the one in front. */
export async function tabOfCommand(
  api: Pick<typeof browser, 'tabs'>,
  tab: Tabs.Tab | undefined,
): Promise<number | undefined> {
  return tab?.id ?? (await api.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}
