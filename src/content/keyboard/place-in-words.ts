import type { Library } from '../../core/notes/library.ts';
import type { Translate } from '../../ui/i18n.ts';
import type { MentionPlace } from './walk-mentions.ts';

/** The keyboard's place as a screen reader says it: “Boris Nemtsov, 3 of 12 mentions”. */
export function placeInWords(at: MentionPlace | undefined, library: Library, t: Translate): string {
  if (!at) return t('mention_none');
  const { mention, number, count } = at;
  const entity = library.entity(mention.annotation?.entity ?? '');
  return t('mention_at', entity?.label ?? mention.surface, String(number), String(count));
}
