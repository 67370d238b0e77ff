import { browser } from '../platform/browser.ts';
import { answerMessages, type MarksChanged } from '../platform/messages.ts';

/** Maximum count on the badge; a longer number does not fit. */
const MAX_BADGE_COUNT = 999;

/** Shows on the toolbar button how many entities are marked in its tab. */
export function showBadge(api: typeof browser = browser): void {
  answerMessages(
    {
      'marks-changed': async (data, { tabId }) => {
        const text = badgeText(data);
        try {
          // The browser removes the badge when the tab goes to another page.
          if (tabId !== undefined && text !== undefined)
            await api.action.setBadgeText({ tabId, text });
        } catch {
          // The tab was closed in the meantime.
        }
        return true;
      },
    },
    new AbortController().signal,
  );
  // At each start of the worker, because the browser forgets it when the extension is updated.
  void colourBadge(api);
}

async function colourBadge({ action }: typeof browser): Promise<void> {
  try {
    await action.setBadgeBackgroundColor?.({ color: '#625c53' });
    await action.setBadgeTextColor?.({ color: '#ffffff' });
  } catch {
    // The browser's default colours are readable too.
  }
}

/** The text of the badge for a page's message; undefined if the message is invalid. */
export function badgeText(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { entities, badge } = data as Partial<MarksChanged>;
  if (!Number.isSafeInteger(entities) || typeof badge !== 'boolean') return undefined;
  return badge && entities! > 0 ? String(Math.min(entities!, MAX_BADGE_COUNT)) : '';
}
