import { COMPILE_STEPS } from '../../pack/import/compile-bundle.ts';
import type { ImportStep } from '../../pack/import/import-files.ts';
import { useTranslate } from '../i18n.ts';

const STEPS: readonly ImportStep[] = ['read', ...COMPILE_STEPS];

/** How far the check of a pack is, and a way to stop it. */
export function CheckProgress({
  step,
  onStop,
}: {
  readonly step: ImportStep;
  readonly onStop: () => void;
}) {
  const t = useTranslate();
  return (
    <div class="check-progress">
      <label>
        <span role="status">{t(`options_packs_step_${step}`)}</span>
        <progress value={STEPS.indexOf(step)} max={STEPS.length} />
      </label>
      <button type="button" class="choice" onClick={onStop}>
        {t('options_packs_stop')}
      </button>
    </div>
  );
}
