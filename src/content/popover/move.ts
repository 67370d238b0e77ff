import { rootElementOf } from '../page/unshadowed/document.ts';
import type { HostElement } from './host-element.ts';
import { GUTTER, setLength } from './room.ts';
import type { Surface } from './surface.tsx';
import { lasting, type Transition } from './transition.ts';

/** Distance moved by one press of an arrow key (CSS px); with Shift, five times as far. */
const STEP_PX = 16;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Moves a pinned popover on the reader's input; does nothing while it is not pinned. */
interface Movable {
  /** Moves by an arrow key; false for any other key. */
  readonly byKey: (event: KeyboardEvent) => boolean;
  /** Begins a drag if the press is on the bar but not on a button; the handle is a button that also drags. */
  readonly grab: (event: PointerEvent, pressed: Element | null) => void;
}

/** Lets the reader move a pinned popover. */
export interface Mover extends Movable {
  readonly transition: Transition;
}

/** Keeps the popover where the reader puts it, as long as it is pinned. */
export function createMover(view: Window, surface: Pick<Surface, 'element'>): Mover {
  let pinned: Movable | undefined;
  return {
    transition: lasting(
      (state) => (state.name === 'pinned' ? state.name : undefined),
      (_, signal) => {
        pinned = surface.element && movable(view, surface.element, signal);
        signal.addEventListener('abort', () => (pinned = undefined));
      },
    ),
    byKey: (event) => pinned?.byKey(event) === true,
    grab: (event, pressed) => pinned?.grab(event, pressed),
  };
}

/** Keeps a host at its position, in view, and lets it be moved until the signal aborts. */
function movable(view: Window, { host, place }: HostElement, signal: AbortSignal): Movable {
  function moveTo(x: number, y: number): void {
    const { width, height } = host.getBoundingClientRect();
    const { clientWidth } = rootElementOf(view.document);
    setLength(place, 'left', within(x, clientWidth - width));
    setLength(place, 'top', within(y, view.innerHeight - height));
  }

  function stay(): void {
    const { left, top } = host.getBoundingClientRect();
    moveTo(left, top);
  }

  function grab(start: PointerEvent, pressed: Element | null): void {
    const bar = pressed?.closest('.bar');
    if (!pressed || !bar || start.button !== 0 || pressed.closest('button:not(.grip)')) return;
    const { left, top } = host.getBoundingClientRect();
    const from = { x: start.clientX - left, y: start.clientY - top };
    const drag = new AbortController();
    const options = { capture: true, signal: AbortSignal.any([signal, drag.signal]) };
    view.addEventListener(
      'pointermove',
      (event) => {
        if (event.isTrusted && event.pointerId === start.pointerId)
          moveTo(event.clientX - from.x, event.clientY - from.y);
      },
      options,
    );
    for (const type of ['pointerup', 'pointercancel'] as const)
      view.addEventListener(type, () => drag.abort(), options);
    bar.setPointerCapture(start.pointerId);
  }

  function byKey({ key, shiftKey }: KeyboardEvent): boolean {
    const way = ARROWS[key];
    if (!way) return false;
    const { left, top } = host.getBoundingClientRect();
    const step = shiftKey ? 5 * STEP_PX : STEP_PX;
    moveTo(left + way[0] * step, top + way[1] * step);
    return true;
  }

  view.addEventListener('resize', stay, { signal });
  // Unfolding may make it grow beyond the edge.
  const observer = new ResizeObserver(stay);
  observer.observe(host);
  signal.addEventListener('abort', () => observer.disconnect());
  return { byKey, grab };
}

/** The nearest position that keeps the gutter on both sides. */
function within(place: number, maximum: number): number {
  return Math.round(Math.max(GUTTER, Math.min(place, maximum - GUTTER)));
}
