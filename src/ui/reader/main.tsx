import packJson from 'sidelight:pack';
import { hashOf, routeFor } from '../../core/reader/route.ts';
import { makeSearch } from '../../core/search/search-pack.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import { loadPack } from '../../pack/load.ts';
import { browser } from '../../platform/browser.ts';
import { translate } from '../../platform/i18n.ts';
import { reportError } from '../../platform/report-error.ts';
import { followSettings } from '../../platform/settings-store.ts';
import { notesSurroundings } from '../notes/notes-surroundings.ts';
import { renderPage } from '../render-page.tsx';
import { createPageBeside, isBesidePage } from './page-beside.ts';
import { ReaderPage } from './reader-page.tsx';

const root = document.querySelector('#reader')!;
const { content, names } = loadPack(packJson);
const search = makeSearch(content, names);
const notes = notesSurroundings(content);

const beside = (await isBesidePage()) ? createPageBeside(content, onProblem) : undefined;

let route = routeFor(location.hash, beside !== undefined);
let { theme } = DEFAULT_SETTINGS;

function onProblem(error: unknown): void {
  reportError('reader', error);
}

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
      beside={beside}
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
  route = routeFor(location.hash, beside !== undefined);
  show();
});
followSettings(
  browser.storage,
  {
    onValue: (settings) => {
      ({ theme } = settings);
      show();
    },
    onProblem,
  },
  new AbortController().signal,
).catch(onProblem);
show();
