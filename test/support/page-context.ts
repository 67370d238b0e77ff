import type { PageContext } from '../../src/core/notes/page-context.ts';

/** What a page of these paragraphs says; each names the entities behind its text. */
export function pageOf(
  paragraphs: readonly (readonly [text: string, ...entities: string[]])[],
  more: Partial<PageContext> = {},
): PageContext {
  const counts = new Map<string, number>();
  for (const [, ...entities] of paragraphs)
    for (const entity of entities) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return {
    mentions: [...counts].map(([entity, count]) => ({ entity, count })),
    paragraphs: paragraphs.map(([text, ...entities]) => ({ text, entities })),
    language: 'en',
    hasWayBack: false,
    ...more,
  };
}
