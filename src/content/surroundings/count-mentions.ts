import type { PageMention } from '../../platform/messages.ts';
import type { Mention } from '../engine/mention.ts';

/** Counts marked mentions by surface and entity, in order of first appearance. */
export function countMentions(mentions: readonly Mention[]): PageMention[] {
  const counts = new Map<string, PageMention>();
  for (const { annotation } of mentions) {
    if (!annotation) continue;
    // A name with a line break in its source counts as the same name without one.
    const surface = annotation.surface.replace(/\s+/g, ' ');
    const key = `${annotation.entity} ${surface}`;
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { surface, entity: annotation.entity, count });
  }
  return [...counts.values()];
}
