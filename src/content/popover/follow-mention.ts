import type { Box } from '../../core/popover/nearest-rect.ts';
import type { MentionIndex } from '../engine/mention-index.ts';
import type { Mention } from '../engine/mention.ts';
import { rectsOf } from '../pointing/hit-test.ts';
import { successorOf } from './successor.ts';

/** A mention, or the mention that the page has put in its place. */
export interface FollowedMention {
  /** The mention that is there now, or was there last. */
  readonly now: Mention;
  /**
   * Its line fragments in the viewport; none once it is gone, undefined while the page is
   * still being read, so that it may come back.
   */
  rects(): readonly DOMRect[] | undefined;
}

/**
 * Follows a mention when the page renders the same text again.
 * @param settle resolves when the index covers the whole page as it is now
 */
export function followMention(
  mention: Mention,
  index: MentionIndex,
  settle: () => Promise<void>,
): FollowedMention {
  let now = mention;
  let place: Box | undefined;
  let seenAt = index.arrived;
  /** Undefined while the mention is in the page. */
  let search: { isOver: boolean } | undefined;

  function found(lines: readonly DOMRect[]): readonly DOMRect[] {
    [place] = lines;
    seenAt = index.arrived;
    search = undefined;
    return lines;
  }

  /** Switches to the successor, if there is one, and returns its line fragments. */
  function takeSuccessor(): readonly DOMRect[] | undefined {
    const isNew = ({ line }: Mention): boolean => index.arrivalOf(line) > seenAt;
    const successor = place && successorOf({ mention: now, place, isNew }, index);
    if (!successor) return undefined;
    now = successor;
    return found(rectsOf(successor));
  }

  async function end(begun: { isOver: boolean }): Promise<void> {
    await settle();
    // Before the next frame, the page may have rendered the successor again as well.
    if (search === begun && !takeSuccessor()) begun.isOver = true;
  }

  function rects(): readonly DOMRect[] | undefined {
    const isKnown = index.has(now.line);
    const own = isKnown ? rectsOf(now) : [];
    if (own.length > 0) return found(own);
    // It is in the page without a box, so nothing else will replace it.
    if (isKnown && now.nodes.every(({ isConnected }) => isConnected)) return [];
    const lines = takeSuccessor();
    if (lines) return lines;
    if (!search) {
      search = { isOver: false };
      void end(search);
    }
    return search.isOver ? [] : undefined;
  }

  return {
    get now() {
      return now;
    },
    rects,
  };
}
