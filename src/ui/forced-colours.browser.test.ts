import { afterEach, beforeEach, expect, it } from 'vitest';
import { emulateMedia, inkIn, systemColour } from '../../test/support/emulated-media.ts';
import controlsCss from './controls.css?inline';
import readerCss from './reader/reader.css?inline';
import tokensCss from './tokens.css?inline';
import toolbarCss from './toolbar/toolbar.css?inline';

beforeEach(() => emulateMedia({ 'forced-colors': 'active' }));
afterEach(async () => {
  await emulateMedia({});
  document.documentElement.classList.remove('sl-root');
});

function draw(css: string, html: string): (selector: string) => Element {
  document.documentElement.classList.add('sl-root');
  document.body.innerHTML = `<style>${tokensCss}${controlsCss}${css}</style>${html}`;
  return (selector) => document.querySelector(selector)!;
}

it('the label of a chosen button can be read', async () => {
  const at = draw('', `<button class="choice" aria-pressed="true">Together with</button>`);
  const { backgroundColor, color } = getComputedStyle(at('button'));
  expect([backgroundColor, color]).toEqual([
    systemColour('Highlight'),
    systemColour('HighlightText'),
  ]);
  expect(await inkIn(at('button'))).toBeGreaterThan(0.05);
});

it('of the reader’s tabs, only that of the view has a line', () => {
  const at = draw(
    readerCss,
    '<nav><a href="#a">Search</a><a href="#b" aria-current="page">Essay</a></nav>',
  );
  const line = (selector: string) => getComputedStyle(at(selector)).borderBlockEndColor;
  expect(line('a')).toBe(systemColour('Canvas'));
  expect(line('[aria-current]')).toBe(systemColour('Highlight'));
});

it.each(['', 'checked'])('the knob of a switch is seen (%s)', (state) => {
  const at = draw(
    toolbarCss,
    `<label class="switch"><input type="checkbox" role="switch" ${state}></label>`,
  );
  const knob = getComputedStyle(at('input'), '::before').backgroundColor;
  expect(knob).not.toBe(getComputedStyle(at('input')).backgroundColor);
});
