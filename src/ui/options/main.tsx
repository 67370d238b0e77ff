import { signal } from '@preact/signals-core';
import packJson from 'sidelight:pack';
import {
  addCorrection,
  removeCorrection,
  type Correction,
} from '../../core/settings/corrections.ts';
import type { ExportedSettings } from '../../core/settings/export-settings.ts';
import { newSites, withImported } from '../../core/settings/export-sites.ts';
import { missingOrigins } from '../../core/settings/grants.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { loadContent } from '../../pack/load/load-pack.ts';
import { replaceAll } from '../../platform/all-settings.ts';
import { browser } from '../../platform/browser.ts';
import { changeWithGrant } from '../../platform/change-with-grant.ts';
import { createCorrectionsStore } from '../../platform/corrections-store.ts';
import { createErrorStore } from '../../platform/error-store.ts';
import { requestOrigins } from '../../platform/grants.ts';
import { translate } from '../../platform/i18n.ts';
import { listedSites } from '../../platform/listed-sites.ts';
import { WELCOME_PAGE } from '../../platform/own-pages.ts';
import { reportError } from '../../platform/report-error.ts';
import { createSettingsStore } from '../../platform/settings-store.ts';
import { shortcutSettings } from '../../platform/shortcuts.ts';
import {
  liveCorrections,
  liveErrors,
  liveOrigins,
  liveSettings,
  liveShortcuts,
  liveSyncProblem,
} from '../live/live-values.ts';
import { showPage } from '../render-page.tsx';
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

const listed = listedSites();
/** The correction that was removed last: it can be put back until the page is left. */
const removed = signal<Correction | undefined>(undefined);
/** A new object for each outcome, so that the page is drawn again and a box shows what is set. */
const problem = signal<{ readonly text?: string }>({});

const [settings, corrections, origins, shortcuts, errors, syncProblem] = await Promise.all([
  liveSettings(onUnread, life),
  liveCorrections(correctionsStore, onUnread, life),
  liveOrigins(onUnread, life),
  liveShortcuts(onUnread, life),
  liveErrors(onUnread, life),
  liveSyncProblem(onUnread, life),
]);

function onProblem(error: unknown, key: 'options_not_kept' | 'options_not_read'): void {
  reportError('options', error);
  const message = error instanceof Error ? error.message : String(error);
  problem.value = { text: translate(key, message) };
}
function onUnkept(error: unknown): void {
  onProblem(error, 'options_not_kept');
}
function onUnread(error: unknown): void {
  onProblem(error, 'options_not_read');
}

/** Keeps a change; what is shown follows from what was kept. */
async function keep(change: Promise<unknown>): Promise<void> {
  try {
    await change;
    if (problem.value.text !== undefined) problem.value = {};
  } catch (error) {
    onUnkept(error);
  }
}

/** Asks for permissions first, in the click itself; without them nothing is changed. */
async function changeWith(
  patterns: readonly string[],
  update: (settings: Settings) => Settings,
): Promise<void> {
  try {
    const isGiven = await changeWithGrant(settingsStore, patterns, update);
    problem.value = isGiven ? {} : { text: translate('toolbar_refused') };
  } catch (error) {
    onUnkept(error);
  }
}

/** Adds sites to those that are set, and counts the new ones. */
async function importSites(imported: Settings['sites']): Promise<ReturnType<typeof newSites>> {
  let before = settings.value;
  const after = await settingsStore.change((all) => {
    before = all;
    return withImported(all, imported);
  });
  return newSites(before, after);
}

/** Also asks, in the click itself, for permissions lost since; a refusal leaves them missing. */
async function putBack(before: ExportedSettings): Promise<void> {
  const { own } = missingOrigins(before.settings, listed, origins.value);
  if (own.length > 0) await requestOrigins(own).catch(() => false);
  await replaceAll(settingsStore, correctionsStore, before);
}

const title = `${translate('extension_name')} · ${translate('options_title')}`;
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
        problem={problem.value.text}
        labelOf={(id) => entities.get(id) ?? id}
        listed={listed}
        origins={origins.value}
        onChangeWith={(patterns, update) => void changeWith(patterns, update)}
        onImportSites={importSites}
        onChange={(update) => void keep(settingsStore.change(update))}
        onRemove={(correction) => {
          removed.value = correction;
          void keep(correctionsStore.change((list) => removeCorrection(list, correction)));
        }}
        onPutBack={(correction) => {
          removed.value = undefined;
          void keep(correctionsStore.change((list) => addCorrection(list, correction)));
        }}
        introduction={browser.runtime.getURL(WELCOME_PAGE)}
      >
        <Shortcuts
          shortcuts={shortcuts.value}
          onChange={openShortcuts && (() => void openShortcuts().catch(onUnkept))}
        />
        <AllSettings
          all={{ settings: settings.value, corrections: corrections.value }}
          syncProblem={syncProblem.value}
          onReplace={(next) => replaceAll(settingsStore, correctionsStore, next)}
          onPutBack={putBack}
        />
        <ErrorReport
          errors={errors.value}
          about={`${translate('extension_name')} ${browser.runtime.getManifest().version}, ${navigator.userAgent}`}
          onForget={() => void keep(errorStore.forget())}
        />
      </OptionsPage>
    ),
  }),
  life,
);
