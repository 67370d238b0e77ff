import type { Box } from '../../core/popover/nearest-rect.ts';
import { rootElementOf } from '../page/unshadowed/document.ts';

// All in CSS px.
/** What the popover keeps free between itself and the edges of the window. */
export const GUTTER = 8;
/** Between the popover and its line. */
export const DISTANCE = 6;
/** Maximum height of the popover, in CSS px. */
export const MAX_HEIGHT_PX = 560;

/** The visible part of the window without the gutter, pinch zoom included. */
export function roomOf(view: Window): Box {
  const { clientWidth, clientHeight } = rootElementOf(view.document);
  const seen = view.visualViewport;
  const [left, top] = [seen?.offsetLeft ?? 0, seen?.offsetTop ?? 0];
  return {
    left: left + GUTTER,
    top: top + GUTTER,
    right: left + (seen?.width ?? clientWidth) - GUTTER,
    bottom: top + (seen?.height ?? clientHeight) - GUTTER,
  };
}

/** Lets the popover be as tall as the room where it stands; returns false if nothing changes. */
export function setMaxHeight(view: Window, place: CSSStyleDeclaration, available: number): boolean {
  const viewport = rootElementOf(view.document).clientHeight - 2 * GUTTER;
  const height = Math.min(available, viewport, MAX_HEIGHT_PX);
  return setLength(place, 'max-height', Math.floor(height));
}

/** Sets a length in the rule that places the popover; returns false if nothing changes. */
export function setLength(place: CSSStyleDeclaration, property: string, value: number): boolean {
  const length = `${value}px`;
  if (place.getPropertyValue(property) === length) return false;
  place.setProperty(property, length, 'important');
  return true;
}
