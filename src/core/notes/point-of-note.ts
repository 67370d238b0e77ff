import type { DateSpan, Note, TimelinePoint } from '../model.ts';

/**
 * The dated point of a source that stands at the date of a note: one that the note belongs to if there
 * is one, else one that begins with it. Undefined without a date, or if no point is of that time.
 */
export function pointOfNote(
  { id, when }: Pick<Note, 'id' | 'when'>,
  points: readonly TimelinePoint[],
): TimelinePoint | undefined {
  if (!when) return undefined;
  const ofThen = points.filter((point) => haveCommonTime(point.when, when));
  return (
    ofThen.find(({ notes }) => notes.includes(id)) ??
    ofThen.find((point) => point.when.from === when.from) ??
    ofThen[0]
  );
}

/** Whether two dates have a day in common. */
function haveCommonTime(one: DateSpan, other: DateSpan): boolean {
  return one.from <= lastOf(other) && other.from <= lastOf(one);
}

/** Comes after each date within the last year, month or day of a span, by the order of letters. */
function lastOf({ from, to = from }: DateSpan): string {
  return `${to}~`;
}
