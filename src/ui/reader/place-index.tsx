import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PackContent, Place } from '../../core/model.ts';
import { idWithoutPack } from '../../core/pack-ids.ts';
import { hashOf } from '../../core/reader/route.ts';
import { useTranslate } from '../i18n.ts';
import { useHeadingInView } from './use-heading-in-view.ts';

/**
 * Links to the places of a source and to its parallels; stays at the top of the window, and marks the
 * place that is read.
 */
export function PlaceIndex({
  pack: { id, origin, parallels },
  places,
  asked,
}: {
  pack: PackContent;
  places: readonly Place[];
  /** The place that the reader has asked for, or the id of a parallel without the pack. */
  asked: string | undefined;
}) {
  const t = useTranslate();
  const [first] = parallels;
  const { unit } = origin.locator;
  const headingOf = (place: Place): string => `${unit}-${place}`;
  const askedPlace = places.find((place) => String(place) === asked);
  const isParallel = parallels.some((parallel) => idWithoutPack(parallel.id) === asked);
  const current = useHeadingInView(
    [...places.map(headingOf), ...(first ? ['parallels'] : [])],
    askedPlace !== undefined ? headingOf(askedPlace) : isParallel ? 'parallels' : undefined,
  );
  const index = useRef<HTMLElement>(null);
  useLayoutEffect(() => showCurrent(index.current), [current]);
  return (
    <nav ref={index} class="place-index" aria-label={t('reader_places')}>
      {places.map((place) => (
        <a
          key={place}
          href={hashOf({ view: 'essay', pack: id, place: String(place) })}
          aria-current={headingOf(place) === current ? 'location' : undefined}
        >
          <span aria-hidden="true">{t(`place_mark_${unit}`, String(place))}</span>
          <span class="sl-unseen">{t(`place_heading_${unit}`, String(place))}</span>
        </a>
      ))}
      {first && (
        <a
          href={hashOf({ view: 'essay', pack: id, place: idWithoutPack(first.id) })}
          aria-current={current === 'parallels' ? 'location' : undefined}
        >
          {t('reader_parallels')}
        </a>
      )}
    </nav>
  );
}

/** Scrolls the row until the current link is in it; not by `scrollIntoView`, which moves the page. */
function showCurrent(index: HTMLElement | null): void {
  const link = index?.querySelector('[aria-current]');
  if (!index || !link) return;
  const row = index.getBoundingClientRect();
  const { left, right } = link.getBoundingClientRect();
  if (left < row.left || right > row.right)
    index.scrollLeft += (left + right) / 2 - (row.left + row.right) / 2;
}
