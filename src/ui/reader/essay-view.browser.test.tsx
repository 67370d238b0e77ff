import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { english } from '../../../test/support/english.ts';
import { samplePack } from '../../../test/support/sample-pack.ts';
import type { LocatorUnit, PackContent, Place } from '../../core/model.ts';
import type { Argument } from '../../core/reader/argument.ts';
import { TranslateContext } from '../i18n.ts';
import { NotesContext } from '../notes/notes-context.ts';
import { notesSurroundings } from '../notes/notes-surroundings.ts';
import { EssayView } from './essay-view.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

/** The sample pack with a note at each of the places. */
function packAt(unit: LocatorUnit, places: readonly Place[]): PackContent {
  const [note] = samplePack.notes;
  return {
    ...samplePack,
    origin: { ...samplePack.origin, locator: { unit } },
    notes: places.map((place, i) => ({ ...note!, id: `F${i}`, place })),
    parallels: [],
    timeline: [],
  };
}

function show(pack: PackContent, argument: Argument = []): void {
  render(
    <TranslateContext.Provider value={english}>
      <NotesContext.Provider value={notesSurroundings(pack)}>
        <EssayView pack={pack} argument={argument} />
      </NotesContext.Provider>
    </TranslateContext.Provider>,
    root,
  );
}

const headings = () =>
  [...root.querySelectorAll('h2')]
    .map((heading) => heading.textContent)
    .filter((text) => text !== english('reader_parallels'));

it.each<{ unit: LocatorUnit; places: readonly Place[]; expected: readonly string[] }>([
  { unit: 'paragraph', places: [2, 1], expected: ['Paragraph 1', 'Paragraph 2'] },
  { unit: 'page', places: [120, 12], expected: ['Page 12', 'Page 120'] },
  { unit: 'section', places: ['12a', 12], expected: ['Section 12', 'Section 12a'] },
  { unit: 'chapter', places: ['3.10', '3.2'], expected: ['Chapter 3.2', 'Chapter 3.10'] },
  { unit: 'line', places: [20, 3], expected: ['Line 3', 'Line 20'] },
  { unit: 'timecode', places: ['1:00:00', '0:12:45'], expected: ['At 0:12:45', 'At 1:00:00'] },
])('has a heading for each $unit that is cited, in the order of the source', (row) => {
  show(packAt(row.unit, row.places));
  expect(headings()).toEqual(row.expected);
});

it('puts the retold argument and the notes of a place under one heading', () => {
  const argument = [
    { place: 3, sentences: ['It begins in [Cove](place/cove).', 'It goes on.'] },
    { place: 8, sentences: ['It ends.', 'Nothing follows.'] },
  ];
  show(packAt('page', [3, 5]), argument);
  expect(headings()).toEqual(['Page 3', 'Page 5', 'Page 8']);
  const [third, fifth] = root.querySelectorAll('section');
  expect(third!.querySelector('.argument')?.textContent).toBe('It begins in Cove. It goes on.');
  expect(third!.querySelectorAll('.note')).toHaveLength(1);
  expect(fifth!.querySelector('.argument')).toBeNull();
});

it('shows the address of the source as a link that names it', () => {
  const pack = packAt('page', [3]);
  show({ ...pack, origin: { ...pack.origin, address: 'https://example.org/book' } });
  const link = root.querySelector<HTMLAnchorElement>('.source-address a');
  expect([link?.textContent, link?.href]).toEqual([
    'https://example.org/book',
    'https://example.org/book',
  ]);
});

it('shows no address where the pack has none', () => {
  show(packAt('page', [3]));
  expect(root.querySelector('.source-address')).toBeNull();
});
