/**
 * Times everything that the page engine does in the page, also what it continues later in timers,
 * slices, observers and frames. It wraps the page's scheduling, so that a figure is the engine's
 * own work in ms without the waiting in between. Put in place before the engine starts.
 */

/** One stretch of work without a pause; ms of the page's clock. */
export interface Span {
  readonly start: number;
  /** When the code and the microtasks that it queued were done. */
  readonly end: number;
  /** The time of a forced layout right afterwards. */
  readonly layout: number;
}

/** Timers that wait longer than this (ms) are housekeeping, which is not waited for. */
const MIN_LONG_TIMER_MS = 900;
const QUIET_FRAMES = 2;

const now = performance.now.bind(performance);
const later = window.setTimeout.bind(window);
const frame = window.requestAnimationFrame.bind(window);

let spans: Span[] = [];
let firstMark = Number.NaN;
let waiting = 0;
let begun = Number.NaN;
const due: (() => void)[] = [];
const channel = new MessageChannel();

// Microtasks run between two listeners of one event: the second one sees them done.
channel.port1.addEventListener('message', () => {
  begun = now();
  due.shift()!();
});
channel.port1.addEventListener('message', () => {
  const end = now();
  forceLayout();
  spans.push({ start: begun, end, layout: now() - end });
  begun = Number.NaN;
});
channel.port1.start();

/** Makes the browser lay the page out now. */
export function forceLayout(): number {
  return document.documentElement.offsetHeight;
}

/** Runs a new task, timed with the microtasks that it queues. */
export function runTimed(task: () => void): void {
  waiting++;
  due.push(() => {
    waiting--;
    task();
  });
  channel.port2.postMessage(0);
}

/** Forgets what was timed so far. */
export function resetClock(): void {
  spans = [];
  firstMark = Number.NaN;
}

/** Every stretch of work since the last reset, and when the first mark was registered (or NaN). */
export function readClock(): { readonly spans: readonly Span[]; readonly firstMark: number } {
  return { spans, firstMark };
}

/** Waits until the engine has nothing more to do; throws after the time limit (ms). */
export async function untilQuiet(limit = 20_000): Promise<void> {
  const end = now() + limit;
  for (let quiet = 0, seen = -1; quiet < QUIET_FRAMES;) {
    if (now() > end)
      throw new Error(
        `The engine is still at work after ${limit} ms: ${waiting} tasks wait, ${spans.length} are done`,
      );
    await nextFrame();
    quiet = waiting === 0 && seen === spans.length ? quiet + 1 : 0;
    seen = spans.length;
  }
}

/** The next frame, by the page's own clock; untimed. */
export function nextFrame(): Promise<number> {
  return new Promise((resolve) => frame(resolve));
}

const rendering = new MessageChannel();
const rendered: (() => void)[] = [];
rendering.port1.addEventListener('message', () => rendered.shift()!());
rendering.port1.start();

/**
 * Called in a frame's callbacks: resolves once the frame is rendered, which comes before every
 * other task.
 */
export function afterRendering(): Promise<void> {
  return new Promise((resolve) => {
    rendered.push(resolve);
    rendering.port2.postMessage(0);
  });
}

/** A pause of some ms, untimed. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => later(resolve, ms));
}

/** Times a callback that the browser calls itself; inside of a timed task it is part of that. */
function timed<Args extends unknown[], Result>(call: (...args: Args) => Result) {
  return function (this: unknown, ...args: Args): Result {
    if (!Number.isNaN(begun)) return call.apply(this, args);
    begun = now();
    try {
      return call.apply(this, args);
    } finally {
      spans.push({ start: begun, end: now(), layout: 0 });
      begun = Number.NaN;
    }
  };
}

/** Puts the clock between the engine and the page. */
export function installClock(): void {
  installTimers();
  installScheduler();
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver'] as const)
    installObserver(name);
  installListeners();
  const register = HighlightRegistry.prototype.set;
  HighlightRegistry.prototype.set = function (...args) {
    if (Number.isNaN(firstMark)) firstMark = now();
    return register.apply(this, args);
  };
}

function installTimers(): void {
  const clear = window.clearTimeout.bind(window);
  const open = new Set<number>();
  const awaitedTimers = new Map<number, boolean>();
  const isAwaited = (delay: unknown): boolean => Number(delay ?? 0) <= MIN_LONG_TIMER_MS;
  window.setTimeout = ((call: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => {
    const awaited = isAwaited(delay);
    const id = later(() => {
      if (!open.has(id)) return;
      runTimed(() => {
        if (!open.delete(id)) return;
        if (awaited) waiting--;
        call(...args);
      });
    }, delay);
    open.add(id);
    awaitedTimers.set(id, awaited);
    if (awaited) waiting++;
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    if (open.delete(Number(id)) && awaitedTimers.get(Number(id))) waiting--;
    clear(id);
  };
  window.requestAnimationFrame = (call) => {
    waiting++;
    return frame((time) => {
      waiting--;
      timed(call)(time);
    });
  };
  const idle = window.requestIdleCallback.bind(window);
  window.requestIdleCallback = (call, options) => {
    waiting++;
    return idle((deadline) => {
      waiting--;
      runTimed(() => call(deadline));
    }, options);
  };
}

function installScheduler(): void {
  const { scheduler } = window as { scheduler?: PageScheduler };
  if (!scheduler) return;
  scheduler.yield &&= () => new Promise<void>((resolve) => runTimed(resolve));
  scheduler.postTask &&= (call) =>
    new Promise((resolve, reject) =>
      runTimed(() => {
        try {
          resolve(call());
        } catch (error) {
          reject(error as Error);
        }
      }),
    );
}

interface PageScheduler {
  yield?: () => Promise<void>;
  postTask?: (call: () => unknown, options?: object) => Promise<unknown>;
}

function installObserver(
  name: 'MutationObserver' | 'IntersectionObserver' | 'ResizeObserver',
): void {
  const Real = window[name] as unknown as new (call: unknown, ...rest: unknown[]) => object;
  const Timed = class extends Real {
    constructor(call: (...args: unknown[]) => void, ...rest: unknown[]) {
      super(timed(call), ...rest);
    }
  };
  Object.assign(window, { [name]: Timed });
}

function installListeners(): void {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const wrapped = new WeakMap<object, EventListener>();
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (typeof listener !== 'function') return addEventListener.call(this, type, listener, options);
    const own = wrapped.get(listener) ?? timed(listener as EventListener);
    wrapped.set(listener, own);
    addEventListener.call(this, type, own, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const own = listener && wrapped.get(listener);
    removeEventListener.call(this, type, own ?? listener, options);
  };
}
