/**
 * What leaves a browser: all of it goes to a proxy that lets nothing through, and the browser's own
 * log of requests shows which of them are the extension's.
 */
import type { CDPSession, Target } from 'puppeteer-core';
import {
  launchBrowser,
  type LaunchSettings,
  type RunningBrowser,
} from '../../../tools/cli/browser/launch-browser.ts';
import { askFirefoxWindow, runInFirefoxWindow } from './firefox-window.ts';
import { startRecordingProxy } from './recording-proxy.ts';
import { namedHosts } from './real-pages.ts';

/** A browser that is watched; its `close` rejects if the extension has made a request. */
export interface WatchedBrowser extends RunningBrowser {
  /** What the extension has asked the network for so far, as `who: address`. */
  requests(): Promise<readonly string[]>;
  /** Requested hosts that are neither the browser's own nor those of the tests' pages. */
  strangers(): Promise<readonly string[]>;
  /** Throws if there is any of either. */
  expectNothingLeft(): Promise<void>;
}

/** What the browsers ask for on their own, with or without an extension. */
const BROWSERS_OWN =
  /(^|\.)(mozilla\.(com|net|org)|firefox\.com|google\.com|googleapis\.com|gvt1\.com)$/;
/** Addresses that name no host. */
const LOCAL = /^(chrome|moz|chrome-extension|moz-extension|data|blob|about|resource|devtools):/;

/** Starts a browser behind the proxy, and watches it from its first target on. */
export async function launchWatched(settings: LaunchSettings): Promise<WatchedBrowser> {
  const proxy = await startRecordingProxy();
  const running = await launchBrowser({ ...settings, proxy: proxy.address });
  const log = await (running.name === 'chromium' ? watchChromium(running) : watchFirefox(running));
  const strangers = async (): Promise<string[]> => {
    // Browsers connect to a page's host ahead of the request for it, which the test then answers.
    const known = await log.pageHosts();
    const hosts = new Set(proxy.asked.map((asked) => asked.replace(/:\d+$/, '')));
    return [...hosts].filter(
      (host) => !BROWSERS_OWN.test(host) && !known.has(host) && !namedHosts.has(host),
    );
  };
  const expectNothingLeft = async (): Promise<void> => {
    const found = [...(await log.requests()), ...(await strangers())];
    if (found.length > 0) throw new Error(`Something left the browser: ${found.join(', ')}`);
  };
  return {
    ...running,
    requests: () => log.requests(),
    strangers,
    expectNothingLeft,
    close: async () => {
      try {
        await expectNothingLeft();
      } finally {
        await running.close();
        await proxy.close();
      }
    },
  };
}

interface NetworkLog {
  requests(): Promise<string[]>;
  /** Hosts that pages were opened on, or that these asked for. */
  pageHosts(): Promise<ReadonlySet<string>>;
}

interface RequestSent {
  readonly request: { readonly url: string };
  readonly initiator: { readonly stack?: Stack };
}
interface Stack {
  readonly callFrames: readonly { readonly url: string }[];
  readonly parent?: Stack;
}

/** DevTools' log of every target: workers and pages of the extension, pages with its scripts. */
async function watchChromium({ browser, extensionOrigin }: RunningBrowser): Promise<NetworkLog> {
  const requests: string[] = [];
  const hosts = new Set<string>();
  const isOurs = (url: string): boolean =>
    extensionOrigin !== undefined && url.startsWith(`${extensionOrigin}/`);
  const isOursIn = (stack: Stack | undefined): boolean =>
    stack !== undefined &&
    (stack.callFrames.some(({ url }) => isOurs(url)) || isOursIn(stack.parent));
  const watch = async (target: Target): Promise<void> => {
    let session: CDPSession;
    try {
      // A second session of a worker would keep it from coming up.
      session = (await target.worker())?.client ?? (await target.createCDPSession());
      session.on('Network.requestWillBeSent', ({ request, initiator }: RequestSent) => {
        if (LOCAL.test(request.url)) return;
        if (isOurs(target.url()) || isOursIn(initiator.stack))
          requests.push(`${target.type()}: ${request.url}`);
        else hosts.add(new URL(request.url).hostname);
      });
      await session.send('Network.enable');
    } catch {
      // A target that is gone again before it is watched; the proxy has heard of its requests.
    }
  };
  browser.on('targetcreated', (target) => void watch(target));
  browser.on('targetchanged', (target) => {
    // A popup that is about to go has no address any more.
    if (target.url() !== '' && !LOCAL.test(target.url())) hosts.add(new URL(target.url()).hostname);
  });
  await Promise.all(browser.targets().map(watch));
  return { requests: async () => requests, pageHosts: async () => hosts };
}

interface FirefoxLog {
  readonly requests: readonly string[];
  readonly hosts: readonly string[];
}

/**
 * The browser's own notice of every channel that is opened, and of who opened it. Firefox
 * attributes requests of a content script to its page, so all requests by scripts in a page count:
 * the tests' pages make none.
 */
async function watchFirefox(running: RunningBrowser): Promise<NetworkLog> {
  await runInFirefoxWindow(
    running,
    `const log = (globalThis.sidelightRequests = { requests: [], hosts: [] });
    const { TYPE_FETCH, TYPE_XMLHTTPREQUEST, TYPE_BEACON, TYPE_PING, TYPE_WEBSOCKET } =
      Ci.nsIContentPolicy;
    const byScript = [TYPE_FETCH, TYPE_XMLHTTPREQUEST, TYPE_BEACON, TYPE_PING, TYPE_WEBSOCKET];
    Services.obs.addObserver((subject) => {
      const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
      const { triggeringPrincipal: principal, externalContentPolicyType: type } = loadInfo;
      const isPage = principal.isContentPrincipal && byScript.includes(type);
      if (principal.addonPolicy || principal.contentScriptAddonPolicy || isPage)
        log.requests.push(principal.origin + ': ' + URI.spec);
      else log.hosts.push(URI.host);
    }, 'http-on-opening-request');`,
  );
  const read = async (): Promise<FirefoxLog> =>
    JSON.parse(
      String(
        await askFirefoxWindow(running, 'return JSON.stringify(globalThis.sidelightRequests);'),
      ),
    ) as FirefoxLog;
  return {
    requests: async () => [...(await read()).requests],
    pageHosts: async () => new Set((await read()).hosts),
  };
}
