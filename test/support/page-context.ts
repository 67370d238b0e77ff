import type { PageContext } from '../../src/core/notes/page-context.ts';

/**
 * What a page of these paragraphs says; each names the entities behind its text, where it has the last
 * part of their ids.
 */
export function pageOf(
  paragraphs: readonly (readonly [text: string, ...entities: string[]])[],
  more: Partial<PageContext> = {},
): PageContext {
  const { headline } = more;
  const nameIn = (text: string, entity: string) => {
    const label = entity.split('/')[1]!;
    const start = Math.max(0, text.toLowerCase().indexOf(label));
    return { entity, start, end: Math.min(text.length, start + label.length), isWanted: true };
  };
  const counts = new Map<string, number>();
  for (const [, ...entities] of paragraphs)
    for (const entity of entities) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return {
    mentions: [...counts].map(([entity, count]) => ({ entity, count })),
    paragraphs: paragraphs.map(([text, ...entities]) => ({
      text,
      names: entities.map((entity) => nameIn(text, entity)),
      language: 'en',
      ...(headline !== undefined && { headline }),
    })),
    language: 'en',
    hasWayBack: false,
    ...more,
  };
}
