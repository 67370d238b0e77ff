import { createRef, render, type VNode } from 'preact';
import { TranslateContext, type Translate } from '../../ui/i18n.ts';
import { viewOf } from '../page/unshadowed/document.ts';
import { createHostElement, letSelect, showHost, type HostElement } from './host-element.ts';
import { watchCover } from './watch-cover.ts';

export interface SurfaceDeps {
  readonly document: Document;
  readonly rootMode: ShadowRootMode;
  readonly t: Translate;
  /** Called when the pointer enters or leaves. */
  readonly onPointer: (isInside: boolean) => void;
  /** Called when the page has hidden the surface or painted something over it. */
  readonly onHidden: () => void;
}

/**
 * What the popover is drawn on: the one element that it has in the page.
 *
 *     draw ──▶ made, out of the page ──show──▶ in the page ──takeAway──▶ out of the page, empty
 */
export interface Surface {
  /** The host; created when something is drawn for the first time. */
  readonly element: HostElement | undefined;
  /** The live region that the announcer writes to; present while anything is drawn. */
  readonly liveRegion: HTMLElement | null;
  readonly isInPage: boolean;
  /** Whether the focus is inside. */
  readonly hasFocus: boolean;
  /** Draws a card, or only the live region. */
  draw(card?: VNode): HostElement;
  /**
   * Puts what is drawn into the page; false if the page has removed it again at once.
   * @param dress called just before, to give it the layout of its place
   * @param beside the text that it belongs to
   */
  show(dress: (element: HostElement) => void, beside?: Node): boolean;
  takeAway(): void;
  /** Makes the text selectable, or excludes it from “Select all”. */
  letSelect(isOn: boolean): void;
  /** The drawn element at a point of the viewport. */
  partAt(x: number, y: number): Element | null;
  /** Whether the wheel scrolls anything drawn at a point of the viewport. */
  scrollsAt(x: number, y: number): boolean;
  /** Whether an event comes from inside. */
  isOwn(event: Event): boolean;
}

/** Creates the popover's surface, which has no element until something is drawn. Ends with the signal. */
export function createSurface(deps: SurfaceDeps, signal: AbortSignal): Surface {
  const { document, t } = deps;
  const view = viewOf(document)!;
  const liveRegion = createRef<HTMLParagraphElement>();
  let element: HostElement | undefined;

  function made(): HostElement {
    if (element) return element;
    element = createHostElement(document, deps.rootMode);
    const { host } = element;
    const onPointer = (event: PointerEvent): void => {
      if (event.isTrusted) deps.onPointer(event.type === 'pointerenter');
    };
    host.addEventListener('pointerenter', onPointer, { signal });
    host.addEventListener('pointerleave', onPointer, { signal });
    const onToggle = (): void => {
      if (!host.matches(':popover-open')) deps.onHidden();
    };
    host.addEventListener('toggle', onToggle, { signal });
    watchCover(view, host, deps.onHidden, signal);
    return element;
  }

  function partAt(x: number, y: number): Element | null {
    return element?.root.elementFromPoint(x, y) ?? null;
  }

  function scrollsAt(x: number, y: number): boolean {
    for (let at = partAt(x, y); at; at = at.parentElement)
      if (at.scrollHeight > at.clientHeight && getComputedStyle(at).overflowY === 'auto')
        return true;
    return false;
  }

  return {
    get element() {
      return element;
    },
    get liveRegion() {
      return liveRegion.current;
    },
    get isInPage() {
      return element?.host.isConnected === true;
    },
    get hasFocus() {
      return element !== undefined && element.root.activeElement !== null;
    },
    draw: (card) => {
      const drawn = made();
      render(
        <TranslateContext.Provider value={t}>
          {/* Its text is the announcer's: Preact leaves it alone. */}
          <p class="sl-unseen" role="status" ref={liveRegion} />
          {card}
        </TranslateContext.Provider>,
        drawn.root,
      );
      return drawn;
    },
    show: (dress, beside) => {
      const shown = made();
      return showHost(document, shown, () => dress(shown), beside);
    },
    takeAway: () => {
      if (!element) return;
      element.host.remove();
      render(null, element.root);
    },
    letSelect: (isOn) => element && letSelect(element.place, isOn),
    partAt,
    scrollsAt,
    isOwn: (event) => element !== undefined && event.composedPath().includes(element.host),
  };
}
