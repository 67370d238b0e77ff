import { nearestPlaces, type PlacedName } from './nearness.ts';
import type { NoteContext } from './note-context.ts';

/** Maximum text of a long line that counts as near a mention, per side, in UTF-16 units. */
export const MAX_UNITS_PER_SIDE = 1500;

/** A text with its names, marked or not, in the order of the text. */
export interface NamedText {
  readonly text: string;
  readonly names: readonly PlacedName[];
}

/** What stands in a text around one of its names: a card and the panel rank by the same. */
export function contextAt(
  { text, names }: NamedText,
  { entity: own, start, end }: PlacedName,
): NoteContext {
  const from = Math.max(0, start - MAX_UNITS_PER_SIDE);
  const to = end + MAX_UNITS_PER_SIDE;
  const at = { start: start - from, end: end - from };
  const near = names
    .filter((name) => name.start >= from && name.end <= to)
    .map(({ entity, ...place }) => ({
      entity,
      start: place.start - from,
      end: place.end - from,
    }));
  const others = new Set(near.map(({ entity }) => entity));
  others.delete(own);
  return {
    paragraph: text.slice(from, to),
    at,
    inParagraph: [...others],
    places: nearestPlaces(at, near),
  };
}
