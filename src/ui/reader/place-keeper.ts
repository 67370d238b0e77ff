import { parsePlace, placeAt, scrollOf, TOP, type Anchor } from '../../core/reader/place.ts';
import { readingAt, type Reading } from '../../core/reader/reading.ts';
import { hashOf, viewOf, type Route } from '../../core/reader/route.ts';
import { becomesLong } from './becomes-long.ts';
import { readEntry, writeEntry } from './entry-state.ts';

/** Keeps the reader's place in every view, and restores it. */
export interface PlaceKeeper {
  /** Called when the hash has changed, before the new view is rendered. */
  enter(): void;
  /**
   * Called once the view is rendered: scrolls to where the reader left it, to what the route asks
   * for (marked by the view with `data-asked`), or to its top.
   */
  restore(): void;
  /** Changes the hash of the current view without a new history entry. */
  rename(hash: string): void;
  /** Whether the reader came to the current view from another one. */
  canGoBack(): boolean;
}

/** The link by which the reader left a view. */
interface Left {
  readonly href: string;
  /** Index among the links with this address. */
  readonly nth: number;
}

/**
 * Keeps the scroll position of a view, and the link by which the reader left it, in its history
 * entry; each tab of the page returns to its last position. The browser's own scroll restoration
 * cannot be used: it scrolls before the view is rendered.
 * @param routeOf returns the route of a hash
 * @param before what the reader was reading when the panel was closed
 * @param onReading called with what the reader is reading now, at each change
 */
export function keepPlace(
  root: Element,
  routeOf: (hash: string) => Route,
  before: Reading | undefined,
  onReading: (reading: Reading) => void,
): PlaceKeeper {
  let reading = before;
  let shown = location.hash;
  let depth = -1;
  let opening = true;
  let waiting: AbortController | undefined;
  history.scrollRestoration = 'manual';

  const save = (): void => {
    // Between a change of the hash and `enter`, the hash is that of the next view.
    if (location.hash !== shown || waiting) return;
    const place = placeAt(anchorsIn(root), scrollY);
    writeEntry({ place });
    reading = readingAt(routeOf(shown), place, reading);
    onReading(reading);
  };
  document.addEventListener('scrollend', save);
  document.addEventListener(
    'click',
    ({ target, ctrlKey, metaKey, shiftKey }) => {
      save();
      const link = target instanceof Element && target.closest('main a[href^="#"]');
      if (!link) return;
      writeEntry({ left: leftBy(root, link) });
      // The address stays as it is, so that the browser does nothing.
      const isHere = link.getAttribute('href') === shown && !(ctrlKey || metaKey || shiftKey);
      if (isHere) showAsked(root);
    },
    { capture: true },
  );

  /** Restores the place once the view is long enough, unless the reader does something before. */
  const restoreLater = async (position: number, left: Left | undefined): Promise<void> => {
    const own = new AbortController();
    waiting = own;
    const focused = document.activeElement;
    const isLong = await becomesLong(position, own.signal);
    if (waiting === own) waiting = undefined;
    if (!isLong) return;
    scrollTo(0, position);
    if (document.activeElement === focused) linkLeft(root, left)?.focus({ preventScroll: true });
    save();
  };

  return {
    enter() {
      waiting?.abort();
      waiting = undefined;
      shown = location.hash;
      const known = readEntry()['depth'];
      depth = typeof known === 'number' ? known : depth + 1;
      writeEntry({ depth });
    },
    restore() {
      shown = location.hash;
      const { place, left } = readEntry();
      const first = opening && before?.hash === shown ? before.place : undefined;
      const kept = parsePlace(place) ?? first;
      const isBack = !opening;
      opening = false;
      if (kept || !showAsked(root)) {
        const inTab = reading?.tabs[hashOf(viewOf(routeOf(shown)))];
        const position = scrollOf(kept ?? inTab ?? TOP, anchorsIn(root));
        scrollTo(0, position);
        if (isBack) focusWhatWasLeft(root, left as Left | undefined);
        // What there is on the page beside is only being asked for.
        if (position > scrollY + 1)
          return void restoreLater(position, isBack ? (left as Left | undefined) : undefined);
      }
      save();
    },
    rename(hash) {
      history.replaceState(history.state, '', hash);
      shown = location.hash;
    },
    canGoBack: () => depth > 0,
  };
}

/**
 * Returns the headings of the view with the scroll positions (CSS px) at which they are at the top,
 * below what sticks there.
 */
function anchorsIn(root: Element): Anchor[] {
  const { scrollPaddingBlockStart } = getComputedStyle(document.documentElement);
  const above = Number.parseFloat(scrollPaddingBlockStart) || 0;
  return Array.from(root.querySelectorAll('main h2[id]'), (heading) => ({
    id: heading.id,
    top: heading.getBoundingClientRect().top + scrollY - above,
  }));
}

/** Returns the links with one address that the keyboard can reach. */
function linksTo(root: Element, href: string): HTMLElement[] {
  return Array.from(
    root.querySelectorAll<HTMLElement>(`main a[href="${CSS.escape(href)}"]:not([tabindex])`),
  );
}

function leftBy(root: Element, link: Element): Left {
  const href = link.getAttribute('href') ?? '';
  return { href, nth: Math.max(0, linksTo(root, href).indexOf(link as HTMLElement)) };
}

/** Returns the link by which the reader left the view, if it is there. */
function linkLeft(root: Element, left: Left | undefined): HTMLElement | undefined {
  return left && linksTo(root, String(left.href))[Number(left.nth)];
}

/**
 * If the focused element was removed with its view, moves the focus to the link by which the reader
 * once left the new view, or to its heading.
 */
function focusWhatWasLeft(root: Element, left: Left | undefined): void {
  if (document.activeElement !== document.body) return;
  const link = linkLeft(root, left);
  if (link) return link.focus({ preventScroll: true });
  // A selector list would find the first in the page, which is always the whole.
  const heading = root.querySelector<HTMLElement>('main h2') ?? root.querySelector('main');
  if (heading instanceof HTMLElement) focusAt(heading);
}

/** Scrolls to what the route asks for; returns false if it asks for nothing. */
function showAsked(root: Element): boolean {
  const asked = root.querySelector<HTMLElement>('main [data-asked]');
  if (!asked) return false;
  asked.scrollIntoView();
  focusAt(asked);
  return true;
}

/** Moves the focus, also to what the keyboard does not reach by itself. */
function focusAt(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
