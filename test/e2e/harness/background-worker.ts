/** Starts and stops the background of the extension. */
import type { Target, WebWorker } from 'puppeteer-core';
import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import { runInFirefoxWindow } from './firefox-window.ts';
import { until } from './until.ts';
import { withinLimit } from './within-limit.ts';

/** Chromium's worker; it is started where the browser has stopped it. */
export async function backgroundWorker(running: RunningBrowser): Promise<WebWorker> {
  if (!workerTarget(running)) await startWorker(running);
  return workerOf(running, await presentTarget(running));
}

/** Waits until Chromium's worker is active: before that, the browser drops what happens. */
export async function workerReady(running: RunningBrowser): Promise<void> {
  await untilActive(await workerOf(running, await presentTarget(running)));
}

/**
 * Ends the background, as the browser does when it is idle. Does nothing if the browser has ended it
 * already.
 */
export async function stopWorker(running: RunningBrowser): Promise<void> {
  if (running.name === 'firefox')
    return runInFirefoxWindow(running, 'await extension.terminateBackground();');
  const target = workerTarget(running);
  if (!target) return;
  try {
    await (await target.worker())?.close();
  } catch (error) {
    // Ended meanwhile, by itself or by the first of the driver's two requests.
    if (workerTarget(running) === target) throw error;
  }
  await until(
    'the end of the background worker',
    async () => workerTarget(running) === target,
    (isThere) => !isThere,
  );
}

/** The calls of the browser's API that can be withheld. */
export type WithheldCall = 'scripting.executeScript' | 'storage.local.set' | 'storage.local.remove';

/**
 * Has Chromium's worker leave its next call undone and unanswered, as one does that the browser ends
 * at the wrong moment.
 * @returns says how many calls have been left undone
 */
export async function withhold(
  running: RunningBrowser,
  call: WithheldCall,
): Promise<() => Promise<number>> {
  const worker = await backgroundWorker(running);
  await worker.evaluate((path) => {
    const names = path.split('.');
    const name = names.pop()!;
    const { chrome, withheld } = globalThis as unknown as WorkerWorld;
    const api = names.reduce((object, part) => object[part] as Api, chrome);
    const perform = api[name];
    const calls = { count: 0 };
    (globalThis as unknown as WorkerWorld).withheld = { ...withheld, [path]: calls };
    api[name] = () => {
      calls.count++;
      api[name] = perform;
      return new Promise(() => {});
    };
  }, call);
  return () =>
    worker.evaluate((path) => (globalThis as unknown as WorkerWorld).withheld![path]!.count, call);
}

/** A part of Chromium's API: its functions and further parts. */
interface Api {
  [name: string]: unknown;
}

interface WorkerWorld {
  readonly chrome: Api;
  withheld?: Readonly<Record<string, { count: number }>>;
}

function workerTarget({ browser, extensionOrigin }: RunningBrowser): Target | undefined {
  return browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith(`${extensionOrigin}/`));
}

async function presentTarget(running: RunningBrowser): Promise<Target> {
  const target = await until(
    'the background worker',
    async () => workerTarget(running),
    (one) => one !== undefined,
  );
  return target!;
}

async function workerOf(running: RunningBrowser, target: Target): Promise<WebWorker> {
  const worker = await withinLimit('a way to the background worker', target.worker());
  if (!worker) throw new Error(`The worker of ${running.extensionOrigin} cannot be reached`);
  return worker;
}

async function startWorker({ browser, extensionOrigin }: RunningBrowser): Promise<void> {
  const client = await (await browser.pages())[0]!.createCDPSession();
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.startWorker', { scopeURL: `${extensionOrigin}/` });
  await client.detach();
}

function untilActive(worker: WebWorker): Promise<void> {
  return withinLimit(
    'the background worker to be active',
    worker.evaluate(async () => {
      const { serviceWorker } = globalThis as unknown as { serviceWorker: ServiceWorker };
      while (serviceWorker.state !== 'activated')
        await new Promise((resolve) => {
          serviceWorker.addEventListener('statechange', resolve, { once: true });
        });
    }),
  );
}
