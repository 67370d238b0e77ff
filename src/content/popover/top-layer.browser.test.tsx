import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shownPopover, onAda, usePopoverPage } from '../../../test/support/popover-page.ts';

usePopoverPage();

let page: HTMLElement;
beforeEach(() => {
  page = document.createElement('main');
  document.body.append(page);
});
afterEach(() => {
  for (const dialog of dialogs()) dialog.close();
  page.remove();
});

const NAME = '<p><span class="name">Ada Mill</span></p>';
const roots = (): (Document | ShadowRoot)[] => {
  const found: (Document | ShadowRoot)[] = [document];
  for (const root of found)
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) found.push(shadowRoot);
  return found;
};
const all = <T extends Element>(selector: string): T[] =>
  roots().flatMap((root) => [...root.querySelectorAll<T>(selector)]);
const dialogs = () => all<HTMLDialogElement>('dialog[open]');
const host = () => all<HTMLElement>('sl-popover')[0]!;

/** Shows the dialogs of a page in this order and opens the card at the name in view. */
async function openIn(html: string, ...ids: readonly string[]): Promise<void> {
  page.setHTMLUnsafe(html);
  for (const id of ids) all<HTMLDialogElement>(`#${id}`)[0]!.showModal();
  const name = all('.name')[0]!;
  const rects = () => [...name.getClientRects()];
  shownPopover().open({ ...onAda, rects, behind: name.firstChild!, openedBy: 'pointer' });
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

/** The element that a press in the middle of the card's head would hit, in any tree. */
function pressed(): Element | null {
  const { left, top, width } = host().getBoundingClientRect();
  const root = host().getRootNode() as Document | ShadowRoot;
  return root.elementFromPoint(left + width / 2, top + 20);
}

const inShadow = (html: string, light = '') =>
  `<div class="host"><template shadowrootmode="open">${html}</template>${light}</div>`;

describe('the card can be pressed in a modal dialog', () => {
  it.each([
    ['of the document', `<dialog id="a">${NAME}</dialog>`, ['a']],
    ['of a shadow tree', inShadow(`<dialog id="a">${NAME}</dialog>`), ['a']],
    ['of a shadow tree in another', inShadow(inShadow(`<dialog id="a">${NAME}</dialog>`)), ['a']],
    ['around a shadow tree', `<dialog id="a">${inShadow(NAME)}</dialog>`, ['a']],
    [
      'of a shadow tree that the name is handed into',
      inShadow('<dialog id="a"><slot></slot></dialog>', NAME),
      ['a'],
    ],
    [
      'shown later, though earlier in the tree',
      `<dialog id="a">${NAME}</dialog><dialog id="b">Other</dialog>`,
      ['b', 'a'],
    ],
    [
      'shown later and later in the tree',
      `<dialog id="b">Other</dialog><dialog id="a">${NAME}</dialog>`,
      ['b', 'a'],
    ],
    [
      'of a shadow tree over one of the document',
      `${inShadow(`<dialog id="a">${NAME}</dialog>`)}<dialog id="b">Other</dialog>`,
      ['b', 'a'],
    ],
    [
      'inside of another',
      `<dialog id="b">Other<dialog id="a">${NAME}</dialog></dialog>`,
      ['b', 'a'],
    ],
  ])('%s', async (_, html, ids) => {
    await openIn(html, ...ids);
    expect(shownPopover().isOpen).toBe(true);
    expect(pressed()).toBe(host());
    expect(host().closest('dialog')).toBe(all('#a')[0]);
    shownPopover().close('withdrawn');
    expect(host()).toBeUndefined();
  });
});

it('is in the document if the name is in no dialog', async () => {
  await openIn(`${inShadow(NAME)}<dialog id="a">Other</dialog>`);
  expect(host().parentElement).toBe(document.documentElement);
  expect(pressed()).toBe(host());
});

it('announcements go into the dialog shown last', async () => {
  page.setHTMLUnsafe('<dialog id="a"><button>A</button></dialog><dialog id="b">B</dialog>');
  for (const id of ['b', 'a']) all<HTMLDialogElement>(`#${id}`)[0]!.showModal();
  shownPopover().announce('Name 1 of 2');
  expect(host().parentElement).toBe(all('#a')[0]);
});

it('disappears when the dialog around it closes', async () => {
  await openIn(inShadow(`<dialog id="a">${NAME}</dialog>`), 'a');
  all<HTMLDialogElement>('#a')[0]!.close();
  await expect.poll(() => shownPopover().isOpen).toBe(false);
});
