import { browser } from '../../platform/browser.ts';
import { createCorrectionsStore } from '../../platform/corrections-store.ts';
import { createErrorStore } from '../../platform/error-store.ts';
import { requestOrigins } from '../../platform/grants.ts';
import { translate } from '../../platform/i18n.ts';
import { listedSites } from '../../platform/listed-sites.ts';
import { WELCOME_PAGE } from '../../platform/own-pages.ts';
import { reportError } from '../../platform/report-error.ts';
import { createSettingsStore } from '../../platform/settings-store.ts';
import { shortcutSettings } from '../../platform/shortcuts.ts';
import { PreviewWordsContext } from '../chosen-pack/preview-words.ts';
import { createChanges } from '../live/changes.ts';
import {
  liveCorrections,
  liveErrors,
  liveManaged,
  liveOrigins,
  liveSettings,
  liveShortcuts,
  liveSyncProblem,
} from '../live/live-values.ts';
import { notesLanguages } from '../live/notes-languages.ts';
import { readLanguages, readLibrary } from '../live/stored-packs.ts';
import { wordsOnce } from '../live/words-beside-notes.ts';
import { showPage } from '../render-page.tsx';
import { AllSettings } from './all-settings.tsx';
import { createBulkChanges } from './bulk-changes.ts';
import { createCorrectionChanges } from './correction-changes.ts';
import { ErrorReport } from './error-report.tsx';
import { PackOptions } from './packs/pack-options.tsx';
import { preparePacks } from './packs/prepare-packs.ts';
import { OptionsPage } from './options-page.tsx';
import { problemText } from './problem-text.ts';
import { Shortcuts } from './shortcuts.tsx';

const root = document.querySelector('#options')!;
const listed = listedSites();
const life = new AbortController().signal;

const settingsStore = createSettingsStore(browser.storage);
const correctionsStore = createCorrectionsStore(browser.storage);
const errorStore = createErrorStore(browser.storage.session);

const onProblem = (error: unknown): void => reportError('options', error);
const { changeWith, keep, onUnkept, onUnread, outcome } = createChanges(settingsStore, onProblem);
const settings = await liveSettings(onUnread, life);
const [managed, library, languages, packs, corrections, origins, shortcuts, errors, syncProblem] =
  await Promise.all([
    liveManaged(onUnread, life),
    readLibrary(onUnread, { notes: notesLanguages(settings.value) }),
    readLanguages(onUnread),
    preparePacks({ onUnread, onProblem, languages: () => notesLanguages(settings.value) }, life),
    liveCorrections(correctionsStore, onUnread, life),
    liveOrigins(onUnread, life),
    liveShortcuts(onUnread, life),
    liveErrors(onUnread, life),
    liveSyncProblem(onUnread, life),
  ]);
const { removed, remove, putBack } = createCorrectionChanges(correctionsStore, keep);
const bulk = createBulkChanges({
  settings: settingsStore,
  corrections: correctionsStore,
  listed,
  origins,
  requestOrigins,
});

const name = translate('extension_name');
const title = `${name} · ${translate('options_title')}`;
const about = `${name} ${browser.runtime.getManifest().version}, ${navigator.userAgent}`;
const openShortcuts = shortcutSettings();
const previewWords = wordsOnce(onProblem);

showPage(
  root,
  () => ({
    title,
    theme: settings.value.theme,
    content: (
      <OptionsPage
        settings={settings.value}
        corrections={corrections.value}
        removed={removed.value}
        problem={problemText(outcome.value, translate)}
        labelOf={library.labelOf}
        languages={languages}
        managed={managed.value}
        listed={listed}
        origins={origins.value}
        onChangeWith={(patterns, update) => void changeWith(patterns, update)}
        onImportSites={bulk.importSites}
        onChange={(update) => void keep(settingsStore.change(update))}
        onRemove={remove}
        onPutBack={putBack}
        introduction={browser.runtime.getURL(WELCOME_PAGE)}
      >
        <PreviewWordsContext.Provider value={previewWords}>
          <PackOptions {...packs.optionsNow(keep, managed.value.managed)} />
        </PreviewWordsContext.Provider>
        <Shortcuts
          shortcuts={shortcuts.value}
          onChange={openShortcuts && (() => void openShortcuts().catch(onUnkept))}
        />
        <AllSettings
          all={{ settings: settings.value, corrections: corrections.value }}
          syncProblem={syncProblem.value}
          onReplace={bulk.replace}
          onPutBack={bulk.putBack}
        />
        <ErrorReport
          errors={errors.value}
          about={about}
          onForget={() => void keep(errorStore.forget())}
        />
      </OptionsPage>
    ),
  }),
  life,
);
