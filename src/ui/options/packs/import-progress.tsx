import { COMPILE_STEPS } from '../../../pack/import/compile-bundle.ts';
import { useTranslate, type MessageKey } from '../../i18n.ts';

const STEPS: readonly string[] = ['read', ...COMPILE_STEPS];

/** How far the import of a pack is, and a way to stop it. */
export function ImportProgress({
  step,
  onStop,
}: {
  readonly step: string;
  readonly onStop: () => void;
}) {
  const t = useTranslate();
  return (
    <div class="import-progress">
      <label>
        <span role="status">{t(`options_packs_step_${step}` as MessageKey)}</span>
        <progress value={STEPS.indexOf(step)} max={STEPS.length} />
      </label>
      <button type="button" class="choice stop" onClick={onStop}>
        {t('options_packs_stop')}
      </button>
    </div>
  );
}
