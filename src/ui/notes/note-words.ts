import type { Note } from '../../core/model.ts';
import type { Age } from '../../core/text/age-between.ts';
import { firstReason, type RankedNote } from '../../core/notes/rank-notes.ts';
import {
  translateLanguage,
  translateList,
  translateMonth,
  translatePlural,
  type Translate,
} from '../i18n.ts';
import type { NotesSurroundings } from './notes-context.ts';
import { signalOfDate, textDateInWords, type ReasonWords } from './reason-words.ts';

/** Returns the kind of a note in words: a view as that of the source, a forecast with its date. */
export function kindInWords(
  note: Note,
  { origin }: Pick<NotesSurroundings, 'origin'>,
  t: Translate,
): string {
  switch (note.kind) {
    case 'forecast':
      return t('note_forecast_of', translateMonth(t, origin.date));
    case 'view':
      return t(`source_view_${origin.kind}`);
    default:
      return t(`note_${note.kind}`);
  }
}

/** Returns the speakers that a note quotes, joined; empty if it names none. */
export function speakersOf({ quotes = [] }: Note, t: Translate): string {
  const speakers = new Set(quotes.flatMap((quote) => quote.speaker ?? []));
  return translateList(t, [...speakers]);
}

/** Maximum number of words of a note that tell it from others. */
const TELLING_WORDS = 6;

/** Returns the words that a note begins with. */
export function firstWords(text: string): string {
  const words = text.split(' ');
  return words.length > TELLING_WORDS ? `${words.slice(0, TELLING_WORDS).join(' ')} …` : text;
}

/** Returns the date of a note, if that says more than its kind does. */
export function whenInWords(
  { kind, when }: Note,
  { origin }: Pick<NotesSurroundings, 'origin'>,
): string | undefined {
  const isSaid =
    kind === 'forecast' && when?.from === origin.date.from && when.to === origin.date.to;
  return isSaid ? undefined : when?.label;
}

/** Says that notes are a translation, by whom and from which language; undefined if they are not. */
export function translationInWords(
  { translation }: Pick<NotesSurroundings, 'translation'>,
  t: Translate,
): string | undefined {
  if (!translation) return undefined;
  const { from, by = t('notes_translation') } = translation;
  const told = /\p{L}$/u.test(by) ? `${by}.` : by;
  return `${told} ${t('original_language', translateLanguage(t, from))}`;
}

/** Returns the best reason why a note comes first; undefined if there is none. */
export function reasonInWords(
  ranked: RankedNote,
  { entity, themes }: NotesSurroundings,
  t: Translate,
): ReasonWords | undefined {
  const reason = firstReason(ranked);
  if (!reason) return undefined;
  switch (reason.signal) {
    case 'together': {
      // The entity with the highest weight comes first; at most two are named.
      const names = reason.entities.flatMap((id) => entity(id)?.label ?? []).slice(0, 2);
      if (names.length === 0) return undefined;
      // An entity named only in the headline counts as a hint, so its reason is never the best.
      const words = translateList(t, names);
      return { key: 'reason_together_paragraph', parts: [{ words, of: 'pack' }] };
    }
    case 'theme':
      return {
        key: `reason_theme_${reason.where}`,
        parts: [{ words: themes[reason.theme] ?? reason.theme, of: 'pack' }],
        theme: reason.theme,
      };
    case 'date':
      return {
        key: `reason_${signalOfDate(reason)}_${reason.where}`,
        parts: [{ words: textDateInWords(reason, t) }],
      };
    case 'words': {
      const words = translateList(t, reason.words);
      return { key: `reason_words_${reason.where}`, parts: [{ words, of: 'page' }] };
    }
  }
}

/** Returns in words how long before or after the page the source was written. */
export function ageInWords({ order, years, months }: Age, t: Translate): string {
  if (order === 'same') return t(months === undefined ? 'age_same_year' : 'age_same_month');
  // Under two years, months: 21 of them are no year.
  if (years === 1 && months !== undefined && months > 0)
    return translatePlural(t, `age_months_${order}`, 12 + months);
  // From two years on, to the nearest year.
  if (years > 0)
    return translatePlural(
      t,
      `age_years_${order}`,
      years + (years > 1 && (months ?? 0) >= 6 ? 1 : 0),
    );
  return translatePlural(t, `age_months_${order}`, months ?? 0);
}
