import argumentJson from 'sidelight:argument';
import packJson from 'sidelight:pack';
import { hashOf, routeFor, type Route } from '../../core/reader/route.ts';
import { makeSearch } from '../../core/search/search-pack.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import { loadArgument } from '../../pack/load/load-argument.ts';
import { loadPack } from '../../pack/load/load-pack.ts';
import { browser } from '../../platform/browser.ts';
import { translate } from '../../platform/i18n.ts';
import { keepReading, readReading } from '../../platform/reading-store.ts';
import { reportError } from '../../platform/report-error.ts';
import { followSettings } from '../../platform/settings-store.ts';
import { notesSurroundings } from '../notes/notes-surroundings.ts';
import { renderPage } from '../render-page.tsx';
import { createPageBeside, isBesidePage } from './page-beside.ts';
import { keepPlace } from './place-keeper.ts';
import { ReaderPage } from './reader-page.tsx';

const root = document.querySelector('#reader')!;
const { content, names } = loadPack(packJson);
const search = makeSearch(content, names);
const argument = loadArgument(argumentJson);
const notes = notesSurroundings(content);

const beside = (await isBesidePage()) ? createPageBeside(content, onProblem) : undefined;

// Without a hash it is the panel that opens, and it opens where it was closed. With one, somebody
// has looked something up, in a tab of its own, whose history is all that it keeps.
const inPanel = location.hash === '';
const reading = inPanel ? await readReading(browser.storage.session).catch(onProblem) : undefined;
if (reading) history.replaceState(null, '', reading.hash);
const routeOf = (hash: string): Route => routeFor(hash, beside !== undefined);
const places = keepPlace(root, routeOf, reading ?? undefined, (now) => {
  if (inPanel) keepReading(browser.storage.session, now).catch(onProblem);
});

let route = routeOf(location.hash);
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
      argument={argument}
      route={route}
      search={search}
      notes={notes}
      beside={beside}
      onOptions={() => void browser.runtime.openOptionsPage()}
      onRoute={(to, replace) => {
        if (!replace) return void (location.hash = hashOf(to));
        // What is being typed is no step of its own, and keeps its spaces while it is.
        route = to;
        places.rename(hashOf(to));
        show();
      }}
      onBack={places.canGoBack() ? () => history.back() : undefined}
    />,
  );
}

function enter(): void {
  places.enter();
  route = routeOf(location.hash);
  show();
  places.restore();
}
addEventListener('hashchange', enter);
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
enter();
