import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { english } from '../../../test/support/english.ts';
import { eventually } from '../../../test/support/eventually.ts';
import { samplePack } from '../../../test/support/sample-pack.ts';
import type { PackContent } from '../../core/model.ts';
import { TranslateContext } from '../i18n.ts';
import { NotesContext } from '../notes/notes-context.ts';
import { notesSurroundings } from '../notes/notes-surroundings.ts';
import { TimeView } from './time-view.tsx';

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

/** Makes a pack of many entities: each shares a note with the first, and one with the next. */
function packOf(count: number): PackContent {
  const [entity] = samplePack.entities;
  const [note] = samplePack.notes;
  const entities = Array.from({ length: count }, (_, i) => ({
    ...entity!,
    id: `e${i}`,
    label: `Name ${i}`,
  }));
  const notes = entities.flatMap(({ id }, i) => [
    { ...note!, id: `A${i}`, about: ['e0', id] },
    { ...note!, id: `B${i}`, about: [id, `e${(i + 1) % count}`] },
  ]);
  return { ...samplePack, entities, notes, parallels: [], timeline: [] };
}

async function show(
  pack: PackContent,
  more: Partial<Parameters<typeof TimeView>[0]> = {},
): Promise<void> {
  render(
    <TranslateContext.Provider value={english}>
      <NotesContext.Provider value={notesSurroundings(pack)}>
        <TimeView pack={pack} viewpoints={{ today: { year: 2026 } }} {...more} />
      </NotesContext.Provider>
    </TranslateContext.Provider>,
    root,
  );
  await vi.waitUntil(() => root.querySelector('.graph svg'));
}

it('draws all names if the picture has room for them', async () => {
  await show(packOf(40));
  expect(root.querySelectorAll('.graph .node')).toHaveLength(40);
  expect(root.textContent).not.toContain(english('reader_relations_part'));
});

it('draws the names with most ties of a large pack, says so, and lists all on request', async () => {
  await show(packOf(1000));
  expect(root.querySelectorAll('.graph .node').length).toBeLessThanOrEqual(150);
  expect(root.querySelector('.graph [data-entity="e0"]')).not.toBeNull();
  expect(root.textContent).toContain(english('reader_relations_part'));
  const listed = () => root.querySelectorAll('.ties > li');
  expect(listed()).toHaveLength(12);
  expect(listed()[0]!.textContent).toContain('Name 0');
  await userEvent.click(root.querySelector('.more')!);
  await eventually(() => expect(listed()).toHaveLength(1000));
  expect(document.activeElement).toBe(listed()[12]!.querySelector('a'));
});

it('lists all names of a large pack again when the reader comes back', async () => {
  await show(packOf(300));
  await userEvent.click(root.querySelector('.more')!);
  await eventually(() => expect(root.querySelectorAll('.ties > li')).toHaveLength(300));
  render(null, root);
  await show(packOf(300));
  expect(root.querySelectorAll('.ties > li')).toHaveLength(300);
});

it('shows three ties of a name, and the others on request; a number only where it says something', async () => {
  await show(packOf(8));
  const first = root.querySelector('.ties > li')!;
  // Shares the notes A1 and B0 with the second name.
  expect(first.querySelector('.tied p')!.textContent).toBe(
    'Name 1\u00a0(2) · Name 7\u00a0(2) · Name 2',
  );
  await userEvent.click(first.querySelector('button')!);
  await eventually(() => expect(first.querySelectorAll('.tied a')).toHaveLength(7));
  render(null, root);
  await show(packOf(8));
  expect(root.querySelectorAll('.ties > li:first-child .tied a')).toHaveLength(7);
});

it('opens the dated point that the reader asks for', async () => {
  await show(samplePack, { asked: 'fair' });
  const asked = root.querySelector('[data-asked]')!;
  expect(asked.getAttribute('aria-expanded')).toBe('true');
  expect(asked.parentElement!.querySelectorAll('.note')).toHaveLength(1);
});

it('draws today and the date of the article on the axis', async () => {
  const words = () => [...root.querySelectorAll('.time-view')].map((view) => view.textContent);
  await show(samplePack);
  expect(words()).toEqual([english('time_today')]);
  await show(samplePack, { viewpoints: { today: { year: 2026 }, article: { year: 2020 } } });
  expect(words()).toEqual([english('time_article'), english('time_today')]);
  const told = [...root.querySelectorAll('#timeline ~ .sl-unseen')];
  expect(told.map(({ textContent }) => textContent)).toEqual(['This article: 2020', 'Today: 2026']);
});
