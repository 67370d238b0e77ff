import type { Box } from '../../core/popover/nearest-rect.ts';
import type { MentionIndex } from '../engine/mention-index.ts';
import type { Mention } from '../engine/mention.ts';
import { rectsOf } from '../pointing/hit-test.ts';
import { successorOf } from './successor.ts';

/** A mention, or whatever mention the page has put in its place. */
export interface FollowedMention {
  /** The one that stands there now, or stood there last. */
  readonly now: Mention;
  /**
   * Its line fragments in the viewport; none once it is gone for good, undefined while the page is
   * still being read, so that it may come back.
   */
  rects(): readonly DOMRect[] | undefined;
}

/**
 * Follows a mention through the page's rendering of the same text anew.
 * @param settle resolves when the index has all of the page as it looks now
 */
export function followMention(
  mention: Mention,
  index: MentionIndex,
  settle: () => Promise<void>,
): FollowedMention {
  let now = mention;
  let place: Box | undefined;
  let seenAt = index.arrived;
  /** Undefined while nothing is missing. */
  let search: { isOver: boolean } | undefined;

  function found(lines: readonly DOMRect[]): readonly DOMRect[] {
    [place] = lines;
    seenAt = index.arrived;
    search = undefined;
    return lines;
  }

  /** Goes over to the successor, where there is one, and gives its line fragments. */
  function takeSuccessor(): readonly DOMRect[] | undefined {
    const isNew = ({ line }: Mention): boolean => index.arrivalOf(line) > seenAt;
    const successor = place && successorOf({ mention: now, place, isNew }, index);
    if (!successor) return undefined;
    now = successor;
    return found(rectsOf(successor));
  }

  async function end(begun: { isOver: boolean }): Promise<void> {
    await settle();
    // Before the next frame, the page may have rendered the successor anew as well.
    if (search === begun && !takeSuccessor()) begun.isOver = true;
  }

  function rects(): readonly DOMRect[] | undefined {
    const isKnown = index.has(now.line);
    const own = isKnown ? rectsOf(now) : [];
    if (own.length > 0) return found(own);
    // It is there without a box: nothing else will come in its place.
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
