import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sightOf } from './mention-sight.ts';

let page: HTMLElement;
beforeEach(() => {
  page = document.createElement('main');
  document.body.append(page);
});
afterEach(() => {
  page.remove();
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});

const find = (selector: string): Element => {
  const shadow = page.querySelector('#host')?.shadowRoot;
  return page.querySelector(selector) ?? shadow!.querySelector(selector)!;
};

/** The sight of `#name`, after `change` if given. */
function sightIn(html: string, change: () => void = () => {}) {
  page.setHTMLUnsafe(html);
  change();
  const text = find('#name').firstChild!;
  const range = document.createRange();
  range.selectNodeContents(text);
  return sightOf(text, [...range.getClientRects()]);
}

const NAME = '<b id="name">Ada Mill</b>';
/** A name in the second of three boxes of 100 px each. */
const ROWS = `<p style="height: 100px; margin: 0">One</p>
  <p style="height: 100px; margin: 0">${NAME}</p><p style="height: 100px; margin: 0">Three</p>`;
const scrollTop = (selector: string, top: number) => () => {
  find(selector).scrollTop = top;
};

describe('a name is seen', () => {
  it.each([
    ['in a plain paragraph', `<p>On ${NAME}</p>`],
    ['far below the window', `<p style="margin-top: 5000px">${NAME}</p>`],
    ['in an element without a box', `<p style="display: contents">${NAME}</p>`],
    ['half transparent', `<p style="opacity: 0.1">${NAME}</p>`],
    [
      'shown in a hidden element',
      `<p style="visibility: hidden"><i style="visibility: visible">${NAME}</i></p>`,
    ],
    ['in an inline element with overflow', `<p><i style="overflow: hidden">${NAME}</i></p>`],
    ['cut in half', `<p style="overflow: hidden; height: 10px; line-height: 20px">${NAME}</p>`],
    [
      'beside a clip along the other axis',
      `<div style="overflow-x: clip; height: 0">${ROWS}</div>`,
    ],
    [
      'positioned out of a box that is not its containing block',
      `<div style="overflow: hidden; height: 20px"><p style="position: absolute; top: 300px">${NAME}</p></div>`,
    ],
    [
      'fixed out of a positioned scroll box',
      `<div style="overflow: auto; height: 20px; position: relative">
        <p style="position: fixed; top: 300px">${NAME}</p></div>`,
    ],
    [
      'in a table row with overflow',
      `<table><tr style="overflow: hidden; height: 0"><td>${NAME}</td></tr></table>`,
    ],
    [
      'in a shadow tree',
      `<div id="host"><template shadowrootmode="open"><p>${NAME}</p></template></div>`,
    ],
    [
      'handed into a shadow tree',
      `<div id="host"><template shadowrootmode="open"><p><slot></slot></p></template>${NAME}</div>`,
    ],
  ])('%s', (_, html) => {
    expect(sightIn(html)).toBe('seen');
  });

  it('in the part of a box that is scrolled to', () => {
    const box = `<div id="box" style="overflow: auto; height: 100px">${ROWS}</div>`;
    expect(sightIn(box, scrollTop('#box', 100))).toBe('seen');
  });

  it('below the edge of a body whose overflow is the window’s', () => {
    document.body.style.cssText = 'height: 50px; overflow: hidden';
    expect(sightIn(`<p style="margin-top: 300px">${NAME}</p>`)).toBe('seen');
  });

  it('in a modal dialog inside of a box that clips', () => {
    const html = `<div style="overflow: hidden; height: 0; transform: scale(1)">
      <dialog id="dialog">${NAME}</dialog></div>`;
    const sight = sightIn(html, () => find('#dialog').matches('dialog') && showModal());
    expect(sight).toBe('seen');
  });
  const showModal = () => (find('#dialog') as HTMLDialogElement).showModal();
});

