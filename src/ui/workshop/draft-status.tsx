import { CheckProgress } from '../chosen-pack/check-progress.tsx';
import { useTranslate, type MessageKey, type Translate } from '../i18n.ts';
import type { DraftState } from './draft-runs.ts';

/** What is opened, how its latest check ended, and how it is read again. */
export function DraftStatus({
  state: { place, progress, outcome, draft },
  canWatch,
  onReadAgain,
  onStop,
}: {
  readonly state: DraftState;
  readonly canWatch: boolean;
  readonly onReadAgain: () => void;
  readonly onStop: () => void;
}) {
  const t = useTranslate();
  const isOld = draft !== undefined && outcome !== undefined && draft.at !== outcome.at;
  const again = place.again === 'chosen' && canWatch ? 'chosen_watching' : place.again;
  return (
    <section class="draft-status" aria-labelledby="draft-status">
      <h2 id="draft-status">{place.name}</h2>
      <p class={`outcome ${outcome?.is ?? ''}`} role="status">
        {outcome?.is === 'sound' && t('workshop_sound', timeOf(outcome.at, t))}
        {outcome?.is === 'unsound' && t('workshop_unsound', timeOf(outcome.at, t))}
        {outcome?.is === 'failed' && t(`check_failed_${outcome.failure}`)}
        {isOld && ` ${t('workshop_old', timeOf(draft.at, t))}`}
      </p>
      <p class="again">
        {t(`workshop_again_${again}` as MessageKey)}{' '}
        {place.again !== 'chosen' && (
          <button type="button" class="choice read-again" onClick={onReadAgain}>
            {t('workshop_read_again')}
          </button>
        )}
      </p>
      {/* The place of the progress is kept, so that nothing moves each time a file is saved. */}
      <div class="progress-place">
        {progress && <CheckProgress progress={progress} onStop={onStop} />}
      </div>
    </section>
  );
}

function timeOf(milliseconds: number, t: Translate): string {
  return new Intl.DateTimeFormat(t('locale_tag'), { timeStyle: 'medium' }).format(milliseconds);
}
