import type { ListChanges, PackChanges } from '../../../pack/import/pack-changes.ts';
import { translatePlural, useTranslate } from '../../i18n.ts';

/** How many of each kind of change are listed; the others are counted. */
const MAX_LISTED = 10;

/** What another version of a pack changes. */
export function PackDifferences({
  before,
  version,
}: {
  readonly before: { readonly version: string; readonly changes: PackChanges };
  readonly version: string;
}) {
  const t = useTranslate();
  const { entities, notes } = before.changes;
  const groups = [
    [t('options_packs_new_cards'), entities.added],
    [t('options_packs_changed_cards'), entities.changed],
    [t('options_packs_gone_cards'), entities.gone],
    [t('options_packs_new_notes'), notes.added],
    [t('options_packs_changed_notes'), notes.changed],
    [t('options_packs_gone_notes'), notes.gone],
  ] as const;
  const isSame = [entities, notes].every(isEmpty);
  return (
    <div class="pack-differences">
      <p>{t('options_packs_update', before.version, version)}</p>
      {isSame && <p>{t('options_packs_no_changes')}</p>}
      <dl>
        {groups.map(
          ([name, words]) =>
            words.length > 0 && (
              <div key={name}>
                <dt>{name}</dt>
                {words.slice(0, MAX_LISTED).map((word, i) => (
                  <dd key={i}>{word}</dd>
                ))}
                {words.length > MAX_LISTED && (
                  <dd>{translatePlural(t, 'options_packs_more', words.length - MAX_LISTED)}</dd>
                )}
              </div>
            ),
        )}
      </dl>
    </div>
  );
}

function isEmpty({ added, changed, gone }: ListChanges): boolean {
  return added.length + changed.length + gone.length === 0;
}