describe('a name is scrolled out of sight', () => {
  it.each([
    ['of its box', `<div id="box" style="overflow: auto; height: 90px">${ROWS}</div>`],
    [
      'of a box with scroll bars',
      `<div id="box" style="overflow: scroll; height: 90px">${ROWS}</div>`,
    ],
    [
      'of a box around its box',
      `<div id="box" style="overflow: auto; height: 90px"><div style="overflow: auto; height: 250px">
        ${ROWS}</div></div>`,
    ],
    [
      'of a box in a box that shows it',
      `<div style="overflow: auto; height: 250px"><div id="box" style="overflow: auto; height: 90px">
        ${ROWS}</div></div>`,
    ],
    [
      'of a box sideways',
      `<div style="overflow-x: auto; width: 90px; white-space: nowrap"><p style="margin-left: 200px">${NAME}</p></div>`,
    ],
    [
      'of a box from right to left',
      `<div dir="rtl" style="overflow-x: auto; width: 90px; white-space: nowrap">
        <p style="margin-right: 200px">${NAME}</p></div>`,
    ],
    [
      'of a box that is zoomed',
      `<div style="zoom: 2"><div style="overflow: auto; height: 90px">${ROWS}</div></div>`,
    ],
    [
      'of a positioned box that holds it though it is positioned',
      `<div style="overflow: auto; height: 90px; position: relative">
        <p style="position: absolute; top: 200px">${NAME}</p></div>`,
    ],
    [
      'of a box in a shadow tree that it is handed into',
      `<div id="host"><template shadowrootmode="open"><div style="overflow: auto; height: 90px">
        <slot></slot></div></template>${ROWS}</div>`,
    ],
    [
      'of a box around the host of its shadow tree',
      `<div style="overflow: auto; height: 90px"><div id="host"><template shadowrootmode="open">
        ${ROWS}</template></div></div>`,
    ],
    [
      'of a box in a modal dialog',
      `<dialog open style="position: static"><div style="overflow: auto; height: 90px">${ROWS}</div></dialog>`,
    ],
  ])('%s', (_, html) => {
    expect(sightIn(html)).toBe('scrolled');
  });

  it('of a body that is a box of its own', () => {
    document.documentElement.style.overflow = 'hidden';
    document.body.style.cssText = 'height: 50px; min-height: 0; overflow: auto; margin: 0';
    expect(sightIn(ROWS)).toBe('scrolled');
  });
});

describe('a name is hidden', () => {
  it.each([
    ['by visibility', `<p style="visibility: hidden">${NAME}</p>`],
    ['by visibility without a box', `<p style="visibility: hidden; display: contents">${NAME}</p>`],
    ['by opacity', `<div style="opacity: 0"><p>${NAME}</p></div>`],
    ['by display', `<div style="display: none"><p>${NAME}</p></div>`],
    ['in closed details', `<details><summary>More</summary><p>${NAME}</p></details>`],
    ['until it is found', `<div hidden="until-found">${NAME}</div>`],
    [
      'by the opacity of a shadow tree that it is handed into',
      `<div id="host"><template shadowrootmode="open"><p style="opacity: 0"><slot></slot></p></template>
        ${NAME}</div>`,
    ],
    ['by overflow: hidden', `<div style="overflow: hidden; height: 90px">${ROWS}</div>`],
    ['by overflow: clip', `<div style="overflow: clip; height: 90px">${ROWS}</div>`],
    [
      'by overflow: clip along one axis',
      `<div style="overflow-y: clip; height: 90px">${ROWS}</div>`,
    ],
    ['by contained paint', `<div style="contain: paint; height: 90px">${ROWS}</div>`],
    ['in a folded box', `<div style="overflow: hidden; height: 0"><p>${NAME}</p></div>`],
    [
      'in a slide that has left',
      `<div style="overflow: hidden; width: 300px"><div style="transform: translateX(-300px)">
        <p style="width: 300px">${NAME}</p></div></div>`,
    ],
    [
      'fixed in a slide that has left',
      `<div style="overflow: hidden; width: 300px; height: 100px"><div style="transform: translateX(-400px)">
        <p style="position: fixed; top: 0; left: 0">${NAME}</p></div></div>`,
    ],
  ])('%s', (_, html) => {
    expect(sightIn(html)).toBe('hidden');
  });
});
