import { signal } from '@preact/signals-core';
import newsSites from '../../../assets/news-sites.json' with { type: 'json' };
import { ALL_SITES } from '../../core/settings/site-patterns.ts';
import { browser } from '../../platform/browser.ts';
import { changeWithGrant } from '../../platform/change-with-grant.ts';
import { translate } from '../../platform/i18n.ts';
import { reportError } from '../../platform/report-error.ts';
import { createSettingsStore } from '../../platform/settings-store.ts';
import { liveSettings, liveShortcuts } from '../live/live-values.ts';
import { showPage } from '../render-page.tsx';
import { WelcomePage } from './welcome-page.tsx';

const root = document.querySelector('#welcome')!;
const store = createSettingsStore(browser.storage);

const life = new AbortController().signal;

const [settings, shortcuts] = await Promise.all([
  liveSettings(onProblem, life),
  liveShortcuts(onProblem, life),
]);
/** A new object for each answer, so that the page is drawn again and the box shows what is set. */
const answer = signal({ isRefused: false });

function onProblem(error: unknown): void {
  reportError('welcome', error);
}

/** Asks for all sites in the click itself; a refusal changes nothing. */
async function setAllSites(allSites: boolean): Promise<void> {
  try {
    const isGiven = await changeWithGrant(store, allSites ? [ALL_SITES] : [], (all) => ({
      ...all,
      pages: { ...all.pages, allSites },
    }));
    answer.value = { isRefused: !isGiven };
  } catch (error) {
    onProblem(error);
    answer.value = { ...answer.value };
  }
}

/** The keys of a command; '' or undefined if it has none. */
function keysOf(command: string): string | undefined {
  return shortcuts.value.find(({ name }) => name === command)?.keys;
}

// The engine on this page waits for the settings too, so the sample is there when it starts.
showPage(
  root,
  () => ({
    title: translate('welcome_title'),
    theme: settings.value.theme,
    content: (
      <WelcomePage
        listed={newsSites.sites.length}
        allSites={settings.value.pages.allSites}
        isRefused={answer.value.isRefused}
        nextKeys={keysOf('next-mention')}
        openKeys={keysOf('open-mention')}
        onAllSites={(allSites) => void setAllSites(allSites)}
        onOptions={() => void browser.runtime.openOptionsPage()}
      />
    ),
  }),
  life,
);
