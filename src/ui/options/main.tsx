import packJson from 'sidelight:pack';
import {
  addCorrection,
  removeCorrection,
  type Correction,
} from '../../core/settings/corrections.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings.ts';
import { loadContent } from '../../pack/load.ts';
import { browser } from '../../platform/browser.ts';
import { changeWithGrant } from '../../platform/change-with-grant.ts';
import { createCorrectionsStore } from '../../platform/corrections-store.ts';
import { followOrigins } from '../../platform/grants.ts';
import { translate } from '../../platform/i18n.ts';
import { listedSites } from '../../platform/listed-sites.ts';
import { reportError } from '../../platform/report-error.ts';
import { createSettingsStore, followSettings } from '../../platform/settings-store.ts';
import { renderPage } from '../render-page.tsx';
import { OptionsPage } from './options-page.tsx';

const root = document.querySelector('#options')!;
const entities = new Map(loadContent(packJson).entities.map(({ id, label }) => [id, label]));
const settingsStore = createSettingsStore(browser.storage);
const correctionsStore = createCorrectionsStore(browser.storage);
const life = new AbortController().signal;

let settings: Settings = DEFAULT_SETTINGS;
let corrections: readonly Correction[] = [];
/** The correction that was taken back last: it can be put back until the page is left. */
let removed: Correction | undefined;
let problem: string | undefined;
/** Match patterns that the browser lets us into. */
let origins: readonly string[] = [];
const listed = listedSites();

function onProblem(error: unknown): void {
  reportError('options', error);
  problem = error instanceof Error ? error.message : String(error);
  show();
}

/** Keeps a change; what is shown follows from what was kept. */
function keep(change: Promise<unknown>): void {
  problem = undefined;
  change.catch(onProblem);
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
    onProblem(error);
  }
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
      onChange={(update) => keep(settingsStore.change(update))}
      onRemove={(correction) => {
        removed = correction;
        keep(correctionsStore.change((list) => removeCorrection(list, correction)));
      }}
      onPutBack={(correction) => {
        removed = undefined;
        keep(correctionsStore.change((list) => addCorrection(list, correction)));
      }}
    />,
  );
}

await Promise.all([
  followSettings(
    browser.storage,
    {
      onValue: (value) => {
        settings = value;
        show();
      },
      onProblem,
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
      onProblem,
    },
    life,
  ),
]);
