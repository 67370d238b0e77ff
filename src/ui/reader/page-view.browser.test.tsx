import { signal, type Signal } from '@preact/signals-core';
import { createLibrary } from '../../core/notes/library.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { english } from '../../../test/support/english.ts';
import { pageOf } from '../../../test/support/page-context.ts';
import { samplePack } from '../../../test/support/sample-pack.ts';
import type { PackContent } from '../../core/model.ts';
import type { PageContext } from '../../core/notes/page-context.ts';
import { foundNames } from '../../core/tab/found-names.ts';
import { createTaking } from '../export/taking.ts';
import { TranslateContext } from '../i18n.ts';
import { surroundingsOnce } from '../notes/notes-surroundings.ts';
import type { PageBeside, PageBesideState } from './page-beside.ts';
import { PageView } from './page-view.tsx';
import { eventually } from '../../../test/support/eventually.ts';

const pack: PackContent = {
  ...samplePack,
  themes: { storms: 'the storms', wages: 'wages' },
  cues: { en: { storms: 'storm', wages: 'wage' } },
  notes: samplePack.notes.map((note) => ({
    ...note,
    themes: { F02: ['storms'], F06: ['wages'] }[note.id] ?? [],
  })),
};
const library = createLibrary([pack]);
const nothing = { names: undefined, context: undefined, canMark: false, key: '1 a' };

const saved = vi.fn<(name: string, content: string, type: string) => void>();
const copied = vi.fn<(text: string) => Promise<boolean>>(async () => true);
const makeTaking = createTaking({
  copy: copied,
  save: saved,
  translateIn: () => english,
  generator: 'Sidelight 1',
  now: () => 0,
});

let root: HTMLElement;
let state: Signal<PageBesideState>;
let beside: { [Key in keyof PageBeside]: ReturnType<typeof vi.fn<PageBeside[Key]>> };

