import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Note, PackContent } from '../../core/model.ts';
import { english } from '../../../test/support/english.ts';
import {
  box,
  control,
  controlBelow,
  element,
  makePopover,
  noteIds,
  onAda,
  open,
  openMenu,
  placed,
  root,
  usePopoverPage,
} from '../../../test/support/popover-page.ts';
import { samplePack } from '../../../test/support/sample-pack.ts';

usePopoverPage();

const [first] = samplePack.notes as readonly [Note, ...Note[]];
const [ada, ...others] = samplePack.entities;
const packWith = (notes: readonly Note[], label = 'Ada Mill'): PackContent => ({
  ...samplePack,
  entities: [{ ...ada!, label }, ...others],
  notes,
});
const notesOnAda = (count: number, text = 'A short note.'): Note[] =>
  Array.from({ length: count }, (_, index) => ({
    ...first,
    id: `N${index}`,
    text,
    about: ['person/ada'],
  }));

const notesOnBoth = (count: number): Note[] =>
  notesOnAda(count).map((note) => ({ ...note, about: ['person/ada', 'person/bo'] }));

async function expectWhole(pack: PackContent) {
  makePopover({}, pack);
  open();
  const { left, right, top, bottom } = await placed();
  expect([left >= 8, right <= 892, top >= 8, bottom <= 692]).toEqual([true, true, true, true]);
  const body = control('.body');
  expect(body.scrollWidth).toBe(body.clientWidth);
}

describe.each([
  ['200 characters', 'Ada Mill of the Long Name '.repeat(8).slice(0, 200)],
  ['200 characters without a space', 'Donaudampfschiff'.repeat(13).slice(0, 200)],
  ['200 characters of Chinese', '白俄罗斯总统选举'.repeat(25)],
])('an entity with a label of %s', (_, label) => {
  it('is whole, readable and closable', async () => {
    await expectWhole(packWith(notesOnAda(3), label));
    expect(control('h2').textContent).toBe(label);
    await userEvent.click(control('.close'));
    expect(document.querySelector('sl-popover')).toBeNull();
  });
});

it.each([
  [0, 0],
  [1, 1],
  [40, 4],
])('an entity with %i notes is whole, with %i of them at first', async (count, shown) => {
  await expectWhole(packWith(notesOnAda(count)));
  expect(noteIds()).toHaveLength(shown);
});

it('forty notes unfolded scroll inside', async () => {
  await expectWhole(packWith(notesOnAda(40)));
  await userEvent.click(control('.more'));
  expect(noteIds()).toHaveLength(40);
  expect(box().bottom).toBeLessThanOrEqual(692);
});

it('the parts below the notes of a long card are drawn once the notes have been painted', async () => {
  makePopover({}, packWith(notesOnBoth(4)));
  open();
  expect(root().querySelector('.section.later')).toBeNull();
  await controlBelow('.section.later');
  expect(box().height).toBeGreaterThan(400);
});

it('a long card drawn before it is shown does not use the time until then to grow', async () => {
  makePopover({}, packWith(notesOnBoth(4))).prepare(onAda);
  for (let frame = 0; frame < 3; frame++)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  open();
  expect(root().querySelector('.section.later')).toBeNull();
  await controlBelow('.section.later');
});

it('a short card is whole at once', () => {
  makePopover({}, packWith(notesOnBoth(3)));
  open();
  expect(root().querySelector('.section.later')).not.toBeNull();
});

it('a note of text without spaces breaks inside its column', async () => {
  await expectWhole(packWith(notesOnAda(2, 'x'.repeat(600))));
});

describe('the theme', () => {
  const theme = () => control('.card').dataset['theme'];

  it.each([
    ['light', '#fff'],
    ['dark', '#14181d'],
  ])('is %s on a page of %s, with a light or dark system theme', (wanted, background) => {
    element('p').style.background = background;
    open({ behind: element('#name').firstChild! });
    expect(theme()).toBe(wanted);
  });

  it('follows the letters on a picture', () => {
    element('p').style.cssText +=
      ';background: url("data:image/gif;base64,R0lGODdhAQABAAA") #fff; color: #fff';
    open({ behind: element('#name').firstChild! });
    expect(theme()).toBe('dark');
  });

  it('is the reader’s choice if there is one', () => {
    makePopover({ theme: () => 'dark' });
    open();
    expect(theme()).toBe('dark');
  });
});

it('in an interface from right to left, the card is mirrored, and the pack’s text is not', async () => {
  makePopover({ t: (key, ...rest) => (key === 'locale_tag' ? 'ar' : english(key, ...rest)) });
  open();
  await placed();
  const { lang, dir } = control('.card');
  expect({ lang, dir }).toEqual({ lang: 'ar', dir: 'rtl' });
  const close = control('.close').getBoundingClientRect();
  const brand = control('.brand').getBoundingClientRect();
  expect(close.left).toBeLessThan(brand.left);
  for (const text of ['.name', '.description > [lang]', '.note-text'])
    expect(control(text)).toMatchObject({ lang: 'en', dir: 'ltr' });
});

it('a pack written from right to left keeps its direction in any interface', async () => {
  makePopover({}, { ...samplePack, language: 'ar' });
  open();
  await placed();
  expect(control('.card')).toMatchObject({ lang: 'en', dir: 'ltr' });
  for (const text of ['.name', '.description > [lang]', '.note-text'])
    expect(control(text)).toMatchObject({ lang: 'ar', dir: 'rtl' });
});

it('every target is at least 24 px in both directions', async () => {
  makePopover({ onReject: () => undefined, onReader: () => undefined });
  open({ context: () => ({ paragraph: '', inParagraph: ['person/bo', 'org/dock'] }) });
  await placed();
  await openMenu();
  const small = [...root().querySelectorAll('button')].filter((button) => {
    const { width, height } = button.getBoundingClientRect();
    return width < 24 || height < 24;
  });
  expect(small.map(({ className, textContent }) => `${className}: ${textContent}`)).toEqual([]);
});

it('two sides of a parallel stand side by side, and one under the other on a narrow screen', async () => {
  open();
  await placed();
  await userEvent.click(control('[data-note="F04"] .unfold'));
  const tops = () =>
    [...root().querySelectorAll('.parallel > div')].map((side) => side.getBoundingClientRect().top);
  const wide = tops();
  expect(wide[0]).toBe(wide[1]);
  await page.viewport(300, 640);
  const narrow = tops();
  expect(narrow[1]).toBeGreaterThan(narrow[0]!);
});

it('a description that is the editor’s is marked as such', () => {
  const entities = [{ ...ada!, glossIsEditorial: true }, ...others];
  makePopover({}, { ...samplePack, entities });
  open();
  expect(control('.about').textContent).toBe('Person · Editor’s note · What Ada Mill is');
  open({ entityId: 'person/bo' });
  expect(control('.about').textContent).toBe('Person · What Bo Lund is');
});
