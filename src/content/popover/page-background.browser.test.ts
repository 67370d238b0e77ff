import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { themeFor } from './page-background.ts';

const NIGHT = 'linear-gradient(#0b1020, #1c2440)';
const PICTURE = 'url(data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22/%3E)';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
});
afterEach(() => {
  root.remove();
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});

/** The theme of the text of `#name`, in the page or in one of its shadow trees. */
function themeIn(html: string, where: { html?: string; body?: string } = {}) {
  document.documentElement.style.cssText = where.html ?? '';
  document.body.style.cssText = where.body ?? '';
  root.setHTMLUnsafe(html);
  const shadow = root.querySelector('#host')?.shadowRoot;
  const name = root.querySelector('#name') ?? shadow?.querySelector('#name');
  return themeFor('auto', name!.firstChild!);
}

const NAME = '<p>On <b id="name">Ada Mill</b></p>';

describe('the theme of a text', () => {
  it.each([
    ['a page without any style', NAME, {}, 'light'],
    ['a gradient on the body', NAME, { body: `background-image: ${NIGHT}; color: #eee` }, 'dark'],
    ['a gradient on the root', NAME, { html: `background: ${NIGHT}; color: #eee` }, 'dark'],
    [
      'a gradient on an ancestor',
      `<div style="background: ${NIGHT}; color: #9ab">${NAME}</div>`,
      {},
      'dark',
    ],
    [
      'a light gradient on a dark page',
      `<div style="background: linear-gradient(oklch(0.98 0.01 90), #ffe); color: #222">${NAME}</div>`,
      { body: 'background: #111; color: #eee' },
      'light',
    ],
    [
      'a picture behind light letters',
      `<div style="background: ${PICTURE}; color: #fff">${NAME}</div>`,
      {},
      'dark',
    ],
    [
      'a picture behind dark letters on a dark page',
      `<div style="background: ${PICTURE}; color: #222">${NAME}</div>`,
      { body: 'background: #111; color: #eee' },
      'light',
    ],
    [
      'a picture under a dark gradient',
      `<div style="background: linear-gradient(rgb(0 0 0 / 50%), rgb(0 0 0 / 50%)), ${PICTURE};
        color: #fff">${NAME}</div>`,
      {},
      'dark',
    ],
    [
      'transparent layers over a dark one',
      `<div style="background: transparent"><div style="background: rgb(255 255 255 / 4%)">${NAME}</div></div>`,
      { body: 'background: #101418; color: #aaa' },
      'dark',
    ],
    ['color-scheme: dark without any background', NAME, { html: 'color-scheme: dark' }, 'dark'],
    ['color-scheme: only dark', NAME, { html: 'color-scheme: only dark' }, 'dark'],
    ['color-scheme: light', NAME, { html: 'color-scheme: only light' }, 'light'],
    ['an oklch() ground', NAME, { body: 'background: oklch(0.25 0.05 260); color: #ccc' }, 'dark'],
    [
      'a color() ground',
      NAME,
      { body: 'background: color(display-p3 0.1 0.1 0.15); color: #ccc' },
      'dark',
    ],
    [
      'an oklch(… none) ground',
      NAME,
      { body: 'background: oklch(0.95 none none); color: #333' },
      'light',
    ],
    [
      'a dark pseudo-element behind light letters',
      `<style>.under { position: relative; z-index: 0; color: #f4f4f4 }
        .under::before { content: ''; position: absolute; inset: 0; background: #123; z-index: -1 }
      </style><div class="under">${NAME}</div>`,
      {},
      'dark',
    ],
    [
      'a light panel that is a sibling',
      `<div style="position: relative; color: #222"><div style="position: absolute; inset: 0;
        background: #fff"></div><div style="position: relative">${NAME}</div></div>`,
      { body: 'background: #000' },
      'light',
    ],
    [
      'an image that is a sibling, behind light letters',
      `<div style="position: relative; color: white"><img style="position: absolute" alt="">${NAME}</div>`,
      { body: 'background: white' },
      'dark',
    ],
    [
      'an underline that is a gradient',
      `<div style="background: linear-gradient(#000, #000) no-repeat 0 100% / 100% 2px">${NAME}</div>`,
      { body: 'background: #fff; color: #222' },
      'light',
    ],
    [
      'letters that a gradient fills',
      `<div style="background: ${NIGHT}; background-clip: text; color: transparent">${NAME}</div>`,
      { body: 'background: #fff' },
      'light',
    ],
    [
      'letters with a fill of their own',
      `<div style="color: #000; -webkit-text-fill-color: #fff">${NAME}</div>`,
      { body: `background: ${PICTURE}` },
      'dark',
    ],
    [
      'a shadow tree with a ground for what is handed into it',
      `<div id="host"><template shadowrootmode="open"><section style="background: #14181d;
        color: #bbb"><slot></slot></section></template>${NAME}</div>`,
      { body: 'background: #fff; color: #888' },
      'dark',
    ],
    [
      'a text in a shadow tree on a dark page',
      `<div id="host"><template shadowrootmode="open">${NAME}</template></div>`,
      { body: 'background: #222; color: #aaa' },
      'dark',
    ],
  ] as const)('on %s', (_, html, where, theme) => {
    expect(themeIn(html, where)).toBe(theme);
  });
});
