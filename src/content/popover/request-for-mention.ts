import { pageDate } from '../../core/page-date/page-date.ts';
import { mentionKey } from '../corrections/rejections.ts';
import type { MentionIndex } from '../engine/mention-index.ts';
import type { Mention } from '../engine/mention.ts';
import { mentionContext } from '../surroundings/mention-context.ts';
import { pageDateCandidates } from '../surroundings/page-dates.ts';
import { followMention } from './follow-mention.ts';
import type { PopoverRequest } from './popover-request.ts';

/**
 * What opens the popover at a mention; undefined where nobody of the pack is meant by now.
 * @param settle resolves when the index has all of the page as it looks now
 * @param event the click; without one, a key has asked
 */
export function popoverRequest(
  mention: Mention,
  index: MentionIndex,
  settle: () => Promise<void>,
  event?: MouseEvent,
): PopoverRequest | undefined {
  const { annotation } = mention;
  if (!annotation) return undefined;
  const text = mention.range.startContainer;
  const followed = followMention(mention, index, settle);
  return {
    entityId: annotation.entity,
    surface: mention.surface,
    get key() {
      return mentionKey(followed.now);
    },
    rects: followed.rects,
    openedBy: event ? 'pointer' : 'keyboard',
    ...(event && { point: { x: event.clientX, y: event.clientY } }),
    context: () => mentionContext(mention, index),
    pageDate: () => pageDate(pageDateCandidates(text.ownerDocument!), Date.now()),
    signals: annotation.signals,
    get behind() {
      return followed.now.range.startContainer;
    },
  };
}
