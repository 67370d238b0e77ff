import type { Box } from '../../core/popover/nearest-rect.ts';
import { lostSight } from '../../core/popover/lost-sight.ts';
import type { Layout } from './layout.ts';
import { sightOf } from './mention-sight.ts';

/**
 * Returns what to ask each frame while a card is open: whether the reader has lost sight of its
 * name. A sheet at the bottom stays where a box is scrolled, as it does where the page is.
 * @param behind the text of the name as it is now; without it, nothing is lost
 * @param wasSeen whether the name is known to be in sight, as one that is clicked is
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
