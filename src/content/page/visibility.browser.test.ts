import { afterEach, expect, it } from 'vitest';
import { isVisible } from './visibility.ts';

const page = document.createElement('main');
document.body.append(page);
afterEach(() => page.replaceChildren());

/** Whether the text in `#name` is visible. */
function isVisibleIn(html: string): boolean {
  page.setHTMLUnsafe(html);
  return isVisible(page.querySelector('#name')!);
}

const BOXLESS = '<b id="name" style="display: contents">Ada Mill</b>';
const withSlot = (style: string): string =>
  `<div><template shadowrootmode="open"><p style="${style}"><slot></slot></p></template>${BOXLESS}</div>`;

it.each([
  ['in an element without a box', `<p>${BOXLESS}</p>`],
  ['in an element without a box that is slotted', withSlot('')],
])('text is visible %s', (_, html) => {
  expect(isVisibleIn(html)).toBe(true);
});

it.each([
  ['in a hidden element', '<b id="name" style="display: none">Ada Mill</b>'],
  ['in an element without a box in a hidden one', `<p style="display: none">${BOXLESS}</p>`],
  [
    'in an element without a box that is itself invisible',
    '<b id="name" style="display: contents; visibility: hidden">Ada Mill</b>',
  ],
  ['in an element without a box whose slot is hidden', withSlot('display: none')],
])('text is not visible %s', (_, html) => {
  expect(isVisibleIn(html)).toBe(false);
});
