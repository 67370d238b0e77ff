import packJson from 'sidelight:pack';
import type { ReportedError } from '../../core/error-report.ts';
import {
  addCorrection,
  removeCorrection,
  type Correction,
} from '../../core/settings/corrections.ts';
import type { ExportedSettings } from '../../core/settings/export-settings.ts';
import { newSites, withImported } from '../../core/settings/export-sites.ts';
import { missingOrigins } from '../../core/settings/grants.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings.ts';
import { loadContent } from '../../pack/load/load-pack.ts';
import { replaceAll } from '../../platform/all-settings.ts';
import { browser } from '../../platform/browser.ts';
import { changeWithGrant } from '../../platform/change-with-grant.ts';
import { createCorrectionsStore } from '../../platform/corrections-store.ts';
import { createErrorStore, followErrors } from '../../platform/error-store.ts';
import { followOrigins, requestOrigins } from '../../platform/grants.ts';
import { translate } from '../../platform/i18n.ts';
import { listedSites } from '../../platform/listed-sites.ts';
import { WELCOME_PAGE } from '../../platform/own-pages.ts';
import { reportError } from '../../platform/report-error.ts';
import {
  createSettingsStore,
  followSettings,
  followSyncProblem,
} from '../../platform/settings-store.ts';
import { readShortcuts, shortcutSettings, type Shortcut } from '../../platform/shortcuts.ts';
import { renderPage } from '../render-page.tsx';
import { AllSettings } from './all-settings.tsx';
import { ErrorReport } from './error-report.tsx';
import { OptionsPage } from './options-page.tsx';
import { Shortcuts } from './shortcuts.tsx';

const root = document.querySelector('#options')!;
const entities = new Map(loadContent(packJson).entities.map(({ id, label }) => [id, label]));
const settingsStore = createSettingsStore(browser.storage);
const correctionsStore = createCorrectionsStore(browser.storage);
const errorStore = createErrorStore(browser.storage.session);
const openShortcuts = shortcutSettings();
const life = new AbortController().signal;

let settings: Settings = DEFAULT_SETTINGS;
let corrections: readonly Correction[] = [];
/** The correction that was taken back last: it can be put back until the page is left. */
let removed: Correction | undefined;
let problem: string | undefined;
/** Match patterns that the browser lets us into. */
let origins: readonly string[] = [];
const listed = listedSites();
let shortcuts: readonly Shortcut[] = [];
let errors: readonly ReportedError[] = [];
let syncProblem: string | undefined;

function onProblem(error: unknown, key: 'options_not_kept' | 'options_not_read'): void {
  reportError('options', error);
  problem = translate(key, error instanceof Error ? error.message : String(error));
  show();
}
const onUnkept = (error: unknown): void => onProblem(error, 'options_not_kept');
const onUnread = (error: unknown): void => onProblem(error, 'options_not_read');

/** Keeps a change; what is shown follows from what was kept. */
function keep(change: Promise<unknown>): void {
  problem = undefined;
  change.catch(onUnkept);
}

/** Asks for permissions first, in the very click; without them nothing is changed. */
async function changeWith(
  patterns: readonly string[],
  update: (settings: Settings) => Settings,
): Promise<void> {
  problem = undefined;
  try {
    if (!(await changeWithGrant(settingsStore, patterns, update)))
      problem = translate('toolbar_refused');
  } catch (error) {
    onUnkept(error);
  }
  show();
}

/** Adds sites to those that are set, and says how many are new. */
async function importSites(imported: Settings['sites']): Promise<ReturnType<typeof newSites>> {
  let before = settings;
  const after = await settingsStore.change((all) => {
    before = all;
    return withImported(all, imported);
  });
  return newSites(before, after);
}

/** With the permissions that went meanwhile, asked for in the very click; a no leaves them missing. */
async function putBack(before: ExportedSettings): Promise<void> {
  const { own } = missingOrigins(before.settings, listed, origins);
  if (own.length > 0) await requestOrigins(own).catch(() => false);
  await replaceAll(settingsStore, correctionsStore, before);
}

/** Asked for whenever the page is shown again: Chrome tells nobody that keys have changed. */
async function lookAtShortcuts(): Promise<void> {
  shortcuts = await readShortcuts();
  show();
}

function show(): void {
  const title = `${translate('extension_name')} · ${translate('options_title')}`;
  renderPage(
    root,
    { title, theme: settings.theme },
    <OptionsPage
      settings={settings}
      corrections={corrections}
      removed={removed}
      problem={problem}
      labelOf={(id) => entities.get(id) ?? id}
      listed={listed}
      origins={origins}
      onChangeWith={(patterns, update) => void changeWith(patterns, update)}
      onImportSites={importSites}
      onChange={(update) => keep(settingsStore.change(update))}
      onRemove={(correction) => {
        removed = correction;
        keep(correctionsStore.change((list) => removeCorrection(list, correction)));
      }}
      onPutBack={(correction) => {
        removed = undefined;
        keep(correctionsStore.change((list) => addCorrection(list, correction)));
      }}
      introduction={browser.runtime.getURL(WELCOME_PAGE)}
    >
      <Shortcuts
        shortcuts={shortcuts}
        onChange={openShortcuts && (() => void openShortcuts().catch(onUnkept))}
      />
      <AllSettings
        all={{ settings, corrections }}
        syncProblem={syncProblem}
        onReplace={(next) => replaceAll(settingsStore, correctionsStore, next)}
        onPutBack={putBack}
      />
      <ErrorReport
        errors={errors}
        about={`${translate('extension_name')} ${browser.runtime.getManifest().version}, ${navigator.userAgent}`}
        onForget={() => keep(errorStore.forget())}
      />
    </OptionsPage>,
  );
}

document.addEventListener('visibilitychange', () => void lookAtShortcuts());
await Promise.all([
  lookAtShortcuts(),
  followSyncProblem(
    browser.storage,
    {
      onValue: (value) => {
        syncProblem = value;
        show();
      },
      onProblem: onUnread,
    },
    life,
  ),
  followErrors(
    browser.storage,
    (value) => {
      errors = value;
      show();
    },
    life,
  ),
  followSettings(
    browser.storage,
    {
      onValue: (value) => {
        settings = value;
        show();
      },
      onProblem: onUnread,
    },
    life,
  ),
  followOrigins((value) => {
    origins = value;
    show();
  }, life),
  correctionsStore.follow(
    {
      onValue: (list) => {
        corrections = list;
        show();
      },
      onProblem: onUnread,
    },
    life,
  ),
]);
