import newsSites from '../../../assets/news-sites.json' with { type: 'json' };
import { ALL_SITES } from '../../core/settings/site-patterns.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings.ts';
import { browser } from '../../platform/browser.ts';
import { changeWithGrant } from '../../platform/change-with-grant.ts';
import { translate } from '../../platform/i18n.ts';
import { reportError } from '../../platform/report-error.ts';
import { createSettingsStore, followSettings } from '../../platform/settings-store.ts';
import { readShortcuts } from '../../platform/shortcuts.ts';
import { renderPage } from '../render-page.tsx';
import { WelcomePage } from './welcome-page.tsx';

const root = document.querySelector('#welcome')!;
const store = createSettingsStore(browser.storage);

let settings: Settings = DEFAULT_SETTINGS;
let keys: ReadonlyMap<string, string> = new Map();
let isRefused = false;

function onProblem(error: unknown): void {
  reportError('welcome', error);
}

/** Asks for all sites in the very click; a no changes nothing. */
async function setAllSites(allSites: boolean): Promise<void> {
  try {
    isRefused = !(await changeWithGrant(store, allSites ? [ALL_SITES] : [], (all) => ({
      ...all,
      pages: { ...all.pages, allSites },
    })));
  } catch (error) {
    onProblem(error);
  }
  show();
}

function show(): void {
  renderPage(
    root,
    { title: translate('welcome_title'), theme: settings.theme },
    <WelcomePage
      listed={newsSites.sites.length}
      allSites={settings.pages.allSites}
      isRefused={isRefused}
      nextKeys={keys.get('next-mention')}
      openKeys={keys.get('open-mention')}
      onAllSites={(allSites) => void setAllSites(allSites)}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />,
  );
}

async function showKeys(): Promise<void> {
  const shortcuts = await readShortcuts();
  keys = new Map(shortcuts.map((shortcut) => [shortcut.name, shortcut.keys]));
  show();
}

// At once: the sample is to be there before the engine looks for names in it.
show();
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
    new AbortController().signal,
  ),
  showKeys(),
]).catch(onProblem);
