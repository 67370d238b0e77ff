import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface AfterPaintProps {
  /** False where the children are to be seen at once. */
  readonly waits: boolean;
  /** False where nothing is painted yet, as it is drawn out of the document. */
  readonly isOnPage: boolean;
  readonly children: () => ComponentChildren;
}

/** Renders its children once the content above them has been painted, to keep a click within one frame. */
export function AfterPaint({ waits, isOnPage, children }: AfterPaintProps) {
  const [isPainted, setPainted] = useState(!waits);
  // Preact runs effects behind the next frame.
  useEffect(() => {
    if (isOnPage) setPainted(true);
  }, [isOnPage]);
  return <>{isPainted && children()}</>;
}
