import type { Note, PackContent } from '../model.ts';
import { packLookup } from './pack-lookup.ts';
import type { Signs } from './context-signs.ts';
import type { Judged, Judgement } from './judgement.ts';
import { bestDate, dateMatch } from './date-match.ts';
import type { NoteReason } from './note-reason.ts';
import type { TextDate } from '../text/dates-in-words.ts';
import { cueStrength, rarity, WEIGHTS, whereFactor } from './signal-weights.ts';

/** Judges notes by rules that hold for all packs. @param notes those that are compared */
export function ruledJudgement(
  pack: PackContent,
  notes: readonly Note[],
  signs: readonly Signs[],
): Judgement {
  const reasonsBySigns = signs.map((one) => noteReasons(pack, notes, one));
  return (note): Judged => {
    const reasons = reasonsBySigns
      .flatMap((reasonsFor) => reasonsFor(note))
      .toSorted((a, b) => b.weight - a.weight);
    return { reasons, score: reasons.reduce((sum, { weight }) => sum + weight, 0) };
  };
}

function noteReasons(
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
    const factor = whereFactor(signs.where);
    return reasons.map((reason) => ({ ...reason, weight: reason.weight * factor }));
  };
}

/** How rare a sign is, by the number of notes that it supports; computed once per sign. */
type Rare = (sign: unknown, speaksFor: (other: Note) => boolean) => number;

/** One reason for all entities that the note shares with the text, the most telling first. */
function together(pack: PackContent, note: Note, signs: Signs, rare: Rare): NoteReason[] {
  const { notesAbout, quiet } = packLookup(pack);
  const shared = [...signs.entities]
    .filter(([id]) => note.about.includes(id))
    .map(([id, nearness]) => {
      const weight = quiet.has(id) ? WEIGHTS.togetherQuiet : WEIGHTS.together;
      const anywhere = rarity(notesAbout.get(id)!.length, pack.notes.length);
      return {
        id,
        weight:
          weight *
          nearness *
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
    const sign = signs.themes.get(theme);
    if (sign === undefined) return [];
    const { cues, nearness } = sign;
    const weight =
      (i === 0 ? WEIGHTS.firstTheme : WEIGHTS.otherTheme) *
      cueStrength(cues) *
      nearness *
      rare(theme, (other) => other.themes.includes(theme));
    return [
      { signal: 'theme', theme, ...(cues < 1 && { hint: true }), where: signs.where, weight },
    ];
  });
}

function date({ when }: Note, signs: Signs, rare: Rare): NoteReason[] {
  const best = when && bestDate(when, signs.dates);
  if (!best) return [];
  const fits = (told: TextDate) => (other: Note) =>
    other.when !== undefined && dateMatch(told, other.when) > 0;
  const weight = WEIGHTS.date * best.fit * rare(best.told, fits(best.told));
  return [{ signal: 'date', ...best.told, where: signs.where, weight }];
}
