import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { english } from '../../../test/support/english.ts';
import { eventually } from '../../../test/support/eventually.ts';
import { samplePack } from '../../../test/support/sample-pack.ts';
import type { LocatorUnit, PackContent, Place } from '../../core/model.ts';
import type { Argument } from '../../core/reader/argument.ts';
import { TranslateContext } from '../i18n.ts';
import { NotesContext } from '../notes/notes-context.ts';
import { notesSurroundings } from '../notes/notes-surroundings.ts';
import { EssayView } from './essay-view.tsx';

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

function show(pack: PackContent, argument: Argument = [], asked?: string): void {
  render(
    <TranslateContext.Provider value={english}>
      <NotesContext.Provider value={notesSurroundings(pack)}>
        <EssayView pack={pack} argument={argument} asked={asked} />
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

const argument: Argument = [
  { place: 3, sentences: ['It begins in [Cove](place/cove).', 'It goes on.'] },
  { place: 8, sentences: ['It ends.', 'Nothing follows.'] },
];
const sectionAt = (place: string) => root.querySelector(`[aria-labelledby="page-${place}"]`)!;

it('shows the original of what a translated argument quotes, on a press', async () => {
  const quotes = [[{ text: 'no hay plan', original: 'no plan' }]];
  show({ ...packAt('page', []), translatedFrom: 'fr' }, [
    { place: 3, sentences: ['En [Cala](place/cove) «no hay plan».'], quotes },
  ]);
  const text = () => sectionAt('3').querySelector('.argument')?.textContent;
  expect(text()).toBe('En Cala «no hay plan».');
  await userEvent.click(sectionAt('3').querySelector('.original-button')!);
  await eventually(() => expect(text()).toContain('no plan'));
  expect(sectionAt('3').querySelector('q')?.lang).toBe('fr');
});

it('puts the retold argument and the notes of a place under one heading, the notes folded', async () => {
  show(packAt('page', [3, 5]), argument);
  expect(headings()).toEqual(['Page 3', 'Page 5', 'Page 8']);
  expect(sectionAt('3').querySelector('.argument')?.textContent).toBe(
    'It begins in Cove. It goes on.',
  );
  expect(sectionAt('3').querySelector('.note')).toBeNull();
  const button = sectionAt('3').querySelector('button')!;
  expect(button.textContent).toBe('1 note');
  await userEvent.click(button);
  await eventually(() => expect(sectionAt('3').querySelectorAll('.note')).toHaveLength(1));
  expect(sectionAt('8').querySelector('button')).toBeNull();
});

it('shows the notes of a place that the argument leaves out', () => {
  show(packAt('page', [3, 5]), argument);
  expect(sectionAt('5').querySelector('.argument')).toBeNull();
  expect(sectionAt('5').querySelectorAll('.note')).toHaveLength(1);
});

it('unfolds the notes of the place that the reader asks for, then of another one too', async () => {
  const pack = packAt('page', [3, 8]);
  show(pack, argument, '3');
  expect(root.querySelector('[data-asked]')?.id).toBe('page-3');
  expect(sectionAt('3').querySelectorAll('.note')).toHaveLength(1);
  expect(sectionAt('8').querySelectorAll('.note')).toHaveLength(0);
  show(pack, argument, '8');
  await eventually(() => expect(sectionAt('8').querySelectorAll('.note')).toHaveLength(1));
  expect(sectionAt('3').querySelectorAll('.note')).toHaveLength(1);
});

it('unfolds the notes again that were unfolded when the reader left', async () => {
  show(packAt('page', [3]), argument);
  await userEvent.click(sectionAt('3').querySelector('button')!);
  render(null, root);
  show(packAt('page', [3]), argument);
  expect(sectionAt('3').querySelectorAll('.note')).toHaveLength(1);
});

it('has an index of its places and of its parallels, which leads to them', () => {
  const pack = { ...packAt('page', [3, 8]), parallels: samplePack.parallels };
  show(pack, argument, '8');
  const links = [...root.querySelectorAll<HTMLAnchorElement>('.place-index a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '#essay=sample/3',
    '#essay=sample/8',
    '#essay=sample/P1',
  ]);
  expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, 'location', null]);
});

it('marks in its index the place that is read, and keeps that in the row', async () => {
  root.style.cssText = 'width: 200px';
  show({ ...packAt('page', [3, 8, 21, 34, 55]), parallels: samplePack.parallels });
  const index = root.querySelector<HTMLElement>('.place-index')!;
  index.style.cssText = 'display: flex; overflow-x: auto';
  for (const link of index.querySelectorAll('a')) link.style.cssText = 'flex: 0 0 90px';
  for (const section of root.querySelectorAll<HTMLElement>('section'))
    section.style.minHeight = '2000px';
  const current = () => index.querySelector('[aria-current="location"]');
  for (const id of ['page-21', 'parallels', 'page-8']) {
    document.getElementById(id)!.scrollIntoView();
    const at = scrollY;
    await eventually(() =>
      expect(current()?.getAttribute('href')).toContain(
        id === 'parallels' ? '/P1' : id.replace('page-', '/'),
      ),
    );
    const { left, right } = current()!.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(index.getBoundingClientRect().left - 1);
    expect(right).toBeLessThanOrEqual(index.getBoundingClientRect().right + 1);
    expect(scrollY).toBe(at);
  }
  expect(index.querySelectorAll('[aria-current]')).toHaveLength(1);
  scrollTo(0, 0);
});

it('leads to a parallel', () => {
  show({ ...packAt('page', [3]), parallels: samplePack.parallels }, argument, 'P2');
  expect(root.querySelector('[data-asked] caption')?.textContent).toBe('By note');
});

it('shows the asked place of a long source, however far down it is', () => {
  const places = Array.from({ length: 1000 }, (_, i) => i + 1);
  show(packAt('paragraph', places), [], '700');
  expect(root.querySelector('[data-asked]')?.id).toBe('paragraph-700');
});

it('folds the places after the first 300 notes of a long source, and unfolds them', async () => {
  show(
    packAt(
      'paragraph',
      Array.from({ length: 1000 }, (_, i) => 1 + Math.floor(i / 100)),
    ),
  );
  expect(headings()).toEqual(['Paragraph 1', 'Paragraph 2', 'Paragraph 3']);
  const button = root.querySelector('.unfold')!;
  expect(button.textContent).toBe('700 more notes');
  await userEvent.click(button);
  await eventually(() => expect(headings()).toHaveLength(10));
  expect(root.querySelectorAll('.note')).toHaveLength(1000);
});

it('folds the notes of a place that has too many', async () => {
  show(
    packAt(
      'chapter',
      Array.from({ length: 1000 }, () => '1'),
    ),
  );
  expect(root.querySelectorAll('.note')).toHaveLength(300);
  await userEvent.click(root.querySelector('.unfold')!);
  await eventually(() => expect(root.querySelectorAll('.note')).toHaveLength(1000));
});

it('folds the names of a place that has too many', async () => {
  const [entity] = samplePack.entities;
  const entities = Array.from({ length: 150 }, (_, i) => ({ ...entity!, id: `e${i}` }));
  const pack = { ...packAt('page', [1]), entities };
  show({
    ...pack,
    notes: pack.notes.map((note) => ({ ...note, about: entities.map(({ id }) => id) })),
  });
  expect(root.querySelectorAll('.reader-entities a')).toHaveLength(100);
  await userEvent.click(root.querySelector('.reader-entities button')!);
  await eventually(() => expect(root.querySelectorAll('.reader-entities a')).toHaveLength(150));
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
