import type { Correction } from '../../core/settings/corrections.ts';
import { useTranslate } from '../i18n.ts';

/** The corrections to list, and what the reader can do with them. */
export interface CorrectionListProps {
  readonly corrections: readonly Correction[];
  /** The correction removed last, while it can be put back. */
  readonly removed: Correction | undefined;
  /** Returns the label of an entity by its id. */
  readonly labelOf: (entityId: string) => string;
  readonly onRemove: (correction: Correction) => void;
  readonly onPutBack: (correction: Correction) => void;
}

/** Lists the reader's “Not this person” corrections; each can be removed. */
export function CorrectionList({
  corrections,
  removed,
  labelOf,
  onRemove,
  onPutBack,
}: CorrectionListProps) {
  const t = useTranslate();
  const say = ({ surface, entityId }: Correction): string =>
    t('options_correction', surface, labelOf(entityId));
  return (
    <section>
      <h2>{t('options_corrections')}</h2>
      <p class="hint">
        {t('options_corrections_hint')} {t('reject_everywhere_known')}
      </p>
      {corrections.length === 0 && <p>{t('options_corrections_none')}</p>}
      <ul class="corrections">
        {corrections.map((correction) => (
          <li key={JSON.stringify(correction)}>
            <span>
              {say(correction)}
              <span class="hint">
                {correction.scope === 'everywhere'
                  ? t('options_correction_everywhere')
                  : t('options_correction_site', correction.scope.site)}
              </span>
            </span>
            <button
              type="button"
              class="choice"
              aria-label={t('options_correction_remove_of', correction.surface)}
              onClick={() => onRemove(correction)}
            >
              {t('options_correction_remove')}
            </button>
          </li>
        ))}
      </ul>
      <p class="removed" role="status">
        {removed && (
          <>
            {t('options_correction_removed', removed.surface)}{' '}
            <button type="button" class="choice" onClick={() => onPutBack(removed)}>
              {t('options_correction_put_back')}
            </button>
          </>
        )}
      </p>
    </section>
  );
}
