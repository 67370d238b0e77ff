import type { Note, PackContent, Parallel, ParallelSide } from '../model.ts';
import { packLookup } from './pack-lookup.ts';

/** What a page has of a pack. */
export interface OnPage {
  /** Ids of the entities that it names. */
  readonly entities: ReadonlySet<string>;
  /** Ids of the themes that it touches. */
  readonly themes: ReadonlySet<string>;
}

/** What a parallel is about: the entities of each side, and the themes that both sides share. */
interface Subject {
  readonly sides: readonly [ReadonlySet<string>, ReadonlySet<string>];
  readonly themes: ReadonlySet<string>;
}

/**
 * The parallels that a page touches, in the pack's order. A parallel is touched if the page names
 *
 * - an entity of either side, and touches a theme of the parallel's own; or
 * - an entity of each side, one of which belongs to this parallel alone.
 *
 * An entity of each side is not enough by itself: the two rulers and the two countries are in nearly
 * all parallels and on nearly all pages, so they do not distinguish one. What counts is what a
 * parallel does not share with others: a theme that the notes of both its sides have, and no other
 * parallel does; if there is none, any theme that its sides share. Quiet entities, often named in
 * passing, never decide.
 */
export function touchedParallels(pack: PackContent, page: OnPage): readonly Parallel[] {
  const subjects = pack.parallels.map((parallel) => subjectOf(pack, parallel));
  const themes = countOf(subjects.flatMap((subject) => [...subject.themes]));
  const entities = countOf(subjects.flatMap(({ sides }) => [...new Set(sides.flatMap(listed))]));
  const quiet = new Set(pack.quiet.entities);
  return pack.parallels.filter((_parallel, i) => {
    const subject = subjects[i]!;
    const named = subject.sides.map((side) => listed(side).filter((id) => page.entities.has(id)));
    if (named.every((ids) => ids.length === 0)) return false;
    if (ownThemes(subject, themes).some((theme) => page.themes.has(theme))) return true;
    const isTelling = (id: string): boolean => !quiet.has(id) && entities.get(id) === 1;
    return named.every((ids) => ids.length > 0) && named.flat().some(isTelling);
  });
}

function listed(ids: ReadonlySet<string>): string[] {
  return [...ids];
}

/** How often each id occurs in a list. */
function countOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function subjectOf(pack: PackContent, { sides: [here, there] }: Parallel): Subject {
  const shared = new Set(themesOf(pack, there));
  return {
    sides: [entitiesOf(pack, here), entitiesOf(pack, there)],
    themes: new Set(themesOf(pack, here).filter((theme) => shared.has(theme))),
  };
}

function themesOf(pack: PackContent, side: ParallelSide): readonly string[] {
  return notesOf(pack, side).flatMap(({ themes }) => themes);
}

function entitiesOf(pack: PackContent, side: ParallelSide): ReadonlySet<string> {
  return new Set([side.entity, ...notesOf(pack, side).flatMap(({ about }) => about)]);
}

function notesOf(pack: PackContent, side: ParallelSide): readonly Note[] {
  const { notes } = packLookup(pack);
  return side.notes.flatMap((id) => notes.get(id) ?? []);
}

/** @param counts per theme, how many parallels have it */
function ownThemes({ themes }: Subject, counts: ReadonlyMap<string, number>): readonly string[] {
  const own = listed(themes).filter((theme) => counts.get(theme) === 1);
  return own.length > 0 ? own : listed(themes);
}
