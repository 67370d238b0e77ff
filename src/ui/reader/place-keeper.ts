import { parsePlace, placeAt, scrollOf, TOP, type Anchor } from '../../core/reader/place.ts';
import { readingAt, type Reading } from '../../core/reader/reading.ts';
import type { Route } from '../../core/reader/route.ts';
import { readEntry, writeEntry } from './entry-state.ts';

/** Keeps the reader's place in every view, and leads back to it. */
export interface PlaceKeeper {
  /** Before a view is drawn that the page's hash has changed to. */
  enter(): void;
  /** Once it is drawn: scrolls to where it was left, else to its top. */
  restore(): void;
  /** Changes the hash of the view that is shown. */
  rename(hash: string): void;
  /** Whether the reader came to the shown view from another one. */
  canGoBack(): boolean;
}

/** The link that a view was left by: of those with its address, the which one. */
interface Left {
  readonly href: string;
  readonly nth: number;
}

/**
 * Each entry of the page's history keeps where its view was scrolled to and the link by which it
 * was left; a tab leads back to where its view was left last. The browser's own way does not serve:
 * it scrolls before the view is drawn.
 * @param routeOf the view that a hash leads to
 * @param before what was being read when the panel was closed
 * @param onReading called with what is being read now
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
  history.scrollRestoration = 'manual';

  const save = (): void => {
    // In between, the hash is already the next view's.
    if (location.hash !== shown) return;
    const place = placeAt(anchorsIn(root), scrollY);
    writeEntry({ place });
    reading = readingAt(routeOf(shown), place, reading);
    onReading(reading);
  };
  document.addEventListener('scrollend', save);
  document.addEventListener(
    'click',
    ({ target }) => {
      save();
      const link = target instanceof Element && target.closest('main a[href^="#"]');
      if (link) writeEntry({ left: leftBy(root, link) });
    },
    { capture: true },
  );

  return {
    enter() {
      shown = location.hash;
      const known = readEntry()['depth'];
      depth = typeof known === 'number' ? known : depth + 1;
      writeEntry({ depth });
    },
    restore() {
      shown = location.hash;
      const { place, left } = readEntry();
      const first = opening && before?.hash === shown ? before.place : undefined;
      const kept = parsePlace(place) ?? first ?? reading?.tabs[shown] ?? TOP;
      scrollTo(0, scrollOf(kept, anchorsIn(root)));
      if (!opening) focusWhatWasLeft(root, left as Left | undefined);
      opening = false;
      save();
    },
    rename(hash) {
      history.replaceState(history.state, '', hash);
      shown = location.hash;
    },
    canGoBack: () => depth > 0,
  };
}

/** The headings of the view. */
function anchorsIn(root: Element): Anchor[] {
  return Array.from(root.querySelectorAll('main h2[id]'), (heading) => ({
    id: heading.id,
    top: heading.getBoundingClientRect().top + scrollY,
  }));
}

/** Links that the keyboard reaches, with one address. */
function linksTo(root: Element, href: string): HTMLElement[] {
  return Array.from(
    root.querySelectorAll<HTMLElement>(`main a[href="${CSS.escape(href)}"]:not([tabindex])`),
  );
}

function leftBy(root: Element, link: Element): Left {
  const href = link.getAttribute('href') ?? '';
  return { href, nth: Math.max(0, linksTo(root, href).indexOf(link as HTMLElement)) };
}

/** Where what had the focus is gone with its view, the way on is from the link back, or the heading. */
function focusWhatWasLeft(root: Element, left: Left | undefined): void {
  if (document.activeElement !== document.body) return;
  const link = left && linksTo(root, String(left.href))[Number(left.nth)];
  const heading = root.querySelector<HTMLElement>('main h2, main');
  if (!link) heading?.setAttribute('tabindex', '-1');
  (link ?? heading)?.focus({ preventScroll: true });
}
