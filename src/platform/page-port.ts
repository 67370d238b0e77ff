/**
 * A port from a page to the extension's own pages that watch it. Unlike a message it wakes no other
 * part, however often the page changes, and it reports when the page has gone, even if the browser
 * has no event for that.
 */
import { isExtensionAlive } from './messages.ts';
import { nativeBrowser, type NativeBrowser } from './native-browser.ts';

const NAME = 'page-changes';

/** What an extension page does when a watched page changes or goes. */
export interface PageListener {
  /** The answers of the page's script may have changed. */
  readonly onChange: () => void;
  /** The page has gone, or no content script runs there. Not called after the signal aborts. */
  readonly onEnd: () => void;
}

/** Listens to the page of a tab until it goes or the signal aborts. */
export function listenToPage(
  tabId: number,
  { onChange, onEnd }: PageListener,
  signal: AbortSignal,
  api: Pick<NativeBrowser, 'tabs' | 'runtime'> = nativeBrowser,
): void {
  const port = api.tabs.connect(tabId, { name: NAME, frameId: 0 });
  port.onMessage.addListener(() => onChange());
  port.onDisconnect.addListener(() => {
    // Chromium logs an error that was not read.
    void api.runtime.lastError;
    if (!signal.aborted) onEnd();
  });
  signal.addEventListener('abort', () => port.disconnect());
}

/** The content script's end of the port. */
export interface PageTeller {
  /** Whether a page of the extension is listening. */
  readonly isHeard: boolean;
  /** Reports that something has changed. */
  tell(): void;
}

/** For a content script: lets the extension's pages listen until the signal aborts. */
export function acceptListeners(
  signal: AbortSignal,
  api: Pick<NativeBrowser, 'runtime'> = nativeBrowser,
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
    // If the extension is gone, so are its ports.
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
          // It was closed just now.
          ports.delete(port);
        }
      }
    },
  };
}

type Port = ReturnType<NativeBrowser['runtime']['connect']>;
