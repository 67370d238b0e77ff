import { useState } from 'preact/hooks';
import type { Entity } from '../../core/model.ts';
import { packLookup } from '../../core/notes/pack-lookup.ts';
import { plainText } from '../../core/text/letters.ts';
import type { DraftNames } from '../../pack/import/draft-names.ts';
import { PreviewCard } from '../chosen-pack/preview-card.tsx';
import { translatePlural, useTranslate } from '../i18n.ts';
import type { ShownDraft } from './draft-runs.ts';
import { EntityNames } from './entity-names.tsx';

/** How many entities are listed at once; the search finds the others. */
const MAX_LISTED = 200;

/** The entities of a draft, with the names and the card of the chosen one. */
export function DraftCards({ draft }: { readonly draft: ShownDraft }) {
  const t = useTranslate();
  const { pack, names } = draft;
  const { content } = pack;
  const [query, setQuery] = useState('');
  const [wanted, choose] = useState<string>();
  const found = entitiesLike(content.entities, names, query);
  const chosen = packLookup(content).entities.get(wanted ?? '') ?? found[0];
  return (
    <section aria-labelledby="cards">
      <h2 id="cards">{t('workshop_cards')}</h2>
      <p class="pack-title">
        {content.title} · {content.version} ·{' '}
        {translatePlural(t, 'options_packs_cards', content.entities.length)} ·{' '}
        {translatePlural(t, 'options_packs_notes', content.notes.length)}
      </p>
      <div class="columns cards">
        <div class="entity-list">
          <label class="field">
            {t('workshop_find')}
            <input
              type="search"
              name="find-entity"
              value={query}
              autocomplete="off"
              spellcheck={false}
              onInput={({ currentTarget }) => setQuery(currentTarget.value)}
            />
          </label>
          <p class="sl-unseen" role="status">
            {query !== '' && translatePlural(t, 'options_packs_cards', found.length)}
          </p>
          <ul>
            {found.slice(0, MAX_LISTED).map((entity) => (
              <EntityRow
                key={entity.id}
                entity={entity}
                notes={packLookup(content).notesAbout.get(entity.id)?.length ?? 0}
                isChosen={entity === chosen}
                onChoose={() => choose(entity.id)}
              />
            ))}
          </ul>
          {found.length > MAX_LISTED && (
            <p class="hint">
              {translatePlural(t, 'options_packs_more', found.length - MAX_LISTED)}
            </p>
          )}
          {found.length === 0 && <p class="hint">{t('workshop_none_found')}</p>}
        </div>
        {chosen && (
          <>
            <EntityNames entity={chosen} lists={names[chosen.id] ?? []} />
            <div class="entity-card">
              <h3>{t('workshop_card')}</h3>
              <PreviewCard key={chosen.id} content={content} id={chosen.id} onVisit={choose} />
            </div>
          </>
        )}
      </div>
    </section>
  );
}

function EntityRow({
  entity,
  notes,
  isChosen,
  onChoose,
}: {
  readonly entity: Entity;
  readonly notes: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  const t = useTranslate();
  return (
    <li>
      <button
        type="button"
        class="entity-row"
        aria-current={isChosen ? 'true' : undefined}
        data-entity={entity.id}
        onClick={onChoose}
      >
        <span class="entity-label">{entity.label}</span>
        <span class="entity-id">
          {entity.id} · {translatePlural(t, 'options_packs_notes', notes)}
        </span>
      </button>
    </li>
  );
}

/** The entities whose label, id or one of whose forms begins a word with the query. */
function entitiesLike(
  entities: readonly Entity[],
  names: DraftNames,
  query: string,
): readonly Entity[] {
  const wanted = plainText(query.trim());
  if (wanted === '') return entities;
  const fits = (text: string): boolean => ` ${plainText(text)}`.includes(` ${wanted}`);
  return entities.filter(
    ({ id, label }) =>
      fits(label) ||
      id.includes(query.trim()) ||
      names[id]?.some((list) => list.names.some(({ forms }) => forms.some(fits))),
  );
}