beforeEach(async () => {
  root = document.createElement('main');
  document.body.append(root);
  state = signal({ ...nothing, reason: 'looking' });
  beside = {
    follow: vi.fn<PageBeside['follow']>(() => state),
    jump: vi.fn<PageBeside['jump']>(async () => ({ number: 2, count: 3, hasWayBack: true })),
    goBack: vi.fn<PageBeside['goBack']>(async () => {}),
    anchored: vi.fn<PageBeside['anchored']>(async () => ({
      title: 'News of the coast',
      address: 'https://example.org/news',
      anchors: [],
    })),
    libraryIn: vi.fn<PageBeside['libraryIn']>(async () => library),
    read: vi.fn<PageBeside['read']>(async () => {}),
    mark: vi.fn<PageBeside['mark']>(async () => {}),
  };
  render(
    <TranslateContext.Provider value={english}>
      <PageView notesOf={surroundingsOnce()} makeTaking={makeTaking} beside={beside} />
    </TranslateContext.Provider>,
    root,
  );
  await vi.waitUntil(() => beside.follow.mock.calls.length > 0);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function tellPage(context: PageContext, key = '1 a'): void {
  state.value = {
    reason: 'listed',
    names: foundNames(context.mentions, library),
    context,
    canMark: false,
    key,
  };
}
const story = pageOf(
  [
    ['A storm hit Ada Mill at Bo Lund’s.', 'person/ada', 'person/bo'],
    ['Ada spoke of her wage.', 'person/ada'],
  ],
  { headline: 'News of the coast' },
);
const notes = () => [...root.querySelectorAll<HTMLElement>('.note')].map((n) => n.dataset['note']);
const button = (name: string | RegExp) => screen.getByRole('button', { name });

it('shows the notes that fit the page with reasons, and its themes and names', async () => {
  tellPage(story);
  await expect.element(screen.getByRole('heading', { name: 'News of the coast' })).toBeVisible();
  const names = [...root.querySelectorAll('.page-names li')].map((item) => item.textContent);
  expect(names).toEqual([
    'Ada Mill 22 times; go to the next',
    expect.stringContaining('Bo Lund 1'),
  ]);
  expect(notes()).toHaveLength(5);
  expect(notes()[0]).toBe('F02');
  expect(root.querySelector('.note-reason')!.textContent).toBe(
    'Near Ada Mill, this page mentions the storms',
  );
  await userEvent.click(button('2 more notes'));
  expect(notes()).toHaveLength(7);
});

it('begins with the notes, then their themes, then the names', async () => {
  tellPage(story);
  await eventually(() => expect(notes()).toHaveLength(5));
  const parts = [...root.querySelectorAll('.note, .page-themes, .page-names')];
  expect(parts.map((part) => part.classList[0])).toEqual([
    ...Array.from({ length: 5 }, () => 'note'),
    'page-themes',
    'section',
  ]);
});

it('shows only the notes of a chosen theme, and all again once it is unchosen', async () => {
  tellPage(story);
  await userEvent.click(button('wages'));
  expect(notes()).toEqual(['F06']);
  await userEvent.click(button('wages'));
  expect(notes()).toHaveLength(5);
});

it('reports the mention jumped to, and returns', async () => {
  tellPage(story);
  await userEvent.click(button(/^Ada Mill/));
  expect(beside.jump).toHaveBeenCalledWith('person/ada');
  await expect.element(screen.getByText('Ada Mill, 2 of 3 mentions')).toBeVisible();
  await userEvent.click(button('Back to where you were'));
  expect(beside.goBack).toHaveBeenCalled();
  await expect.element(button('Back to where you were')).not.toBeInTheDocument();
  expect(document.activeElement?.getAttribute('data-entity')).toBe('person/ada');
});

it('offers the way back of an earlier jump, and none for another page', async () => {
  tellPage({ ...story, hasWayBack: true });
  await expect.element(button('Back to where you were')).toBeVisible();
  tellPage(story, '1 b');
  await expect.element(button('Back to where you were')).not.toBeInTheDocument();
});

it('says why there is nothing to show, and what the reader can do', async () => {
  for (const [reason, text] of [
    ['gone', 'This tab was closed.'],
    ['unloaded', /asleep|sleep/],
    ['unlisted', 'Off: this site is not on the list of news sites.'],
  ] as const) {
    state.value = { ...nothing, reason };
    await expect.element(screen.getByRole('status').first()).toHaveTextContent(text);
  }
  expect(root.querySelector('.hint')).not.toBeNull();
  state.value = { ...nothing, reason: 'not-loaded', canMark: true };
  await userEvent.click(button('Mark this page once'));
  expect(beside.mark).toHaveBeenCalled();
});

it('no longer follows the page after the view is left', async () => {
  const life = beside.follow.mock.calls[0]![0];
  render(null, root);
  await eventually(() => expect(life.aborted).toBe(true));
});

it('lets the reader take the page along, and asks it for its text only then', async () => {
  tellPage(story);
  await userEvent.click(button('Copy or save…'));
  expect(beside.anchored).not.toHaveBeenCalled();
  await userEvent.click(button('Save Markdown'));
  await eventually(() => expect(saved).toHaveBeenCalledOnce());
  const [name, content, type] = saved.mock.calls[0]!;
  expect([name, type]).toEqual(['sidelight-news-of-the-coast.md', 'text/markdown']);
  expect(content).toMatch(/^# News of the coast\n\n- Address: <https:\/\/example.org\/news>\n/);
  await userEvent.click(button('Copy Plain text'));
  await expect.element(screen.getByText('Copied.')).toBeVisible();
  expect(copied.mock.calls[0]![0]).toContain('Allegation · paragraph 5 · as of May 2001');
});

it('says so where the page does not answer', async () => {
  beside.anchored.mockResolvedValue(undefined);
  tellPage(story);
  await userEvent.click(button('Copy or save…'));
  await userEvent.click(button('Copy Markdown'));
  await expect.element(screen.getByText('That did not work.')).toBeVisible();
});
