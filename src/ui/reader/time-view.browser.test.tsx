import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { english } from '../../../test/support/english.ts';
import { samplePack } from '../../../test/support/sample-pack.ts';
import type { PackContent } from '../../core/model.ts';
import { TranslateContext } from '../i18n.ts';
import { NotesContext } from '../notes/notes-context.ts';
import { notesSurroundings } from '../notes/notes-surroundings.ts';
import { TimeView } from './time-view.tsx';

let root: HTMLElement;
beforeEach(() => {
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

async function show(pack: PackContent): Promise<void> {
  render(
    <TranslateContext.Provider value={english}>
      <NotesContext.Provider value={notesSurroundings(pack)}>
        <TimeView pack={pack} />
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

it('draws the names with most ties of a large pack, says so, and lists all', async () => {
  await show(packOf(1000));
  expect(root.querySelectorAll('.graph .node').length).toBeLessThanOrEqual(150);
  expect(root.querySelector('.graph [data-entity="e0"]')).not.toBeNull();
  expect(root.textContent).toContain(english('reader_relations_part'));
  expect(root.querySelectorAll('.ties > li')).toHaveLength(1000);
});
