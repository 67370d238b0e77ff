import { nearestRectIndex, type Box } from '../../core/popover/nearest-rect.ts';
import type { MentionIndex } from '../engine/mention-index.ts';
import type { Mention } from '../engine/mention.ts';
import { rectsOf } from '../pointing/hit-test.ts';

/** Maximum distance from its old place of a name whose surrounding words changed, in heights of its line. */
const MAX_LINE_HEIGHTS = 3;

/** A mention that has left the page, and what is known about it. */
export interface GoneMention {
  readonly mention: Mention;
  /** Where its first line was when it was last there, in the viewport. */
  readonly place: Box;
  /** Whether a mention has come to the page since then. */
  readonly isNew: (mention: Mention) => boolean;
}

/**
 * The mention that a page has put in the place of another by rendering the same text again: the same
 * name for the same entity, in the same words or else at the same place; the nearest of several.
 */
export function successorOf(
  { mention: gone, place, isNew }: GoneMention,
  index: MentionIndex,
): Mention | undefined {
  const found = index
    .inOrder()
    .filter(
      (mention) =>
        mention.entity === gone.entity &&
        mention.surface === gone.surface &&
        index.has(mention.line) &&
        isNew(mention),
    )
    .flatMap((mention) => {
      const [box] = rectsOf(mention);
      return box ? [{ mention, box }] : [];
    });
  const inSameWords = found.filter(
    ({ mention: { line, name } }) => line.text === gone.line.text && name.start === gone.name.start,
  );
  const among =
    inSameWords.length > 0 ? inSameWords : found.filter(({ box }) => isNear(box, place));
  const middle = { x: (place.left + place.right) / 2, y: (place.top + place.bottom) / 2 };
  return among[
    nearestRectIndex(
      among.map(({ box }) => box),
      middle,
    )
  ]?.mention;
}

function isNear(box: Box, place: Box): boolean {
  const reach = MAX_LINE_HEIGHTS * (place.bottom - place.top);
  return (
    box.left <= place.right + reach &&
    box.right >= place.left - reach &&
    box.top <= place.bottom + reach &&
    box.bottom >= place.top - reach
  );
}
