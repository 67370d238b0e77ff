import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { english } from '../../../test/support/english.ts';
import { NOTHING_FOUND } from '../../core/search/search-pack.ts';
import { samplePack } from '../../../test/support/sample-pack.ts';
import { createLibrary } from '../../core/notes/library.ts';
import { TranslateContext } from '../i18n.ts';
import { surroundingsOnce } from '../notes/notes-surroundings.ts';
import { ReaderPage, type ReaderPageProps } from './reader-page.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function show(
  props: Pick<ReaderPageProps, 'whyNone' | 'route' | 'search'> & Partial<ReaderPageProps>,
): void {
  render(
    <TranslateContext.Provider value={english}>
      <ReaderPage
        library={createLibrary([])}
        argumentOf={() => []}
        notesOf={surroundingsOnce()}
        makeTaking={() => ({ onCopy: async () => true })}
        beside={undefined}
        today={{ year: 2026 }}
        copied=""
        onSearchAgain={() => {}}
        onRoute={() => {}}
        onBack={undefined}
        onOptions={() => {}}
        {...props}
      />
    </TranslateContext.Provider>,
    root,
  );
}

const nothing = () => NOTHING_FOUND;

it.each([
  { whyNone: 'unread', said: 'The notes cannot be read from the browser’s storage.' },
  { whyNone: 'forbidden', said: 'Your organisation allows none of these notes.' },
  { whyNone: 'off', said: 'All notes are switched off.' },
] as const)('says why there is nothing to read: “$said”', ({ whyNone, said }) => {
  show({ whyNone, route: { view: 'essay' }, search: nothing });
  expect(root.querySelector('[role="alert"]')!.textContent).toContain(said);
});

it('finds nothing only once the packs can be searched', () => {
  const asked = { whyNone: undefined, route: { view: 'search', query: 'minsk' } } as const;
  show({ ...asked, search: undefined });
  expect(root.querySelector('input')!.value).toBe('minsk');
  expect(root.querySelector('[role="status"]')!.textContent).toBe('');
  show({ ...asked, search: nothing });
  expect(root.querySelector('[role="status"]')!.textContent).toContain(
    english('reader_not_in_notes', 'minsk'),
  );
});

it('shows the notes on a theme in the order of the source, and says if there is no such theme', () => {
  const pack = {
    ...samplePack,
    themes: { sea: 'the open sea' },
    notes: samplePack.notes.map((note) =>
      ['F02', 'F01'].includes(note.id) ? { ...note, themes: ['sea'] } : note,
    ),
  };
  const library = createLibrary([pack]);
  const asked = { whyNone: undefined, search: undefined, library };
  show({ ...asked, route: { view: 'theme', pack: 'sample', theme: 'sea' } });
  expect(root.querySelector('h2')!.textContent).toBe('Theme the open sea');
  const notes = [...root.querySelectorAll<HTMLElement>('.note')].map(
    (note) => note.dataset['note'],
  );
  expect(notes).toEqual(['F01', 'F02']);
  for (const route of [
    { view: 'theme', pack: 'sample', theme: 'toString' },
    { view: 'theme', pack: 'other', theme: 'sea' },
  ] as const) {
    show({ ...asked, route });
    expect(root.querySelector('[role="alert"]')).not.toBeNull();
    expect(root.querySelector('.note')).toBeNull();
  }
});

it.each([
  ['a place', { view: 'essay', pack: 'sample', place: '99' }, 'Paragraph 99'],
  ['a source', { view: 'essay', pack: 'other', place: '5' }, 'other'],
  ['a dated point', { view: 'time', pack: 'sample', point: 'sample:never' }, 'never'],
] as const)('says that there is no such part: %s; the source is below', (_, route, name) => {
  const library = createLibrary([samplePack]);
  show({ whyNone: undefined, search: undefined, library, route });
  const alert = root.querySelector('main [role="alert"]')!;
  expect(alert.textContent).toBe(`Sidelight has no entry “${name}”.`);
  expect(alert.nextElementSibling).not.toBeNull();
  expect(root.querySelector('[data-asked]')).toBeNull();
});
