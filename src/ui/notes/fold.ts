import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { trusted } from '../trusted.ts';

/** The head of a list, with the way to the rest of it. */
export interface Fold<Item> {
  /** For the list element, whose children are the shown items. */
  readonly list: RefObject<HTMLUListElement | null>;
  readonly shown: readonly Item[];
  /** How many are not shown. */
  readonly left: number;
  readonly unfold: (event: Event) => void;
}

/** Shows the first `limit` items until unfolded; a single one left over is never folded away. */
export function useFold<Item>(items: readonly Item[], limit: number): Fold<Item> {
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button that had the focus is gone; reading goes on at the first item that is new.
  useLayoutEffect(() => {
    if (open) focusItem(list.current?.children[limit]);
  }, [open, limit]);
  const folded = !open && items.length > limit + 1;
  return {
    list,
    shown: folded ? items.slice(0, limit) : items,
    left: folded ? items.length - limit : 0,
    unfold: trusted(() => setOpen(true)),
  };
}

function focusItem(item: Element | undefined): void {
  if (!item) return;
  // An item is a button, or text to read on from.
  const first = item.firstElementChild;
  const target = (first?.localName === 'button' ? first : item) as HTMLElement;
  if (target === item) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
