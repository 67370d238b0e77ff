/** Measures how long the extension's scripts run in a tab of Chromium. */
import type { Page } from 'puppeteer-core';

/** Times them from start to end. */
export interface ScriptClock {
  /** Stops; ms of the extension's scripts, what they call in the browser included, and of all time. */
  stop(): Promise<{ readonly ours: number; readonly all: number }>;
}

/** Time between two samples of the stack (µs). */
const INTERVAL = 500;

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string };
  readonly children?: readonly number[];
}

/** Starts timing. @param origin `chrome-extension://…`: files under it are ours */
export async function startScriptClock(page: Page, origin: string): Promise<ScriptClock> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  return {
    stop: async () => {
      const { profile } = await session.send('Profiler.stop');
      await session.detach();
      const ours = belowOurs(profile.nodes, origin);
      const { samples = [], timeDeltas = [] } = profile;
      // A sample holds until the next one.
      const times = samples.map((id, i) => (ours.has(id) ? (timeDeltas[i + 1] ?? 0) : 0));
      const micros = times.reduce((sum, time) => sum + Math.max(0, time), 0);
      return { ours: micros / 1000, all: (profile.endTime - profile.startTime) / 1000 };
    },
  };
}

/** The ids of all nodes that are ours or were called by ours. */
function belowOurs(nodes: readonly ProfileNode[], origin: string): ReadonlySet<number> {
  const ours = new Set<number>();
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const { id } of nodes)
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at))
      if (byId.get(at)!.callFrame.url.startsWith(`${origin}/`)) {
        ours.add(id);
        break;
      }
  return ours;
}
