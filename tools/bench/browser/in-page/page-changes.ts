/** What the engine costs a page that changes itself: its edits, its frames, its stream of news. */
import type { Pack } from '../../../../src/pack/load/load-pack.ts';
import { startEngine } from '../../../../test/e2e/harness/in-page/engine-run.ts';
import {
  afterRendering,
  nextFrame,
  pause,
  readClock,
  resetClock,
  runTimed,
  untilQuiet,
} from '../../../../test/e2e/harness/in-page/work-clock.ts';

const EDITS = 4_000;
const FRAMES = 20;

/** What runs while the page changes: nothing, the engine, or a Highlight of all ranges at once. */
export type Company = 'nobody' | 'ours' | 'all-ranges';

/** 4,000 insertions and removals by the page: ms of its loop, and with the observers' callbacks. */
export async function editPage(
  company: 'nobody' | 'ours',
  pack: Pack,
): Promise<{ loop: number; drained: number }> {
  const run = company === 'ours' ? await startEngine(pack) : undefined;
  const parent = document.body.querySelector('main')!;
  // A copy: the live list is counted again after each edit.
  const places = [...parent.children];
  let loop = Number.NaN;
  await untilQuiet();
  resetClock();
  runTimed(() => {
    const start = performance.now();
    for (let i = 0; i < EDITS / 2; i++) {
      const added = document.createElement('p');
      added.textContent = `Line ${i}`;
      parent.insertBefore(added, places[(i * 7) % places.length]!);
      added.remove();
    }
    loop = performance.now() - start;
  });
  await untilQuiet();
  const { start, end } = readClock().spans[0]!;
  await run?.stop();
  return { loop, drained: end - start };
}

/** Median main-thread ms of a frame in which the page changes one text. */
export async function changeEachFrame(company: Company, pack: Pack): Promise<number> {
  const run = company === 'nobody' ? undefined : await startEngine(pack);
  if (company === 'all-ranges') {
    const ranges = run!.marked().map(({ range }) => range);
    await run!.stop();
    CSS.highlights.set('sl-name', new Highlight(...ranges));
  }
  const text = document.getElementById('ticker')!.firstChild as Text;
  const times: number[] = [];
  for (let i = 0; i < FRAMES; i++) {
    await nextFrame();
    const start = performance.now();
    text.data = `Update ${i}`;
    await afterRendering();
    times.push(performance.now() - start);
  }
  CSS.highlights.clear();
  if (company === 'ours') await run!.stop();
  return times.sort((a, b) => a - b)[FRAMES / 2]!;
}

/** What follows the changes of a page; resolves once it is at work. */
export type StartFollower = () => Promise<{ stop(): Promise<void> | void }>;

/** The follower's work in ms for a second of paragraphs that arrive one by one, 100 in all. */
export async function appendForASecond(start: StartFollower, who: string): Promise<number> {
  return workWhile(start, async () => {
    const parent = document.body.querySelector('main')!;
    for (let i = 0; i < 50; i++) {
      const due = performance.now() + 20;
      for (let k = 0; k < 2; k++) {
        const added = document.createElement('p');
        added.textContent = `News ${i}: ${i % 5 ? 'nothing much' : who} of late, they say.`;
        parent.append(added);
      }
      await pause(due - performance.now());
    }
  });
}

/** The follower's work in ms for a second of 60 frames with 20 changed prices each. */
export async function tickForASecond(
  start: StartFollower,
  textOf: (frame: number) => string,
): Promise<number> {
  const texts = [...document.querySelectorAll('#prices td')].map((td) => td.firstChild as Text);
  return workWhile(start, async () => {
    for (let i = 0; i < 60; i++) {
      await nextFrame();
      for (let k = 0; k < 20; k++) {
        const text = texts[(i * 20 + k) % texts.length]!;
        text.data = k ? `${i * k} EUR` : textOf(i);
      }
    }
  });
}

async function workWhile(start: StartFollower, happens: () => Promise<void>): Promise<number> {
  const follower = await start();
  resetClock();
  await happens();
  await untilQuiet();
  const { spans } = readClock();
  await follower.stop();
  return spans.reduce((sum, { start: begun, end }) => sum + end - begun, 0);
}
