import type { Place } from '../../core/model.ts';
import { useTranslate } from '../i18n.ts';
import { LeadTo } from './lead-to.tsx';
import { useNotes } from './notes-context.ts';

/**
 * A place in the source, which leads there in the reader: a short mark for the eye, and words for
 * screen readers.
 */
export function PlaceMark({ place }: { place: Place }) {
  const t = useTranslate();
  const { origin, pack } = useNotes();
  const { unit } = origin.locator;
  return (
    <LeadTo route={{ view: 'essay', pack, place: String(place) }}>
      <span aria-hidden="true">{t(`place_mark_${unit}`, String(place))}</span>
      <span class="sl-unseen">{t(`place_words_${unit}`, String(place))}</span>
    </LeadTo>
  );
}

/** Places in the source, below a text that was taken from all of them. */
export function PlaceMarks({ places }: { places: readonly Place[] }) {
  return (
    <>
      {places.map((place) => (
        <span key={place} class="note-place">
          <PlaceMark place={place} />{' '}
        </span>
      ))}
    </>
  );
}
