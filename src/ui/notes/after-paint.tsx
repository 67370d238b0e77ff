import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

/** What to render, and when. */
export interface AfterPaintProps {
  /** False renders the children at once. */
  readonly waits: boolean;
  /** False while the card is rendered outside the document, where nothing is painted. */
  readonly isOnPage: boolean;
  /** Called again only when it is another function. */
  readonly children: () => ComponentChildren;
}

/** Renders its children after the content above is painted, so that a click takes one frame. */
export function AfterPaint({ waits, isOnPage, children }: AfterPaintProps) {
  const [isPainted, setPainted] = useState(!waits);
  // Preact runs effects after the next frame.
  useEffect(() => {
    if (isOnPage) setPainted(true);
  }, [isOnPage]);
  const content = useMemo(() => isPainted && children(), [isPainted, children]);
  return <>{content}</>;
}
