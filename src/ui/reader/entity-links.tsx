import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Entity, PackContent } from '../../core/model.ts';
import { packLookup } from '../../core/notes/pack-lookup.ts';
import { hashOf } from '../../core/reader/route.ts';
import { translatePlural, useTranslate } from '../i18n.ts';
import { useFoldWith } from '../notes/fold.ts';
import { useNotes } from '../notes/notes-context.ts';

/** Maximum number of links before they are unfolded. */
const MAX_INITIAL_LINKS = 100;

/** Links to the cards of entities, in the pack's order. */
export function EntityLinks({ pack, about }: { pack: PackContent; about: ReadonlySet<string> }) {
  const t = useTranslate();
  const { text } = useNotes();
  const { entities, places } = packLookup(pack);
  const named = [...about]
    .flatMap((id) => entities.get(id) ?? [])
    .sort((a, b) => places.get(a.id)! - places.get(b.id)!);
  const { list, shown, left, unfold } = useFoldWith<Entity, HTMLSpanElement>(
    useState(false),
    named,
    MAX_INITIAL_LINKS,
  );
  if (named.length === 0) return null;
  return (
    <p class="reader-entities">
      <span>{t('reader_about')}</span>{' '}
      <span ref={list} {...text}>
        {shown.map(({ id, label }, i) => (
          <Fragment key={id}>
            {i > 0 && ' · '}
            <a href={hashOf({ view: 'entity', id })}>{label}</a>
          </Fragment>
        ))}
      </span>
      {left > 0 && (
        <button type="button" class="text-button" onClick={unfold}>
          {translatePlural(t, 'more_names', left)}
        </button>
      )}
    </p>
  );
}
