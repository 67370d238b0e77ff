import type { Box } from '../../core/popover/nearest-rect.ts';
import { lostSight } from '../../core/popover/lost-sight.ts';
import type { Layout } from './layout.ts';
import { sightOf } from './mention-sight.ts';

/**
 * Returns a function to call each frame while a card is open; it returns whether the reader has lost
 * sight of the name. A sheet at the bottom stays when a box is scrolled, as when the page is.
 * @param behind the text of the name as it is now; without it, nothing is lost
 * @param wasSeen whether the name is known to be in sight, as after a click on it
 */
export function watchSight(
  view: Window,
  behind: () => Node | undefined,
  wasSeen: boolean,
): (lines: readonly Box[], layout: Layout) => boolean {
  const isLost = lostSight(() => view.performance.now(), wasSeen);
  return (lines, layout) => {
    const text = behind();
    if (!text) return false;
    const sight = sightOf(text, lines);
    return isLost(sight === 'scrolled' && layout === 'sheet' ? 'seen' : sight);
  };
}
