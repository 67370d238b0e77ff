import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Widths are rounded down to this, so that resizing the panel does not lay it out at every pixel. */
const WIDTH_STEP_PX = 8;

/** Returns a ref and the current width of its element (CSS px), 0 before it is rendered. */
export function useWidth<T extends Element>(): [RefObject<T | null>, number] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return undefined;
    const measure = (): void =>
      setWidth(Math.floor(measured.getBoundingClientRect().width / WIDTH_STEP_PX) * WIDTH_STEP_PX);
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    // Before the first paint, since restoring the reader's place needs the final height.
    measure();
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
