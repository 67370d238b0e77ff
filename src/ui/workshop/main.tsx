import { translate } from '../../platform/i18n.ts';
import { reportError } from '../../platform/report-error.ts';
import { checkInWorker } from '../chosen-pack/check-in-worker.ts';
import { chosenFiles } from '../chosen-pack/chosen-files.ts';
import { PreviewWordsContext } from '../chosen-pack/preview-words.ts';
import { liveSettings } from '../live/live-values.ts';
import { wordsOnce } from '../live/words-beside-notes.ts';
import { showPage } from '../render-page.tsx';
import { chosenPlace } from './draft-place.ts';
import { createDraftRuns } from './draft-runs.ts';
import { droppedPlace } from './dropped-place.ts';
import { createDraftOpening } from './open-draft.ts';
import { folderPicker } from './pick-folder.ts';
import { WorkshopPage } from './workshop-page.tsx';

const root = document.querySelector('#workshop')!;
const life = new AbortController().signal;
const onProblem = (error: unknown): void => reportError('workshop', error);
const settings = await liveSettings(onProblem, life);
const runs = createDraftRuns({
  check: (chosen, onMessage, running) =>
    checkInWorker(
      chosen,
      // The build knows the script of a worker only where it is written like this.
      new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' }),
      { onMessage, onProblem },
      running,
    ),
  now: Date.now,
  onProblem,
});
const pick = folderPicker();
const previewWords = wordsOnce(onProblem);

const opening = createDraftOpening(runs.open, onProblem);

const title = `${translate('extension_name')} · ${translate('workshop_title')}`;
showPage(
  root,
  () => ({
    title,
    theme: settings.value.theme,
    content: (
      <PreviewWordsContext.Provider value={previewWords}>
        <WorkshopPage
          state={runs.state.value}
          refusal={opening.refusal.value}
          canWatch={pick !== undefined}
          onFiles={(files) => {
            const chosen = chosenFiles(files);
            void opening.open(Promise.resolve(chosen && chosenPlace(chosen)));
          }}
          onDrop={(data) => void opening.open(droppedPlace(data))}
          onPickFolder={pick && (() => void opening.open(pick()))}
          onReadAgain={() => runs.readAgain()}
          onStop={() => runs.stop()}
        />
      </PreviewWordsContext.Provider>
    ),
  }),
  life,
);
