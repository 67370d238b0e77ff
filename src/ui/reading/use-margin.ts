import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { stackBeside } from '../../core/article/stack-beside.ts';

/** The least space between two notes in the margin (px). */
const GAP_PX = 16;

/**
 * Puts each note of an article beside its line, one below the other, and again whenever the article
 * changes its size. Where there is no margin, notes stand below their lines by themselves.
 * @param notes what stands in the margin: another value, another margin
 */
export function useMargin(article: RefObject<HTMLElement | null>, notes: unknown): void {
  useLayoutEffect(() => {
    const sheet = article.current!;
    const place = (): void => placeNotes(sheet);
    place();
    const observer = new ResizeObserver(place);
    observer.observe(sheet);
    for (const note of sheet.querySelectorAll('.margin-note')) observer.observe(note);
    return () => observer.disconnect();
  }, [article, notes]);
}

function placeNotes(sheet: HTMLElement): void {
  const notes = [...sheet.querySelectorAll<HTMLElement>('.margin-note')];
  const isBeside = notes.some((note) => getComputedStyle(note).position === 'absolute');
  if (!isBeside) return void (sheet.style.minBlockSize = '');
  const from = sheet.getBoundingClientRect().top;
  const lines = new Map(
    [...sheet.querySelectorAll<HTMLElement>('[data-line]')].map((line) => [
      line.dataset['line'],
      line,
    ]),
  );
  const topOf = (line: HTMLElement | undefined): number =>
    line ? line.getBoundingClientRect().top - from : 0;
  const { tops, bottom } = stackBeside(
    notes.map((note) => ({
      top: topOf(lines.get(note.dataset['beside'])),
      height: note.getBoundingClientRect().height,
    })),
    GAP_PX,
  );
  notes.forEach((note, i) => (note.style.insetBlockStart = `${tops[i]}px`));
  // The last notes may end below the text.
  sheet.style.minBlockSize = `${bottom}px`;
}
