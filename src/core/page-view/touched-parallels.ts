import type { Note, PackContent, Parallel, ParallelSide } from '../model.ts';
import { packLookup } from '../popover/pack-lookup.ts';

/** What of the pack a page has. */
export interface OnPage {
  /** Ids of the entities that it names. */
  readonly entities: ReadonlySet<string>;
  /** Ids of the themes that it touches. */
  readonly themes: ReadonlySet<string>;
}

/** What a parallel is about: the entities of either side, and the themes that both sides share. */
interface Subject {
  readonly sides: readonly [ReadonlySet<string>, ReadonlySet<string>];
  readonly themes: ReadonlySet<string>;
}

/**
 * The parallels that a page touches, in the pack's order. One is touched where the page names
 *
 * - somebody of either side, and touches a theme of the parallel's own; or
 * - somebody of each side, and one of them belongs to this parallel alone.
 *
 * Somebody of each side alone would not do: the two rulers and the two countries that everything is
 * compared for stand in nearly all of the parallels and on nearly all of the pages, and tell
 * nothing of which one is meant. So what counts is what a parallel does not share with others: a
 * theme that the notes of both its sides have, and those of no other parallel; where it has none,
 * any theme that its sides share. Quiet entities, named in passing, never decide.
 */
export function touchedParallels(pack: PackContent, page: OnPage): readonly Parallel[] {
  const subjects = pack.parallels.map((parallel) => subjectOf(pack, parallel));
  return pack.parallels.filter((_parallel, i) => {
    const subject = subjects[i]!;
    const others = subjects.filter((other) => other !== subject);
    const named = subject.sides.map((side) => [...side].filter((id) => page.entities.has(id)));
    if (named.every((ids) => ids.length === 0)) return false;
    if (ownThemes(subject, others).some((theme) => page.themes.has(theme))) return true;
    const isTelling = (id: string): boolean =>
      !pack.quiet.entities.includes(id) && !others.some((other) => names(other, id));
    return named.every((ids) => ids.length > 0) && named.flat().some(isTelling);
  });
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

function ownThemes({ themes }: Subject, others: readonly Subject[]): readonly string[] {
  const own = [...themes].filter((theme) => !others.some((other) => other.themes.has(theme)));
  return own.length > 0 ? own : [...themes];
}

function names({ sides }: Subject, id: string): boolean {
  return sides.some((side) => side.has(id));
}
