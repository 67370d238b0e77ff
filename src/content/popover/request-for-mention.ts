import { pageDate } from '../../core/page-date/page-date.ts';
import { mentionKey } from '../corrections/rejections.ts';
import type { MentionIndex } from '../marking/mention-index.ts';
import type { Mention } from '../marking/mention.ts';
import { rectsOf } from '../pointing/hit-test.ts';
import { mentionContext } from '../surroundings/mention-context.ts';
import { pageDateCandidates } from '../surroundings/page-dates.ts';
import type { PopoverRequest } from './popover-request.ts';

/**
 * What opens the popover at a mention; undefined where nobody of the pack is meant by now.
 * @param event the click; without one, a key has asked
 */
export function popoverRequest(
  mention: Mention,
  index: MentionIndex,
  event?: MouseEvent,
): PopoverRequest | undefined {
  const { annotation } = mention;
  if (!annotation) return undefined;
  const text = mention.range.startContainer;
  return {
    entityId: annotation.entity,
    surface: mention.surface,
    key: mentionKey(mention),
    rects: () => rectsOf(mention),
    openedBy: event ? 'pointer' : 'keyboard',
    ...(event && { point: { x: event.clientX, y: event.clientY } }),
    context: () => mentionContext(mention, index),
    pageDate: () => pageDate(pageDateCandidates(text.ownerDocument!), Date.now()),
    signals: annotation.signals,
    behind: text,
  };
}
