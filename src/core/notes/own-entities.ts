import type { PackContent } from '../model.ts';
import type { Library } from './library.ts';
import { nearestPlaces, type PlacedName } from './nearness.ts';
import type { NoteContext } from './note-context.ts';
import { packLookup } from './pack-lookup.ts';
import type { PageContext } from './page-context.ts';

/*
 * A text names the entities of several packs, each by the names that its pack has. What one pack has
 * found there counts for another too, if that has the same entity.
 */

/** The context of a mention with one pack's own entities alone. */
export function ownContext(library: Library, pack: PackContent, context: NoteContext): NoteContext {
  const { inParagraph, inHeadline, at, places } = context;
  const placed = [...(places ?? [])].map(([entity, start]) => ({ entity, start, end: start }));
  return {
    ...context,
    inParagraph: ownEntities(library, pack, inParagraph),
    ...(at && places && { places: nearestPlaces(at, ownNames(library, pack, placed)) }),
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
  return {
    ...context,
    mentions: [...counts].map(([entity, count]) => ({ entity, count })),
    paragraphs: context.paragraphs.map(({ inHeadline, ...paragraph }) => ({
      ...paragraph,
      names: ownNames(library, pack, paragraph.names),
      ...(inHeadline && { inHeadline: ownEntities(library, pack, inHeadline) }),
    })),
  };
}

/** A pack's own entities for entities of any pack, each once; those that it does not have are left out. */
function ownEntities(
  library: Library,
  pack: PackContent,
  ids: readonly string[],
): readonly string[] {
  return [...new Set(ids.flatMap((id) => ownEntity(library, pack, id) ?? []))];
}

/** The names of a pack's own entities; two packs that find the same name have it once. */
function ownNames<Name extends PlacedName>(
  library: Library,
  pack: PackContent,
  names: readonly Name[],
): readonly Name[] {
  const byPlace = new Map<string, Name>();
  for (const name of names) {
    const entity = ownEntity(library, pack, name.entity);
    const key = `${name.start} ${name.end} ${entity}`;
    if (entity !== undefined && !byPlace.has(key)) byPlace.set(key, { ...name, entity });
  }
  return [...byPlace.values()];
}

function ownEntity(library: Library, pack: PackContent, id: string): string | undefined {
  const { entities } = packLookup(pack);
  return entities.has(id) ? id : library.sameAs(id).find((same) => entities.has(same));
}
