import type { Note, PackContent } from '../model.ts';
import { packLookup } from './pack-lookup.ts';
import type { Signs, Where } from './context-signs.ts';
import { dateMatch } from './date-match.ts';
import type { TextDate } from '../text/dates-in-words.ts';
import { cueStrength, HEADLINE_FACTOR, rarity, WEIGHTS } from './signal-weights.ts';

/** A sign that a note matters here, and its share in the note's score. */
export type NoteReason = { readonly where: Where; readonly weight: number } &
  /** `hint`: only one place or institution is named, as in passing, or all are named only in the headline. */
  (
    | { readonly signal: 'together'; readonly entities: readonly string[]; readonly hint?: true }
    /** `hint`: only one word was found, and it often means something else. */
    | { readonly signal: 'theme'; readonly theme: string; readonly hint?: true }
    | { readonly signal: 'date'; readonly year: number; readonly month?: number }
  );

/**
 * Returns a function that gives the reasons for each note.
 * @param notes the notes that are compared
 */
export function noteReasons(
  pack: PackContent,
  notes: readonly Note[],
  signs: Signs,
): (note: Note) => readonly NoteReason[] {
  const rarities = new Map<unknown, number>();
  const rare: Rare = (sign, speaksFor) => {
    let known = rarities.get(sign);
    if (known === undefined) {
      known = rarity(notes.filter(speaksFor).length, notes.length);
      rarities.set(sign, known);
    }
    return known;
  };
  return (note) => {
    const reasons = [
      ...together(pack, note, signs, rare),
      ...themes(note, signs, rare),
      ...date(note, signs, rare),
    ];
    if (signs.where === 'paragraph') return reasons;
    return reasons.map((reason) => ({ ...reason, weight: reason.weight * HEADLINE_FACTOR }));
  };
}

/** How rare a sign is, by the number of notes that it supports; computed once per sign. */
type Rare = (sign: unknown, speaksFor: (other: Note) => boolean) => number;

/** One reason for all entities that the note shares with the text, the most telling first. */
function together(pack: PackContent, note: Note, signs: Signs, rare: Rare): NoteReason[] {
  const { notesAbout, quiet } = packLookup(pack);
  const shared = signs.entities
    .filter((id) => note.about.includes(id))
    .map((id) => {
      const weight = quiet.has(id) ? WEIGHTS.togetherQuiet : WEIGHTS.together;
      const anywhere = rarity(notesAbout.get(id)!.length, pack.notes.length);
      return {
        id,
        weight:
          weight *
          Math.min(
            anywhere,
            rare(id, ({ about }) => about.includes(id)),
          ),
      };
    })
    .toSorted((a, b) => b.weight - a.weight);
  if (shared.length === 0) return [];
  return [
    {
      signal: 'together',
      entities: shared.map(({ id }) => id),
      ...((signs.where === 'headline' || (shared.length === 1 && quiet.has(shared[0]!.id))) && {
        hint: true,
      }),
      where: signs.where,
      weight: shared.reduce((sum, { weight }) => sum + weight, 0),
    },
  ];
}

function themes(note: Note, signs: Signs, rare: Rare): NoteReason[] {
  return note.themes.flatMap((theme, i) => {
    const cues = signs.themes.get(theme);
    if (cues === undefined) return [];
    const weight =
      (i === 0 ? WEIGHTS.firstTheme : WEIGHTS.otherTheme) *
      cueStrength(cues) *
      rare(theme, (other) => other.themes.includes(theme));
    return [
      { signal: 'theme', theme, ...(cues < 1 && { hint: true }), where: signs.where, weight },
    ];
  });
}

/** The date of the text that best fits the note's. */
function date({ when }: Note, signs: Signs, rare: Rare): NoteReason[] {
  if (!when) return [];
  const [best] = signs.dates
    .map((told) => ({ told, fit: dateMatch(told, when) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit);
  if (!best) return [];
  const fits = (told: TextDate) => (other: Note) =>
    other.when !== undefined && dateMatch(told, other.when) > 0;
  const { year = Number(when.from.slice(0, 4)), month } = best.told;
  return [
    {
      signal: 'date',
      year,
      ...(month !== undefined && { month }),
      where: signs.where,
      weight: WEIGHTS.date * best.fit * rare(best.told, fits(best.told)),
    },
  ];
}
