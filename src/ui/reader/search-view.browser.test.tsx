import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { english } from '../../../test/support/english.ts';
import { samplePack } from '../../../test/support/sample-pack.ts';
import { createLibrary } from '../../core/notes/library.ts';
import { createSearch } from '../../core/search/search-pack.ts';
import { TranslateContext } from '../i18n.ts';
import { surroundingsOnce } from '../notes/notes-surroundings.ts';
import { SearchView } from './search-view.tsx';

const pack = {
  ...samplePack,
  themes: { sea: 'the open sea' },
  notes: samplePack.notes.map((note) => (note.id === 'F02' ? { ...note, themes: ['sea'] } : note)),
};
const library = createLibrary([pack]);
const search = createSearch([{ content: pack, names: undefined, cues: { de: { sea: 'welle' } } }]);

let root: HTMLElement;
beforeEach(() => {
  history.replaceState({}, '');
  root = document.createElement('main');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function show(query: string, onAgain?: () => void): void {
  render(
    <TranslateContext.Provider value={english}>
      <SearchView
        library={library}
        notesOf={surroundingsOnce()}
        query={query}
        results={onAgain ? undefined : search(query)}
        onAgain={onAgain}
        onQuery={() => {}}
      />
    </TranslateContext.Provider>,
    root,
  );
}

const said = () => root.querySelector('[role="status"]')!.textContent;
const headings = () => [...root.querySelectorAll('h2')].map(({ textContent }) => textContent);
const links = () =>
  [...root.querySelectorAll('a')].map((link) => decodeURIComponent(link.getAttribute('href')!));

it('lists all names by kind before anything is typed', () => {
  show(' ');
  expect(said()).toBe('');
  expect(headings()).toEqual(['People', 'Places', 'Organisations', 'Events', 'Ideas']);
  expect(links()).toEqual(samplePack.entities.map(({ id }) => `#entity=${id}`));
});

it('leads to a theme and its notes by a cue word, and says no more of it than that no note has it', () => {
  show('Welle');
  expect(said()).toBe('“Welle” is not in these notes.');
  expect(headings()).toEqual(['Themes that may be near', 'Notes']);
  expect(links()).toContain('#theme=sample:sea');
  expect(root.querySelectorAll('.note')).toHaveLength(1);
});

it('shows what is written nearly so as that, not as found', () => {
  show('Lunt');
  expect(said()).toBe('“Lunt” is not in these notes.');
  expect(headings()).toEqual([english('reader_did_you_mean')]);
  expect(links()).toEqual(['#entity=person/bo']);
});

it('offers words of the notes that are written nearly so', () => {
  show('quies');
  expect(links()).toEqual(['#search=quiet']);
});

it('says so where nothing is near', () => {
  show('xyzzy');
  expect(said()).toContain('“xyzzy” is not in these notes.');
  expect(said()).toContain(english('reader_nothing_found'));
  expect(headings()).toEqual([]);
});

it('says what happened where the packs cannot be searched, and tries again', async () => {
  const onAgain = vi.fn<() => void>();
  show('Ada', onAgain);
  expect(root.querySelector('[role="alert"] p')!.textContent).toBe(english('reader_search_failed'));
  await userEvent.click(root.querySelector('[role="alert"] button')!);
  expect(onAgain).toHaveBeenCalledOnce();
  // All names are there without a search.
  show('', onAgain);
  expect(root.querySelector('[role="alert"]')).toBeNull();
  expect(links()).toHaveLength(samplePack.entities.length);
});
