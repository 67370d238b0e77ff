import type { DateSpan, LearnedSigns, Note, NoteWeights, PackContent } from '../model.ts';
import type { Signs, Where } from './context-signs.ts';
import { bestDate, type DateSign } from './date-match.ts';
import type { Judgement } from './judgement.ts';
import type { NoteReason } from './note-reason.ts';
import { packLookup } from './pack-lookup.ts';
import { whereFactor } from './signal-weights.ts';
import { weighedSigns, type WeighedSign } from './weighed-signs.ts';
import { wordWeights, type WordWeights } from './word-weights.ts';

/** Weights are kept in tenths. */
const UNIT = 0.1;
/** Maximum words that a reason names. */
const MAX_WORDS = 3;

/** A reason that weighs less would say little of why a note comes first. */
const MIN_REASON = 0.5;
const isTelling = ({ weight }: NoteReason): boolean => weight >= MIN_REASON;

/** A sign with its weights. */
interface Weighed {
  readonly sign: WeighedSign;
  readonly where: Where;
  readonly weights: NoteWeights;
  /** What it says for the case that no note fits. */
  readonly forNone: number;
}

/**
 * Judges notes by learned weights. The score is what speaks for the note, less what speaks for the
 * case that no note fits: 0 where both are equally likely.
 * @param language BCP 47 tag of the text, if it is known
 */
export function learnedJudgement(
  pack: PackContent,
  learned: LearnedSigns,
  entityId: string,
  signs: readonly Signs[],
  language: string | undefined,
): Judgement {
  const { noteIndexes, quiet } = packLookup(pack);
  const isPlace = quiet.has(entityId);
  const none = pack.notes.length;
  const words = wordWeights(learned, language);
  const weighed = signs.flatMap((one) =>
    weighedSigns(one).flatMap((sign): Weighed | [] => {
      const weights = weightsOf(learned, words, sign);
      return weights ? { sign, where: one.where, weights, forNone: weightIn(weights, none) } : [];
    }),
  );
  const own = Object.hasOwn(learned.own, entityId) ? learned.own[entityId]! : [];
  const ownForNone = weightIn(own, none);
  return (note) => {
    const index = noteIndexes.get(note.id)!;
    /** What weights say for the note, less what they say for none. */
    const worth = (weights: NoteWeights, forNone: number): number =>
      UNIT * (weightIn(weights, index) - forNone);
    const found = weighed
      .map(({ sign, where, weights, forNone }) => ({
        sign,
        where,
        weight: sign.strength * worth(weights, forNone),
      }))
      .filter(({ weight }) => weight !== 0);
    const dates = signs.flatMap((one) => datesOf(note, one, learned, isPlace));
    const sum = [...found, ...dates].reduce(
      (so, { weight }) => so + weight,
      worth(own, ownForNone),
    );
    const speaking = found.filter(({ weight }) => weight > 0);
    const reasons = [...reasonsOf(pack, note, speaking), ...dates].filter(isTelling);
    return { score: sum, reasons: reasons.toSorted((a, b) => b.weight - a.weight) };
  };
}

function weightsOf(
  { themes, together }: LearnedSigns,
  words: WordWeights,
  sign: WeighedSign,
): NoteWeights | undefined {
  switch (sign.kind) {
    case 'theme':
      return Object.hasOwn(themes, sign.theme) ? themes[sign.theme] : undefined;
    case 'together':
      return Object.hasOwn(together, sign.entity) ? together[sign.entity] : undefined;
    case 'word':
      return words(sign.stem);
  }
}

function weightIn(weights: NoteWeights, index: number): number {
  for (let i = 0; i < weights.length; i += 2) if (weights[i] === index) return weights[i + 1]!;
  return 0;
}

function datesOf(
  { when }: Note,
  { dates, where }: Signs,
  learned: LearnedSigns,
  isPlace: boolean,
): NoteReason[] {
  const best = when && tellingDate(when, dates, isPlace);
  if (!best) return [];
  const weight = whereFactor(where) * best.fit * learned.date * UNIT;
  return [{ signal: 'date', ...best.told, where, weight }];
}

/** The date of a text that best fits a note’s, if it tells anything: much happens in a place in a year. */
export function tellingDate(
  when: DateSpan,
  dates: readonly DateSign[],
  isPlace: boolean,
): ReturnType<typeof bestDate> {
  const best = bestDate(when, dates);
  return isPlace && best?.told.month === undefined ? undefined : best;
}

/** A sign that speaks for a note, and how much. */
interface Speaking {
  readonly sign: WeighedSign;
  readonly where: Where;
  readonly weight: number;
}

/** A reason for each theme, one for all entities of the note, and one for the most telling words. */
function reasonsOf(pack: PackContent, note: Note, speaking: readonly Speaking[]): NoteReason[] {
  const { quiet } = packLookup(pack);
  const strongest = speaking.toSorted((a, b) => b.weight - a.weight);
  return (['paragraph', 'headline'] as const).flatMap((where) => {
    const here = strongest.filter((one) => one.where === where);
    const themes = here.flatMap(({ sign, weight }): NoteReason[] =>
      sign.kind === 'theme' && note.themes.includes(sign.theme)
        ? [
            {
              signal: 'theme',
              theme: sign.theme,
              ...(sign.isHint && { hint: true }),
              where,
              weight,
            },
          ]
        : [],
    );
    const named = here.flatMap(({ sign, weight }) =>
      sign.kind === 'together' && note.about.includes(sign.entity)
        ? { id: sign.entity, weight }
        : [],
    );
    const isInPassing = where === 'headline' || (named.length === 1 && quiet.has(named[0]!.id));
    const words = here
      .flatMap(({ sign, weight }) => (sign.kind === 'word' ? { word: sign.word, weight } : []))
      .slice(0, MAX_WORDS);
    return [
      ...themes,
      ...(named.length > 0
        ? [
            {
              signal: 'together' as const,
              entities: named.map(({ id }) => id),
              ...(isInPassing && { hint: true as const }),
              where,
              weight: sumOf(named),
            },
          ]
        : []),
      ...(words.length > 0
        ? [
            {
              signal: 'words' as const,
              words: words.map(({ word }) => word),
              where,
              weight: sumOf(words),
            },
          ]
        : []),
    ];
  });
}

function sumOf(parts: readonly { readonly weight: number }[]): number {
  return parts.reduce((sum, { weight }) => sum + weight, 0);
}
