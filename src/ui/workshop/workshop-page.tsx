import type { CheckFailure } from '../chosen-pack/check-failure.ts';
import { ChoosePack, type ChoosePackProps } from '../chosen-pack/choose-pack.tsx';
import { useTranslate } from '../i18n.ts';
import { ArticleTrial } from './article-trial.tsx';
import { DraftCards } from './draft-cards.tsx';
import { DraftProblems } from './draft-problems.tsx';
import type { DraftState } from './draft-runs.ts';
import { DraftStatus } from './draft-status.tsx';
import { UnreachedNotes } from './unreached-notes.tsx';

/** What the workshop shows, and what its reader can do. */
export interface WorkshopPageProps extends Pick<
  ChoosePackProps,
  'onFiles' | 'onDrop' | 'onPickFolder'
> {
  /** Undefined before a pack is opened. */
  readonly state: DraftState | undefined;
  /** Why the latest choice could not be opened, if that is so. */
  readonly refusal: CheckFailure | undefined;
  /** Whether this browser can notice changes of what is opened. */
  readonly canWatch: boolean;
  readonly onReadAgain: () => void;
  readonly onStop: () => void;
}

/** The workshop: what an author of a pack sees of it while it is written. */
export function WorkshopPage(props: WorkshopPageProps) {
  const { state, refusal, canWatch, onFiles, onDrop, onPickFolder, onReadAgain, onStop } = props;
  const t = useTranslate();
  const draft = state?.draft;
  return (
    <>
      <header class="page-head">
        <p class="page-brand">{t('extension_name')}</p>
        <h1>{t('workshop_title')}</h1>
        <p class="page-lead">{t('workshop_lead')}</p>
      </header>
      <main>
        <ChoosePack
          lead={t('workshop_open')}
          hint={t('workshop_private')}
          onFiles={onFiles}
          onDrop={onDrop}
          onPickFolder={onPickFolder}
        />
        <p class="problem" role="alert">
          {refusal && t(`check_failed_${refusal}`)}
        </p>
        {state && (
          <>
            <DraftStatus
              state={state}
              canWatch={canWatch}
              onReadAgain={onReadAgain}
              onStop={onStop}
            />
            <DraftProblems state={state} />
          </>
        )}
        {draft && (
          <>
            <DraftCards draft={draft} />
            <ArticleTrial draft={draft} />
            <UnreachedNotes draft={draft} />
          </>
        )}
      </main>
    </>
  );
}
