import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface AfterPaintProps {
  /** False where the children are to be seen at once. */
  readonly waits: boolean;
  readonly children: () => ComponentChildren;
}

/** Makes its children when what stands above them has been painted: a click has one frame only. */
export function AfterPaint({ waits, children }: AfterPaintProps) {
  const [isPainted, setPainted] = useState(!waits);
  // Preact runs effects behind the next frame.
  useEffect(() => setPainted(true), []);
  return <>{isPainted && children()}</>;
}
