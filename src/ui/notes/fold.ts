import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { trusted } from '../trusted.ts';
import { useUnfolded, type Unfolded } from './unfolded.ts';

/** The items of a list to show, and a callback that shows the rest. */
export interface Fold<Item, List extends HTMLElement = HTMLUListElement> {
  /** For the list element, whose children are the shown items. */
  readonly list: RefObject<List | null>;
  readonly shown: readonly Item[];
  /** Number of items not shown. */
  readonly left: number;
  /** Event handler that shows all items. */
  readonly unfold: (event: Event) => void;
}

/**
 * Shows the first `limit` items until unfolded; a single further item is shown at once.
 * @param name tells the list from the others of its view
 */
export function useFold<Item>(items: readonly Item[], limit: number, name: string): Fold<Item> {
  return useFoldWith(useUnfolded(name), items, limit);
}

/** The same where the caller keeps whether the list is unfolded. */
export function useFoldWith<Item, List extends HTMLElement = HTMLUListElement>(
  [open, setOpen]: Unfolded,
  items: readonly Item[],
  limit: number,
): Fold<Item, List> {
  const list = useRef<List>(null);
  const isPressed = useRef(false);
  // The focused button was removed: the focus moves to the first new item.
  useLayoutEffect(() => {
    if (open && isPressed.current) focusItem(list.current?.children[limit]);
  }, [open, limit]);
  const folded = !open && items.length > limit + 1;
  return {
    list,
    shown: folded ? items.slice(0, limit) : items,
    left: folded ? items.length - limit : 0,
    unfold: trusted(() => {
      isPressed.current = true;
      setOpen(true);
    }),
  };
}

function focusItem(item: Element | undefined): void {
  if (!item) return;
  // An item begins with a button or a link, or is text, which gets the focus itself.
  const first = item.firstElementChild;
  const target = (first?.matches('button, a[href]') ? first : item) as HTMLElement;
  if (target === item) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
