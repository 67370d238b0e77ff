import type { DateSpan, Note, PackContent, TimelinePoint } from '../model.ts';
import type { Library } from './library.ts';
import { packLookup } from './pack-lookup.ts';
import type { SourceCard } from './source-cards.ts';

/**
 * Where two sources stand apart on one entity, as far as that can be told without understanding
 * their texts.
 */
export type SourceDifference =
  | {
      /** One states facts of a month, the other only allegations or only forecasts. */
      readonly kind: 'allegation' | 'forecast';
      readonly month: DateSpan;
      readonly fact: PackContent;
      readonly other: PackContent;
    }
  | {
      /** The one dated point that each has of an event is at another time. */
      readonly kind: 'dates';
      readonly sides: readonly [DatedSide, DatedSide];
    };

/** A source, and when an event was by it. */
export interface DatedSide {
  readonly pack: PackContent;
  readonly when: DateSpan;
}

/**
 * The first difference between sources on the entity of the first card; undefined if there is none
 * that is certain.
 */
export function sourceDifference(
  library: Library,
  cards: readonly [SourceCard, ...SourceCard[]],
): SourceDifference | undefined {
  const same = new Set(library.sameAs(cards[0].card.entity.id));
  const sources = cards.filter(({ card }) => same.has(card.entity.id));
  const pairs = sources.flatMap((one, i) =>
    sources.slice(i + 1).map((other) => [one, other] as const),
  );
  for (const [one, other] of pairs) {
    const found = differentDates(one, other) ?? differentStanding(library, one, other);
    if (found) return found;
  }
  return undefined;
}

function differentDates(one: SourceCard, other: SourceCard): SourceDifference | undefined {
  const [here, there] = [onlyPoint(one), onlyPoint(other)];
  if (!here || !there || overlap(here.when, there.when)) return undefined;
  return {
    kind: 'dates',
    sides: [
      { pack: one.pack, when: here.when },
      { pack: other.pack, when: there.when },
    ],
  };
}

/** The only dated point of an event in a source, unless that expects it. */
function onlyPoint({ card: { entity, timeline } }: SourceCard): TimelinePoint | undefined {
  const [point, ...more] = timeline;
  return entity.kind === 'event' && more.length === 0 && !point?.forecast ? point : undefined;
}

/** Whether two spans have a day in common, or may have one. */
function overlap(one: DateSpan, other: DateSpan): boolean {
  const [from, to] = [one.from, one.to ?? one.from];
  const [otherFrom, otherTo] = [other.from, other.to ?? other.from];
  // A date without a day is all of its month, and one without a month all of its year.
  const isBefore = (end: string, start: string): boolean =>
    end < start && !start.startsWith(end) && !end.startsWith(start);
  return !isBefore(to, otherFrom) && !isBefore(otherTo, from);
}

const UNPROVEN = ['allegation', 'forecast'] as const;

/** What a source says of the entity in one month and on one subject, by kinds of notes. */
type KindsBySubject = ReadonlyMap<string, ReadonlySet<Note['kind']>>;

function differentStanding(
  library: Library,
  one: SourceCard,
  other: SourceCard,
): SourceDifference | undefined {
  const here = kindsBySubject(library, one);
  const there = kindsBySubject(library, other);
  for (const [subject, kinds] of here) {
    const otherKinds = there.get(subject);
    if (!otherKinds) continue;
    for (const kind of UNPROVEN)
      for (const [facts, unproven, fact, without] of [
        [kinds, otherKinds, one, other],
        [otherKinds, kinds, other, one],
      ] as const)
        if (isOnly(facts, 'fact') && isOnly(unproven, kind))
          return { kind, month: monthOf(subject), fact: fact.pack, other: without.pack };
  }
  return undefined;
}

/** Whether notes have this kind, and none of the others that say how sure something is. */
function isOnly(kinds: ReadonlySet<Note['kind']>, kind: Note['kind']): boolean {
  return (
    kinds.has(kind) && (['fact', ...UNPROVEN] as const).every((k) => k === kind || !kinds.has(k))
  );
}

/**
 * The kinds of a source's notes on the entity, by subject: a month together with another entity, or
 * with a theme. Notes of another precision are left out, since they may be of something else.
 */
function kindsBySubject(library: Library, { pack, card: { entity } }: SourceCard): KindsBySubject {
  const bySubject = new Map<string, Set<Note['kind']>>();
  for (const note of packLookup(pack).notesAbout.get(entity.id) ?? []) {
    const month = note.when && singleMonth(note.when);
    if (month === undefined) continue;
    const others = note.about.filter((id) => id !== entity.id).map((id) => library.groupOf(id));
    const themes = note.themes.map((id) => `${pack.language} ${pack.themes[id] ?? id}`);
    for (const what of [...others, ...themes]) {
      const subject = `${month} ${what.toLowerCase()}`;
      bySubject.set(subject, (bySubject.get(subject) ?? new Set()).add(note.kind));
    }
  }
  return bySubject;
}

const MONTH_UNITS = 'YYYY-MM'.length;

/** The month that a span lies in, if it is not longer. */
function singleMonth({ from, to = from }: DateSpan): string | undefined {
  const month = from.slice(0, MONTH_UNITS);
  return month.length === MONTH_UNITS && to.startsWith(month) ? month : undefined;
}

function monthOf(subject: string): DateSpan {
  const month = subject.slice(0, MONTH_UNITS);
  return { from: month, label: month };
}
