/** A page on which an engine runs, with the bundled pack, and ways to look at its marks. */
import packJson from 'sidelight:pack';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { PageEngine } from '../../src/content/engine/page-engine.ts';
import { loadPack } from '../../src/pack/load/load-pack.ts';
import { watchEngine, type SeenOfEngine } from './watched-engine.ts';
import { eventually } from './eventually.ts';

const bundled = loadPack(packJson);
/** The bundled pack without its rule for quiet pages: here every name is marked. */
const pack = {
  ...bundled,
  content: {
    ...bundled.content,
    quiet: { entities: [], keys: [], within: 0, subject: [] },
  },
};

/** Ends with the test that runs, or before. */
export let life: AbortController;
/** The engine of the test that runs. */
export let engine: PageEngine;
/** The record of its work. */
export let seen: SeenOfEngine;
/** The element that `start` filled. */
export let main: HTMLElement;

/** Empties the page before each test; after it, ends the engine and expects no errors of it. */
export function useMarkedPage(): void {
  beforeEach(() => document.body.replaceChildren());
  afterEach(() => {
    life.abort();
    main.remove();
    scrollTo(0, 0);
    const [failure] = seen.failures;
    if (failure !== undefined) throw failure;
  });
}

/** Fills the page and starts an engine on it. */
export function start(html: string): void {
  main = document.createElement('main');
  main.innerHTML = html;
  document.body.append(main);
  life = new AbortController();
  const watched = watchEngine();
  ({ seen } = watched);
  engine = new PageEngine(document, [pack], life.signal, watched.options);
  engine.start();
}

/** The marked phrases in page order, as far as they are registered in the browser. */
export function marked(): string[] {
  const highlight = CSS.highlights.get('sl-name') ?? new Set();
  const painted = engine.mentions.marked().filter(({ range }) => highlight.has(range));
  // No range of the highlight is without its mention.
  expect(painted).toHaveLength(highlight.size);
  return painted.map(({ range: mark }) => {
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    return range.toString();
  });
}

/**
 * Waits until the observers have reported a change. The clock is stopped meanwhile: on a busy
 * machine, urgent work would be cut short and left to a slice.
 */
export async function handled(): Promise<void> {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now());
  await Promise.resolve();
  clock.mockRestore();
}

/** Waits until exactly these phrases are marked. */
export async function untilMarked(phrases: readonly string[]): Promise<void> {
  await eventually(() => expect(marked()).toEqual(phrases));
}

/** Waits until the page is read, and returns the known names. */
export async function known(): Promise<string[]> {
  await eventually(() => expect(seen.isAtRest).toBe(true));
  return engine.mentions.marked().map(({ surface }) => surface);
}
