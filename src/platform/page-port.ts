/**
 * A line from a page to those of the extension's own pages that look at it, for as long as they do.
 * Unlike a message it wakes nobody else, however often the page changes, and it tells when the page
 * has gone, even where the browser has no event for that.
 */
import { browser } from './browser.ts';
import { isExtensionAlive } from './messages.ts';

const NAME = 'page-changes';

/** Who looks at a page. */
export interface PageListener {
  /** What the page's script has to say may be another than it was. */
  readonly onChange: () => void;
  /** The page has gone, or nothing runs there (any more). Not called after the signal. */
  readonly onEnd: () => void;
}

/** Listens to the page of a tab until it goes or the signal aborts. */
export function listenToPage(
  tabId: number,
  { onChange, onEnd }: PageListener,
  signal: AbortSignal,
  api: Pick<typeof browser, 'tabs' | 'runtime'> = browser,
): void {
  const port = api.tabs.connect(tabId, { name: NAME, frameId: 0 });
  port.onMessage.addListener(() => onChange());
  port.onDisconnect.addListener(() => {
    // Chromium complains of an error that nobody has looked at.
    void api.runtime.lastError;
    if (!signal.aborted) onEnd();
  });
  signal.addEventListener('abort', () => port.disconnect());
}

/** A content script's end of the line. */
export interface PageTeller {
  readonly isHeard: boolean;
  /** Says that something has changed. */
  tell(): void;
}

/** For a content script: lets the extension's pages listen until the signal aborts. */
export function acceptListeners(
  signal: AbortSignal,
  api: Pick<typeof browser, 'runtime'> = browser,
): PageTeller {
  const ports = new Set<Port>();
  const onConnect = (port: Port): void => {
    if (port.name !== NAME || port.sender?.id !== api.runtime.id) return;
    ports.add(port);
    port.onDisconnect.addListener(() => {
      void api.runtime.lastError;
      ports.delete(port);
    });
  };
  api.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => {
    // Once the extension is gone under us, so are its ports.
    if (!isExtensionAlive()) return;
    api.runtime.onConnect.removeListener(onConnect);
    for (const port of ports) port.disconnect();
    ports.clear();
  });
  return {
    get isHeard() {
      return ports.size > 0;
    },
    tell: () => {
      for (const port of ports) {
        try {
          port.postMessage(null);
        } catch {
          // Closed in this moment.
          ports.delete(port);
        }
      }
    },
  };
}

type Port = ReturnType<typeof browser.runtime.connect>;
