import { effect, signal } from '@preact/signals-core';
import { createLibrary } from '../../core/notes/library.ts';
import { hashOf, routeFor, type Route } from '../../core/reader/route.ts';
import { createSearch, type Search } from '../../core/search/search-pack.ts';
import { dayOf } from '../../core/text/page-date.ts';
import { browser } from '../../platform/browser.ts';
import { translate } from '../../platform/i18n.ts';
import { createKeptPacks } from '../../platform/kept-packs.ts';
import { keepReading, readReading } from '../../platform/reading-store.ts';
import { reportError } from '../../platform/report-error.ts';
import { generatorOf } from '../export/generator.ts';
import { noteBrief } from '../export/note-brief.ts';
import { createTaking } from '../export/taking.ts';
import { liveOrigins, liveSettings } from '../live/live-values.ts';
import { notesLanguages } from '../live/notes-languages.ts';
import { readNames, readOwnContents, readPacks } from '../live/stored-packs.ts';
import { wordsBesideNotes } from '../live/words-beside-notes.ts';
import { surroundingsOnce } from '../notes/notes-surroundings.ts';
import { showPage } from '../render-page.tsx';
import { saveFile } from '../save-file.ts';
import { copyText } from '../write-clipboard.ts';
import { createCopier } from './copy-note.ts';
import { createEnterView } from './enter-view.ts';
import { createKeptSearch } from './kept-search.ts';
import { createPageBeside, isBesidePage } from './page-beside.ts';
import { keepPlace } from './place-keeper.ts';
import { ReaderPage } from './reader-page.tsx';
import { whyNoPacksOn, type WhyNoPacks } from './why-no-packs.ts';

const root = document.querySelector('#reader')!;

const life = new AbortController().signal;
const readWords = () => Promise.all([readNames(onProblem), readOwnContents(onProblem)]);
// A name is looked up in a tab that begins with a search.
let wordsAhead = location.hash.startsWith('#search=') ? readWords() : undefined;
const settings = await liveSettings(onProblem, life);
const { notesLanguage } = settings.value;
const [isBeside, read, origins] = await Promise.all([
  isBesidePage(),
  readPacks(onProblem, notesLanguages(settings.value)),
  liveOrigins(onProblem, life),
]);
const packs = read ?? [];
const whyNone = await whyNoPacks();
const library = createLibrary(packs.map(({ content }) => content));
const search = createKeptSearch(makeSearch, onProblem);
const translateIn = await wordsBesideNotes(
  packs.map(({ content }) => content.language),
  onProblem,
);
const copier = createCopier(library, surroundingsOnce({ translateIn }), translate);
const makeTaking = createTaking({
  copy: copyText,
  save: saveFile,
  translateIn,
  generator: generatorOf(translate),
  now: Date.now,
});
const notesOf = surroundingsOnce({
  onCopy: copier.copy,
  notCopied: 'note_not_copied_here',
  takeNote: (note) => makeTaking((words) => noteBrief(note, library.packOf(note.id)!, words)),
  leadTo: (to) => ({ href: hashOf(to) }),
  translateIn,
});
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

async function whyNoPacks(): Promise<WhyNoPacks | undefined> {
  if (read === undefined) return 'unread';
  if (read.length > 0) return undefined;
  return whyNoPacksOn(settings.value.managed, createKeptPacks(), onProblem);
}

function onProblem(error: unknown): void {
  reportError('reader', error);
}

async function makeSearch(): Promise<Search> {
  const words = wordsAhead ?? readWords();
  // A search that has failed reads them anew.
  wordsAhead = undefined;
  const [names, own] = await words;
  if (packs.length > 0 && !names && !own) throw new Error('no words of the packs can be read');
  return createSearch(
    packs.map(({ content }) => ({
      content,
      own: content.translatedFrom === undefined ? undefined : own?.get(content.id),
      names: names?.get(content.id),
      cues: own?.get(content.id)?.cues,
    })),
  );
}

const enter = createEnterView({
  shown: route,
  addressed: () => routeOf(location.hash),
  ready: async (asked) => {
    if (asked.view !== 'search') return;
    const made = search.make();
    // Its place cannot be restored before the results are there.
    if (asked.query !== '') await made;
  },
  places,
});

const title = [translate('extension_name'), ...library.packs.map((pack) => pack.title)].join(' · ');
showPage(
  root,
  () => ({
    title,
    theme: settings.value.theme,
    content: (
      <ReaderPage
        library={library}
        whyNone={whyNone}
        argumentOf={(pack) => packs.find(({ content }) => content === pack)?.argument ?? []}
        notesOf={notesOf}
        makeTaking={makeTaking}
        route={route.value}
        search={search.state.value}
        onSearchAgain={() => void search.make()}
        copied={copier.said.value}
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
