import { shareDone, type ImportProgress } from '../../pack/import/import-progress.ts';
import { useTranslate } from '../i18n.ts';

/** How far the check of a pack is, and a way to stop it. */
export function CheckProgress({
  progress,
  onStop,
}: {
  readonly progress: ImportProgress;
  readonly onStop: () => void;
}) {
  const t = useTranslate();
  return (
    <div class="check-progress">
      <label>
        <span role="status">{t(`options_packs_step_${progress.step}`)}</span>
        <progress value={shareDone(progress)} />
      </label>
      <button type="button" class="choice" onClick={onStop}>
        {t('options_packs_stop')}
      </button>
    </div>
  );
}
