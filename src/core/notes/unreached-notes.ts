import type { Note, PackContent } from '../model.ts';
import type { Signs } from './context-signs.ts';
import { entityNotes } from './entity-notes.ts';
import { FIRST_NOTES } from './first-notes.ts';
import { judgeNotes } from './judge-notes.ts';
import { packLookup } from './pack-lookup.ts';
import { notesOfWords } from './word-weights.ts';

/**
 * The notes that readers see in no card before they unfold its list, whatever the text says: they are
 * not among the first ones, no word speaks for them, and no name, theme or date of theirs, alone, with
 * another one or with all others, brings them there. In the order of the pack.
 * @param isNamed whether the pack has names for an entity; no text leads to another one's card
 */
export function unreachedNotes(
  pack: PackContent,
  isNamed: (entity: string) => boolean,
): readonly Note[] {
  const reached = new Set<Note>();
  const hasWords = notesWithWords(pack);
  for (const { id } of pack.entities) {
    if (!isNamed(id)) continue;
    const notes = entityNotes(pack, id);
    // A single further note is shown at once.
    const shown = notes.length > FIRST_NOTES + 1 ? FIRST_NOTES : notes.length;
    for (const note of notes.slice(0, shown)) reached.add(note);
    for (const note of notes) if (hasWords(note)) reached.add(note);
    if (shown === notes.length) continue;
    const canLead = leadership(pack, id, notes, isNamed);
    notes.forEach((note, place) => {
      if (!reached.has(note) && canLead(note, place)) reached.add(note);
    });
  }
  return pack.notes.filter((note) => !reached.has(note));
}

/** Tells of a note whether the pack has learned words that speak for it; several bring it anywhere. */
function notesWithWords({ notes, learned }: PackContent): (note: Note) => boolean {
  const indexes = learned ? notesOfWords(learned) : new Set<number>();
  const spoken = new Set(notes.filter((_, index) => indexes.has(index)));
  return (note) => spoken.has(note);
}

/** Tells of the notes on an entity whether a text can bring them among the first ones. */
function leadership(
  pack: PackContent,
  entity: string,
  notes: readonly Note[],
  isNamed: (entity: string) => boolean,
): (note: Note, place: number) => boolean {
  const hasCues = themesWithCues(pack);
  const { entities } = packLookup(pack);
  const scoresWith = (signs: Partial<Signs>): readonly number[] => {
    const judgement = judgeNotes(pack, entity, notes, [{ ...NO_SIGNS, ...signs }], undefined);
    return notes.map((note) => judgement(note).score);
  };
  /** What speaks for the notes in any text. */
  const bare = scoresWith({});
  const weights = new Map<string, readonly number[]>();
  const weightsOf = ([key, signs]: Sign): readonly number[] => {
    let known = weights.get(key);
    if (!known) {
      known = scoresWith(signs).map((score, i) => score - bare[i]!);
      weights.set(key, known);
    }
    return known;
  };
  const firsts = new Map<string, readonly number[]>();
  /** The places of the notes that come first where a text has these signs; many notes share them. */
  const firstWith = (together: readonly Sign[]): readonly number[] => {
    const keys = together.map(([key]) => key).join('\n');
    const known = firsts.get(keys) ?? firstPlaces([bare, ...together.map(weightsOf)], notes.length);
    firsts.set(keys, known);
    return known;
  };
  return (note, place) => {
    const others = note.about.filter((id) => id !== entity && entities.has(id) && isNamed(id));
    const signs = signsOf(note, others, hasCues);
    const leads = (together: readonly Sign[]): boolean => firstWith(together).includes(place);
    // The date is the last of the signs: hardly two notes share one, so it costs the most to try.
    const canLeadWith = (one: Sign, i: number): boolean =>
      leads([one]) || signs.slice(0, i).some((other) => leads([other, one]));
    return signs.some(canLeadWith) || leads(signs);
  };
}

/** The places with the highest sums, the first of equals; as many as are shown first. */
function firstPlaces(weights: readonly (readonly number[])[], count: number): readonly number[] {
  const sums: number[] = [];
  const first: number[] = [];
  for (let place = 0; place < count; place++) {
    const sum = weights.reduce((so, weight) => so + weight[place]!, 0);
    sums.push(sum);
    const after = first.findIndex((other) => sums[other]! < sum);
    if (after >= 0) first.splice(after, 0, place);
    else if (first.length < FIRST_NOTES) first.push(place);
    if (first.length > FIRST_NOTES) first.pop();
  }
  return first;
}

/** One sign that a text can have, with a key of its own. */
type Sign = readonly [key: string, signs: Partial<Signs>];

const NO_SIGNS: Signs = {
  where: 'paragraph',
  entities: new Map(),
  themes: new Map(),
  dates: [],
  words: new Map(),
};

/** Each name, theme and date of a note as a text would have it. */
function signsOf(
  { themes, when }: Note,
  others: readonly string[],
  hasCues: ReadonlySet<string>,
): Sign[] {
  const [year, month, day] = when?.from.split('-').map(Number) ?? [];
  const date = {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
  return [
    ...others.map((id): Sign => [`name ${id}`, { entities: new Map([[id, 1]]) }]),
    ...themes
      .filter((theme) => hasCues.has(theme))
      .map((theme): Sign => [
        `theme ${theme}`,
        { themes: new Map([[theme, { cues: 1, nearness: 1 }]]) },
      ]),
    ...(when ? [[`date ${when.from}`, { dates: [{ told: date, nearness: 1 }] }] as const] : []),
  ];
}

function themesWithCues({ cues = {} }: PackContent): ReadonlySet<string> {
  return new Set(Object.values(cues).flatMap((themes) => Object.keys(themes)));
}
