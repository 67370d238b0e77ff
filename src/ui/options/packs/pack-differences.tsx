import type { ListChanges, PackChanges, PackPart } from '../../../pack/import/pack-changes.ts';
import type { VersionOrder } from '../../../pack/import/version-order.ts';
import { translatePlural, useTranslate, type MessageKey } from '../../i18n.ts';
import type { VersionBefore } from './import-offer.ts';

/** How many of each kind of change are listed; the others are counted. */
const MAX_LISTED = 10;

const PART_KEYS: Readonly<Record<PackPart, MessageKey>> = {
  ownTitle: 'options_packs_title',
  language: 'options_packs_language',
  source: 'options_packs_source',
  licence: 'options_packs_licence',
  names: 'options_packs_part_names',
  quiet: 'options_packs_part_quiet',
  themes: 'options_packs_part_themes',
  parallels: 'options_packs_part_parallels',
  timeline: 'reader_timeline',
  argument: 'options_packs_part_argument',
  translations: 'options_packs_part_translations',
};

const ORDER_KEYS: Readonly<Record<VersionOrder, MessageKey>> = {
  newer: 'options_packs_newer',
  same: 'options_packs_same_version',
  older: 'options_packs_older',
};

/** What another version of a pack changes. */
export function PackDifferences({
  before,
  version,
}: {
  readonly before: VersionBefore;
  readonly version: string;
}) {
  const t = useTranslate();
  return (
    <div class="pack-differences">
      <p>
        {t(ORDER_KEYS[before.order], before.version, version)} {t('options_packs_stays')}
      </p>
      {before.changes ? (
        <ChangeLists changes={before.changes} />
      ) : (
        <p>{t('options_packs_not_compared')}</p>
      )}
    </div>
  );
}

function ChangeLists({ changes }: { readonly changes: PackChanges }) {
  const t = useTranslate();
  const { entities, notes, parts } = changes;
  const groups = [
    [t('options_packs_new_cards'), entities.added],
    [t('options_packs_changed_cards'), entities.changed],
    [t('options_packs_gone_cards'), entities.gone],
    [t('options_packs_new_notes'), notes.added],
    [t('options_packs_changed_notes'), notes.changed],
    [t('options_packs_gone_notes'), notes.gone],
    [t('options_packs_changed_parts'), parts.map((part) => t(PART_KEYS[part]))],
  ] as const;
  const isSame = [entities, notes].every(isEmpty) && parts.length === 0;
  return (
    <>
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
    </>
  );
}

function isEmpty({ added, changed, gone }: ListChanges): boolean {
  return added.length + changed.length + gone.length === 0;
}
