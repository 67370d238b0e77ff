import packJson from 'sidelight:pack';
import { hashOf, parseRoute } from '../../core/reader/route.ts';
import { makeSearch } from '../../core/search/search-pack.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import { loadPack } from '../../pack/load.ts';
import { browser } from '../../platform/browser.ts';
import { translate } from '../../platform/i18n.ts';
import { reportError } from '../../platform/report-error.ts';
import { followSettings } from '../../platform/settings-store.ts';
import { notesSurroundings } from '../notes/notes-surroundings.ts';
import { renderPage } from '../render-page.tsx';
import { ReaderPage } from './reader-page.tsx';

const root = document.querySelector('#reader')!;
const { content, names } = loadPack(packJson);
const search = makeSearch(content, names);
const notes = notesSurroundings(content);

let route = parseRoute(location.hash);
let { theme } = DEFAULT_SETTINGS;

function show(): void {
  const title = `${translate('extension_name')} · ${content.title}`;
  renderPage(
    root,
    { title, theme },
    <ReaderPage
      pack={content}
      route={route}
      search={search}
      notes={notes}
      onOptions={() => void browser.runtime.openOptionsPage()}
      onRoute={(to, replace) => {
        if (!replace) return void (location.hash = hashOf(to));
        // What is being typed is no step of its own, and keeps its spaces while it is.
        route = to;
        history.replaceState(null, '', hashOf(to));
        show();
      }}
    />,
  );
}

addEventListener('hashchange', () => {
  route = parseRoute(location.hash);
  show();
});
followSettings(
  browser.storage,
  {
    onValue: (settings) => {
      ({ theme } = settings);
      show();
    },
    onProblem: (error) => reportError('reader', error),
  },
  new AbortController().signal,
).catch((error: unknown) => reportError('reader', error));
show();
