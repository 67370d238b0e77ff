import type { PackContent } from '../model.ts';
import type { Library } from './library.ts';
import type { NoteContext } from './note-context.ts';
import { packLookup } from './pack-lookup.ts';
import type { PageContext } from './page-context.ts';

/*
 * A text names the entities of several packs, each by the names that its pack has. What one pack has
 * found there counts for another too, if that has the same entity.
 */

/** The context of a mention with one pack's own entities alone. */
export function ownContext(library: Library, pack: PackContent, context: NoteContext): NoteContext {
  const { inParagraph, inHeadline } = context;
  return {
    ...context,
    inParagraph: ownEntities(library, pack, inParagraph),
    ...(inHeadline && { inHeadline: ownEntities(library, pack, inHeadline) }),
  };
}

/** The context of a page with one pack's own entities alone. */
export function ownPageContext(
  library: Library,
  pack: PackContent,
  context: PageContext,
): PageContext {
  const counts = new Map<string, number>();
  // Two packs that find the same name count it both.
  for (const { entity, count } of context.mentions)
    for (const own of ownEntities(library, pack, [entity]))
      counts.set(own, Math.max(count, counts.get(own) ?? 0));
  const { inHeadline } = context;
  return {
    ...context,
    mentions: [...counts].map(([entity, count]) => ({ entity, count })),
    paragraphs: context.paragraphs.map(({ text, entities }) => ({
      text,
      entities: ownEntities(library, pack, entities),
    })),
    ...(inHeadline && { inHeadline: ownEntities(library, pack, inHeadline) }),
  };
}

/** A pack's own entities for entities of any pack, each once; those that it does not have are left out. */
function ownEntities(
  library: Library,
  pack: PackContent,
  ids: readonly string[],
): readonly string[] {
  const { entities } = packLookup(pack);
  const ownOf = (id: string): string | undefined =>
    entities.has(id) ? id : library.sameAs(id).find((same) => entities.has(same));
  return [...new Set(ids.flatMap((id) => ownOf(id) ?? []))];
}
