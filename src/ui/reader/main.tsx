import { effect, signal } from '@preact/signals-core';
import { createLibrary } from '../../core/notes/library.ts';
import { hashOf, routeFor, type Route } from '../../core/reader/route.ts';
import { createSearch, type Search } from '../../core/search/search-pack.ts';
import { lazily } from '../../core/text/lazily.ts';
import { dayOf } from '../../core/text/page-date.ts';
import { browser } from '../../platform/browser.ts';
import { translate } from '../../platform/i18n.ts';
import { keepReading, readReading } from '../../platform/reading-store.ts';
import { reportError } from '../../platform/report-error.ts';
import { liveOrigins, liveSettings } from '../live/live-values.ts';
import { notesLanguages } from '../live/notes-languages.ts';
import { readCues, readNames, readPacks } from '../live/stored-packs.ts';
import { surroundingsOnce } from '../notes/notes-surroundings.ts';
import { showPage } from '../render-page.tsx';
import { createPageBeside, isBesidePage } from './page-beside.ts';
import { keepPlace } from './place-keeper.ts';
import { ReaderPage } from './reader-page.tsx';

const root = document.querySelector('#reader')!;

const life = new AbortController().signal;
const wordsRead = lazily(() => Promise.all([readNames(onProblem), readCues(onProblem)]));
// A name is looked up in a tab that begins with a search.
if (location.hash.startsWith('#search=')) void wordsRead();
const settings = await liveSettings(onProblem, life);
const { notesLanguage } = settings.value;
const [isBeside, read, origins] = await Promise.all([
  isBesidePage(),
  readPacks(onProblem, notesLanguages(settings.value)),
  liveOrigins(onProblem, life),
]);
const packs = read ?? [];
const library = createLibrary(packs.map(({ content }) => content));
/** Undefined until it is there: of a large pack, its words take longer than any other view. */
const search = signal<Search | undefined>(undefined);
const searchMade = lazily(() => makeSearch().catch(onProblem));
const notesOf = surroundingsOnce({ leadTo: (to) => ({ href: hashOf(to) }) });
const beside = isBeside
  ? await createPageBeside(library, { settings, origins }, onProblem)
  : undefined;

// Without a hash, this is the panel, which reopens where it was closed. With a hash, this is a tab
// opened for a look-up, which keeps its places only in its own history.
const inPanel = location.hash === '';
const reading = inPanel ? await readReading(browser.storage.session).catch(onProblem) : undefined;
if (reading) history.replaceState(null, '', reading.hash);
const routeOf = (hash: string): Route => {
  const asked = routeFor(hash, beside !== undefined);
  // The first source has one place, whether it is named or not.
  const isOfSource = asked.view === 'essay' || asked.view === 'time';
  const [first] = library.packs;
  return isOfSource && first ? { pack: first.id, ...asked } : asked;
};
const places = keepPlace(root, routeOf, reading ?? undefined, (now) => {
  if (inPanel) keepReading(browser.storage.session, now).catch(onProblem);
});

const route = signal(routeOf(location.hash));

function onProblem(error: unknown): void {
  reportError('reader', error);
}

async function makeSearch(): Promise<void> {
  const [names, cues] = await wordsRead();
  search.value = createSearch(
    packs.map(({ content }) => ({
      content,
      names: names.get(content.id),
      cues: cues.get(content.id),
    })),
  );
}

async function enter(): Promise<void> {
  const asked = routeOf(location.hash);
  if (asked.view === 'search') {
    const made = searchMade();
    // Its place cannot be restored before the results are there.
    if (asked.query !== '') await made;
  }
  const to = routeOf(location.hash);
  // The reader has gone on to another view meanwhile.
  if (to.view !== asked.view) return;
  places.enter();
  // A new object each time, so that the page is rendered before its place is restored.
  route.value = to;
  // What is as wide as its frame is drawn once that is measured: in the next microtask.
  await Promise.resolve();
  if (route.value === to) places.restore();
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
        argumentOf={(pack) => packs.find(({ content }) => content === pack)?.argument ?? []}
        notesOf={notesOf}
        route={route.value}
        search={search.value}
        beside={beside}
        today={dayOf(Date.now())}
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

addEventListener('hashchange', () => void enter());
// All that the page shows was read in the language that the reader wanted before.
effect(() => {
  if (settings.value.notesLanguage !== notesLanguage) location.reload();
});
void enter();
