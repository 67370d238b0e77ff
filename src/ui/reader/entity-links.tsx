import { Fragment } from 'preact';
import type { PackContent } from '../../core/model.ts';
import { packLookup } from '../../core/notes/pack-lookup.ts';
import { hashOf } from '../../core/reader/route.ts';
import { useTranslate } from '../i18n.ts';

/** Links to the cards of entities, in the pack's order. */
export function EntityLinks({ pack, about }: { pack: PackContent; about: ReadonlySet<string> }) {
  const t = useTranslate();
  const { entities, places } = packLookup(pack);
  const named = [...about]
    .flatMap((id) => entities.get(id) ?? [])
    .sort((a, b) => places.get(a.id)! - places.get(b.id)!);
  if (named.length === 0) return null;
  return (
    <p class="reader-entities">
      <span>{t('reader_about')}</span>{' '}
      {named.map(({ id, label }, i) => (
        <Fragment key={id}>
          {i > 0 && ' · '}
          <a href={hashOf({ view: 'entity', id })}>{label}</a>
        </Fragment>
      ))}
    </p>
  );
}
