import type { PackContent } from '../../core/model.ts';
import type { Library } from '../../core/notes/library.ts';
import type { NoteContext } from '../../core/notes/note-context.ts';
import { sourceCards, type SourceCard } from '../../core/notes/source-cards.ts';
import { sourceDifference, type SourceDifference } from '../../core/notes/source-difference.ts';
import { ageBetween, type Age } from '../../core/text/age-between.ts';
import { readDate, type PlainDate } from '../../core/text/page-date.ts';
import type { ShownSource } from '../../ui/card/source-body.tsx';
import type { SurroundingsOf } from '../../ui/notes/notes-context.ts';

/** What the card of an entity depends on. */
export interface ShownEntity {
  readonly entityId: string;
  /** Ids of the entities that the same name means in other packs. */
  readonly others: readonly string[];
  readonly context: NoteContext | undefined;
  readonly pageDate: PlainDate | undefined;
  readonly today: PlainDate;
}

/** What all sources say of an entity, as its card shows it. */
export interface ShownSources {
  readonly sources: readonly [ShownSource, ...ShownSource[]];
  readonly difference: SourceDifference | undefined;
}

/**
 * Returns a function that ranks the notes of an entity. As long as the entity and the text around it
 * stay the same, as from the press to the click, it returns the same object, so that nothing is
 * ranked or drawn twice.
 */
export function shownSourcesOnce(
  surroundingsOf: SurroundingsOf,
): (library: Library, shown: ShownEntity) => ShownSources {
  let last: { library: Library; key: string; result: ShownSources } | undefined;
  return (library, shown) => {
    const key = keyOf(shown);
    if (last?.library !== library || last.key !== key)
      last = { library, key, result: shownSources(library, shown, surroundingsOf) };
    return last.result;
  };
}

function shownSources(
  library: Library,
  { entityId, others, context, pageDate, today }: ShownEntity,
  surroundingsOf: SurroundingsOf,
): ShownSources {
  const viewpoints = { today, article: pageDate };
  const cards = sourceCards(library, entityId, others, context);
  const shownSource = ({ pack, card }: SourceCard): ShownSource => ({
    card,
    notes: surroundingsOf(pack),
    points: pack.timeline,
    age: ageOf(pack, pageDate),
    viewpoints,
  });
  const [first, ...rest] = cards;
  return {
    sources: [shownSource(first), ...rest.map(shownSource)],
    difference: sourceDifference(library, cards),
  };
}

function ageOf({ origin }: PackContent, page: PlainDate | undefined): Age | undefined {
  const written = readDate(origin.date.to ?? origin.date.from);
  return written && page && ageBetween(written, page);
}

/** All that is shown depends on, as a value to compare. */
function keyOf(shown: ShownEntity): string {
  return JSON.stringify(shown, (_, value: unknown) => (value instanceof Map ? [...value] : value));
}
