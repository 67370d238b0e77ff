import newsSites from '../../../assets/news-sites.json' with { type: 'json' };
import { introductionLimit } from '../../core/settings/introduction-limit.ts';
import { ALL_SITES } from '../../core/settings/site-patterns.ts';
import { BUNDLED_PACK_IDS } from '../../pack/store/bundled-packs.ts';
import { browser } from '../../platform/browser.ts';
import { translate } from '../../platform/i18n.ts';
import { reportError } from '../../platform/report-error.ts';
import { createSettingsStore } from '../../platform/settings-store.ts';
import { waysIn } from '../../platform/ways-in.ts';
import { altKey } from '../alt-key.ts';
import { createChanges } from '../live/changes.ts';
import { liveSettings, liveShortcuts } from '../live/live-values.ts';
import { showPage } from '../render-page.tsx';
import { WelcomePage } from './welcome-page.tsx';

const root = document.querySelector('#welcome')!;
const life = new AbortController().signal;
const onProblem = (error: unknown): void => reportError('welcome', error);
const { changeWith, outcome } = createChanges(createSettingsStore(browser.storage), onProblem);
const [settings, shortcuts] = await Promise.all([
  liveSettings(onProblem, life),
  liveShortcuts(onProblem, life),
]);

/** Asks for all sites, in the click itself; going back to the listed sites needs no permission. */
function setAllSites(allSites: boolean): void {
  void changeWith(allSites ? [ALL_SITES] : [], (all) => ({
    ...all,
    pages: { ...all.pages, allSites },
  }));
}

function setPreview(preview: boolean): void {
  void changeWith([], (all) => ({ ...all, preview }));
}

/** The keys of a command; '' or undefined if it has none. */
function keysOf(command: string): string | undefined {
  return shortcuts.value.find(({ name }) => name === command)?.keys;
}

// The engine on this page waits for the settings too, so that the sample is there when it starts. If
// it starts earlier, it marks the sample like any text that is added to a page.
showPage(
  root,
  () => ({
    title: translate('welcome_title'),
    theme: settings.value.theme,
    content: (
      <WelcomePage
        listed={newsSites.sites.length}
        allSites={settings.value.pages.allSites}
        isRefused={outcome.value.is === 'refused'}
        modifier={altKey(navigator.platform)}
        ways={waysIn()}
        nextKeys={keysOf('next-mention')}
        openKeys={keysOf('open-mention')}
        limit={introductionLimit(settings.value.managed, BUNDLED_PACK_IDS)}
        preview={settings.value.preview}
        onPreview={setPreview}
        onAllSites={setAllSites}
        onOptions={() => void browser.runtime.openOptionsPage()}
      />
    ),
  }),
  life,
);
