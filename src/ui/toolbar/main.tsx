import { effect, untracked } from '@preact/signals-core';
import { withSiteOff, withSiteOn } from '../../core/settings/site-choice.ts';
import {
  ALL_SITES,
  isForAllSites,
  isGranted,
  patternOf,
} from '../../core/settings/site-patterns.ts';
import { toolbarState, type ToolbarState } from '../../core/tab/toolbar-state.ts';
import { browser } from '../../platform/browser.ts';
import { translate } from '../../platform/i18n.ts';
import { listedSites } from '../../platform/listed-sites.ts';
import { sendMessage, sendToTab } from '../../platform/messages.ts';
import { openReading } from '../../platform/reading-tab.ts';
import { openTaking } from '../../platform/taking-tab.ts';
import { reportError } from '../../platform/report-error.ts';
import { hasSidePanel, openSidePanel } from '../../platform/side-panel.ts';
import { createSettingsStore } from '../../platform/settings-store.ts';
import { altKey } from '../alt-key.ts';
import { createChanges } from '../live/changes.ts';
import { liveOrigins, liveSettings } from '../live/live-values.ts';
import { notesLanguages } from '../live/notes-languages.ts';
import { readLibrary } from '../live/stored-packs.ts';
import { showPage } from '../render-page.tsx';
import { givenNumber } from '../tab/given-number.ts';
import { createTabWatch } from '../tab/tab-watch.ts';
import { ToolbarPage } from './toolbar-page.tsx';

const root = document.querySelector('#toolbar')!;
const listed = listedSites();
const life = new AbortController().signal;
const onProblem = (error: unknown): void => reportError('toolbar', error);
const { changeWith, outcome } = createChanges(createSettingsStore(browser.storage), onProblem);
const settings = await liveSettings(onProblem, life);
const [{ id: tabId, isPrivate }, library, origins] = await Promise.all([
  tabOfPopup(),
  readLibrary(onProblem, { notes: notesLanguages(settings.value) }),
  liveOrigins(onProblem, life),
]);
const tab = createTabWatch(
  tabId,
  {
    entities: library,
    ask: async (id) => {
      const mentions = await sendToTab(id, 'page-mentions', undefined);
      return mentions && { mentions };
    },
  },
  life,
);

/** The tab that the reader is in, and whether its window is a private one. */
async function tabOfPopup(): Promise<{ readonly id: number; readonly isPrivate: boolean }> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return {
    id: givenNumber('tab') ?? active?.id ?? browser.tabs.TAB_ID_NONE,
    isPrivate: active?.incognito ?? false,
  };
}

/** Some browsers have no pages of extensions in private windows; this popup is none of such a window. */
const leavesPrivate = isPrivate && !browser.extension.inIncognitoContext;

function state(): ToolbarState {
  return toolbarState(tab.view.value, settings.value, listed, origins.value);
}

function setSite(isOn: boolean): void {
  const { site, hostname } = state();
  if (!site || hostname === undefined) return;
  if (!isOn) return void changeWith([], (all) => withSiteOff(all, hostname, listed));
  void changeWith(isGranted(origins.value, hostname) ? [] : [patternOf(site.hostname)], (all) =>
    withSiteOn(all, hostname, listed),
  );
}

function setAllSites(isOn: boolean): void {
  void changeWith(isOn && !origins.value.some(isForAllSites) ? [ALL_SITES] : [], (all) => ({
    ...all,
    pages: { ...all.pages, allSites: isOn },
  }));
}

/** With all sites on, the one that is missing here may be only one of many. */
function restore(): void {
  const { site } = state();
  const isForAll =
    settings.value.pages.allSites && !settings.value.sites.added.includes(site?.hostname ?? '');
  const pattern = isForAll ? ALL_SITES : site && patternOf(site.hostname);
  if (pattern !== undefined) void changeWith([pattern], (all) => all);
}

async function markOnce(): Promise<void> {
  if (await sendMessage('mark-tab', tabId)) return tab.look();
  tab.setClosed();
}

showPage(
  root,
  () => ({
    title: translate('toolbar_title'),
    theme: settings.value.theme,
    content: (
      <ToolbarPage
        state={state()}
        allSites={settings.value.pages.allSites}
        modifier={altKey(navigator.platform)}
        isRefused={outcome.value.is === 'refused'}
        onSite={setSite}
        onAllSites={setAllSites}
        onRestore={restore}
        onMarkOnce={() => void markOnce().catch(onProblem)}
        onJump={(entity) => void sendToTab(tabId, 'jump-to-entity', entity)}
        hasSidePanel={hasSidePanel()}
        onSidePanel={() => void openSidePanel(tabId).then(() => window.close(), onProblem)}
        onReading={
          state().hostname === undefined || state().reason === 'forbidden'
            ? undefined
            : () => void openReading(browser, tabId).then(() => window.close(), onProblem)
        }
        leavesPrivate={leavesPrivate}
        onTake={() => void openTaking(browser, tabId).then(() => window.close(), onProblem)}
        onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      />
    ),
  }),
  life,
);

/** A change of the settings or permissions may change what the tab's page does. */
const stopLooking = effect(() => {
  void settings.value;
  void origins.value;
  untracked(() => void tab.look());
});
life.addEventListener('abort', stopLooking);
