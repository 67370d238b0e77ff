import type { Library } from './library.ts';
import type { PackContent } from '../model.ts';
import { cardFor, type Card } from './card.ts';
import type { NoteContext } from './note-context.ts';
import { ownContext } from './own-entities.ts';

/** What one source says of an entity. */
export interface SourceCard {
  readonly pack: PackContent;
  readonly card: Card;
}

/**
 * The cards of an entity in all packs that have it, in the order of the packs; after them those of
 * others that the same name means in another pack.
 * @throws Error if no pack has the entity
 */
export function sourceCards(
  library: Library,
  entityId: string,
  others: readonly string[] = [],
  context?: NoteContext,
): readonly [SourceCard, ...SourceCard[]] {
  const ids = new Set([entityId, ...others].flatMap((id) => library.sameAs(id)));
  const [first, ...rest] = [...ids].map((id) => {
    const pack = library.packOf(id)!;
    return { pack, card: cardFor(pack, id, context && ownContext(library, pack, context)) };
  });
  if (!first) throw new Error(`no pack has an entity “${entityId}”`);
  return [first, ...rest];
}
