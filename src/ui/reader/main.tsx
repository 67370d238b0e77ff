import { signal } from '@preact/signals-core';
import { createLibrary } from '../../core/notes/library.ts';
import { hashOf, routeFor, type Route } from '../../core/reader/route.ts';
import { createSearch } from '../../core/search/search-pack.ts';
import { browser } from '../../platform/browser.ts';
import { translate } from '../../platform/i18n.ts';
import { keepReading, readReading } from '../../platform/reading-store.ts';
import { reportError } from '../../platform/report-error.ts';
import { liveOrigins, liveSettings } from '../live/live-values.ts';
import { readWholePacks } from '../live/stored-packs.ts';
import { surroundingsOnce } from '../notes/notes-surroundings.ts';
import { showPage } from '../render-page.tsx';
import { createPageBeside, isBesidePage } from './page-beside.ts';
import { keepPlace } from './place-keeper.ts';
import { ReaderPage } from './reader-page.tsx';

const root = document.querySelector('#reader')!;

const life = new AbortController().signal;
const [isBeside, read, settings, origins] = await Promise.all([
  isBesidePage(),
  readWholePacks(onProblem),
  liveSettings(onProblem, life),
  liveOrigins(onProblem, life),
]);
const whole = read ?? [];
const library = createLibrary(whole.map(({ content }) => content));
const search = createSearch(whole);
const notesOf = surroundingsOnce();
const beside = isBeside
  ? await createPageBeside(library, { settings, origins }, onProblem)
  : undefined;

// Without a hash, this is the panel, which reopens where it was closed. With a hash, this is a tab
// opened for a look-up, which keeps its places only in its own history.
const inPanel = location.hash === '';
const reading = inPanel ? await readReading(browser.storage.session).catch(onProblem) : undefined;
if (reading) history.replaceState(null, '', reading.hash);
const routeOf = (hash: string): Route => routeFor(hash, beside !== undefined);
const places = keepPlace(root, routeOf, reading ?? undefined, (now) => {
  if (inPanel) keepReading(browser.storage.session, now).catch(onProblem);
});

const route = signal(routeOf(location.hash));

function onProblem(error: unknown): void {
  reportError('reader', error);
}

function enter(): void {
  places.enter();
  // A new object each time, so that the page is rendered before its place is restored.
  route.value = routeOf(location.hash);
  places.restore();
}

const title = [translate('extension_name'), ...library.packs.map((pack) => pack.title)].join(' · ');
showPage(
  root,
  () => ({
    title,
    theme: settings.value.theme,
    content: (
      <ReaderPage
        library={library}
        isUnread={read === undefined}
        argumentOf={(pack) => whole.find(({ content }) => content === pack)?.argument ?? []}
        notesOf={notesOf}
        route={route.value}
        search={search}
        beside={beside}
        onOptions={() => void browser.runtime.openOptionsPage()}
        onRoute={(to, replace) => {
          if (!replace) return void (location.hash = hashOf(to));
          // Typing adds no entry to the history, and spaces at the end stay in the field.
          places.rename(hashOf(to));
          route.value = to;
        }}
        onBack={places.canGoBack() ? () => history.back() : undefined}
      />
    ),
  }),
  life,
);

addEventListener('hashchange', enter);
enter();
