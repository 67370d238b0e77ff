import type { PageMention } from '../../platform/messages.ts';
import type { Mention } from '../engine/mention.ts';
import { createInControl } from './in-control.ts';

/** Counts marked mentions by surface and entity, in order of first appearance. */
export function countMentions(mentions: readonly Mention[]): PageMention[] {
  const isInControl = createInControl();
  const counts = new Map<string, PageMention>();
  for (const { annotation, nodes } of mentions) {
    if (!annotation) continue;
    // A name with a line break in its source counts as the same name without one.
    const surface = annotation.surface.replace(/\s+/g, ' ');
    const key = `${annotation.entity} ${surface}`;
    const { count, linked } = counts.get(key) ?? { count: 0, linked: 0 };
    counts.set(key, {
      surface,
      entity: annotation.entity,
      count: count + 1,
      linked: linked + (nodes.some(isInControl) ? 1 : 0),
    });
  }
  return [...counts.values()];
}
