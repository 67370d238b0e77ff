import type { PackContent, Place } from '../../core/model.ts';
import { idWithoutPack } from '../../core/pack-ids.ts';
import { hashOf } from '../../core/reader/route.ts';
import { useTranslate } from '../i18n.ts';

/** Links to the places of a source and to its parallels; stays at the top of the window. */
export function PlaceIndex({
  pack: { id, origin, parallels },
  places,
  asked,
}: {
  pack: PackContent;
  places: readonly Place[];
  /** The place that the reader has asked for. */
  asked: string | undefined;
}) {
  const t = useTranslate();
  const [first] = parallels;
  const { unit } = origin.locator;
  return (
    <nav class="place-index" aria-label={t('reader_places')}>
      {places.map((place) => (
        <a
          key={place}
          href={hashOf({ view: 'essay', pack: id, place: String(place) })}
          aria-current={String(place) === asked ? 'location' : undefined}
        >
          <span aria-hidden="true">{t(`place_mark_${unit}`, String(place))}</span>
          <span class="sl-unseen">{t(`place_heading_${unit}`, String(place))}</span>
        </a>
      ))}
      {first && (
        <a href={hashOf({ view: 'essay', pack: id, place: idWithoutPack(first.id) })}>
          {t('reader_parallels')}
        </a>
      )}
    </nav>
  );
}
