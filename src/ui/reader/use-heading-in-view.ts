import { useLayoutEffect, useState } from 'preact/hooks';

/** How far below the top edge a heading may be and still count as the one that is read (CSS px). */
const TOLERANCE_PX = 8;

/**
 * Returns the id of the heading whose text is at the top of the window, while the reader scrolls. Where
 * the page ends before the asked heading can get there, that one counts once it is in view.
 * @param ids of the headings, in page order
 */
export function useHeadingInView(
  ids: readonly string[],
  asked: string | undefined,
): string | undefined {
  const [current, setCurrent] = useState(asked);
  useLayoutEffect(() => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      setCurrent(headingInView(ids, asked));
    };
    const lookOnce = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', lookOnce, { passive: true });
    addEventListener('resize', lookOnce);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', lookOnce);
      removeEventListener('resize', lookOnce);
    };
  }, [ids.join(' '), asked]);
  return current;
}

function headingInView(ids: readonly string[], asked: string | undefined): string | undefined {
  const { scrollingElement: page, documentElement } = document;
  const { scrollPaddingBlockStart } = getComputedStyle(documentElement);
  const line = (Number.parseFloat(scrollPaddingBlockStart) || 0) + TOLERANCE_PX;
  const top = lastAbove(ids, line);
  const isAtEnd = page !== null && page.scrollTop + innerHeight >= page.scrollHeight - 1;
  const isLater = asked !== undefined && ids.indexOf(asked) > (top ?? 0);
  return isAtEnd && isLater && topOf(asked) < innerHeight ? asked : ids[top ?? 0];
}

/** The index of the last heading above a line; a long source has thousands, so not all are measured. */
function lastAbove(ids: readonly string[], line: number): number | undefined {
  let [from, to] = [0, ids.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (topOf(ids[middle]!) <= line) from = middle + 1;
    else to = middle;
  }
  return from === 0 ? undefined : from - 1;
}

function topOf(id: string): number {
  return document.getElementById(id)?.getBoundingClientRect().top ?? Infinity;
}
