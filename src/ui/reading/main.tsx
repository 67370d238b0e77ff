import { computed, effect, signal } from '@preact/signals-core';
import { articleLanguage } from '../../core/article/article-language.ts';
import { marginNotes, type MarginNote, type NamedPack } from '../../core/article/margin-notes.ts';
import type { Article } from '../../core/article/article-tree.ts';
import { hashOf } from '../../core/reader/route.ts';
import { correctedOn, foldSurface } from '../../core/settings/corrections.ts';
import { isForbidden } from '../../core/settings/managed-settings.ts';
import { browser } from '../../platform/browser.ts';
import { createCorrectionsStore } from '../../platform/corrections-store.ts';
import { translate } from '../../platform/i18n.ts';
import { sendMessage } from '../../platform/messages.ts';
import { readPageSource, type PageSource } from '../../platform/page-source.ts';
import { tabOfReading } from '../../platform/reading-tab.ts';
import { hearRejectedPlaces } from '../../platform/rejected-places.ts';
import { reportError } from '../../platform/report-error.ts';
import { createSettingsStore } from '../../platform/settings-store.ts';
import { createChanges } from '../live/changes.ts';
import { liveCorrections, liveSettings } from '../live/live-values.ts';
import { notesLanguages } from '../live/notes-languages.ts';
import { readLibrary, readNames } from '../live/stored-packs.ts';
import { wordsBesideNotes } from '../live/words-beside-notes.ts';
import { surroundingsOnce } from '../notes/notes-surroundings.ts';
import { showPage } from '../render-page.tsx';
import type { TranslateIn } from '../translate-in.ts';
import { webAddress } from './clean-article.ts';
import { extractArticle } from './extract-article.ts';
import { ReadingPage } from './reading-page.tsx';
import { readingState, type ReadingState } from './reading-state.ts';

const root = document.querySelector('#reading')!;
const life = new AbortController().signal;
const onProblem = (error: unknown): void => reportError('reading view', error);
const { changeWith } = createChanges(createSettingsStore(browser.storage), onProblem);
const state = signal<ReadingState>({ is: 'looking' });
const packs = signal<readonly NamedPack[]>([]);
const settings = await liveSettings(onProblem, life);
const corrections = await liveCorrections(createCorrectionsStore(browser.storage), onProblem, life);
const { notesLanguage } = settings.value;
const translateIn = signal<TranslateIn>(() => translate);
const notesOf = computed(() =>
  surroundingsOnce({
    leadTo: (route) => ({
      onClick: () => void sendMessage('open-reader', hashOf(route)).catch(onProblem),
    }),
    translateIn: translateIn.value,
  }),
);

/** Asks the tab for its page, and shows that. The page itself is nowhere kept. */
async function read(): Promise<void> {
  const tabId = tabOfReading(location.hash);
  const answer = tabId === undefined ? ({ is: 'gone' } as const) : await readPageSource(tabId);
  state.value = readingState(answer, formerAddress(), isForbiddenHere, extractOrReport);
  if (state.value.is !== 'article' || answer.is !== 'page') return;
  // The tab's own entry in its history: it goes with the tab, and tells a later reading what was here.
  // This tab may be in an ordinary window, which may keep nothing of a private one.
  if (!answer.isPrivate) history.replaceState({ address: state.value.address }, '');
  await readPacks(articleLanguage(state.value.article));
}

function isForbiddenHere(hostname: string): boolean {
  return isForbidden(settings.value.managed, hostname);
}

/** A page that the library cannot read has no article for us. */
function extractOrReport(source: PageSource): Article | undefined {
  try {
    return extractArticle(source);
  } catch (error) {
    onProblem(error);
    return undefined;
  }
}

function formerAddress(): string | undefined {
  const { address } = Object(history.state) as { readonly address?: unknown };
  return typeof address === 'string' ? webAddress(address) : undefined;
}

/** Reads the packs with the words that rank their notes in texts of a language. */
async function readPacks(language: string | undefined): Promise<void> {
  const texts = language === undefined ? [] : [language];
  const [library, names] = await Promise.all([
    readLibrary(onProblem, { notes: notesLanguages(settings.value), texts }),
    readNames(onProblem),
  ]);
  const languages = library.packs.map((content) => content.language);
  translateIn.value = await wordsBesideNotes(languages, onProblem);
  packs.value = library.packs.flatMap((content) => {
    const own = names?.get(content.id);
    return own ? [{ content, names: own }] : [];
  });
}

const placeKey = (surface: string, entity: string, line: number): string =>
  `${line} ${entity} ${foldSurface(surface)}`;
/** Where the reader has said “not this person” for one place: until the view is closed. */
const rejectedPlaces = signal<ReadonlySet<string>>(new Set());
hearRejectedPlaces(
  document,
  ({ line, surface, entities, isRejected }) => {
    const places = new Set(rejectedPlaces.value);
    for (const entity of entities)
      if (isRejected) places.add(placeKey(surface, entity, line));
      else places.delete(placeKey(surface, entity, line));
    rejectedPlaces.value = places;
  },
  life,
);
let lastMarking = settings.value.marking;
/** The same object while it says the same: a change of size or colours finds no notes anew. */
const marking = computed(() => {
  const now = settings.value.marking;
  if (JSON.stringify(now) !== JSON.stringify(lastMarking)) lastMarking = now;
  return lastMarking;
});
/** The same under an organisation’s settings, which may change at any time. */
const shown = computed<ReadingState>(() =>
  state.value.is === 'article' && isForbiddenHere(new URL(state.value.address).hostname)
    ? { is: 'forbidden', address: state.value.address }
    : state.value,
);
const noted = computed<ReadonlyMap<number, MarginNote>>(() => {
  if (shown.value.is !== 'article') return new Map();
  const { article, address } = shown.value;
  const isCorrected = correctedOn(corrections.value, new URL(address).hostname);
  const isRejected = rejectedPlaces.value;
  return marginNotes(packs.value, article, articleLanguage(article), {
    ...marking.value,
    isCorrected: (surface, entity, line) =>
      isCorrected(surface, entity) || isRejected.has(placeKey(surface, entity, line)),
  });
});
showPage(
  root,
  () => ({
    // Browsers keep titles in their history, where nothing of the page shall stay.
    title: `${translate('reading_view')} · ${translate('extension_name')}`,
    theme: settings.value.reading.theme,
    content: (
      <ReadingPage
        state={shown.value}
        notes={noted.value}
        notesOf={notesOf.value}
        look={settings.value.reading}
        onLook={(look) =>
          void changeWith([], (all) => ({ ...all, reading: { ...all.reading, ...look } }))
        }
        onPrint={() => print()}
        onAgain={() => location.reload()}
      />
    ),
  }),
  life,
);
// All that the page shows was read in the language that the reader wanted before.
effect(() => {
  if (settings.value.notesLanguage !== notesLanguage) location.reload();
});
read().catch((error: unknown) => {
  onProblem(error);
  state.value = { is: 'closed' };
});
