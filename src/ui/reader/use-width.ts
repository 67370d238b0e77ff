import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Widths are taken in steps (CSS px), so that a panel that is being drawn wider is not laid out at every pixel. */
const STEP = 8;

/** How wide an element is (CSS px); 0 before it is there. */
export function useWidth<T extends Element>(): [RefObject<T | null>, number] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return undefined;
    const measure = (): void =>
      setWidth(Math.floor(measured.getBoundingClientRect().width / STEP) * STEP);
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    // Before the first paint: what is kept of the reader's place needs the height.
    measure();
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
