import { afterEach, beforeEach, expect, it } from 'vitest';
import { showTree, treeOf } from './tree.ts';

const before = document.documentElement;
let root: Element;

beforeEach(() => {
  root = document.createElement('html');
  document.replaceChild(root, before);
});

afterEach(() => document.replaceChild(before, document.documentElement));

it('shows elements, attributes, texts and shadow trees again', () => {
  root.innerHTML = '<body lang="be"><p>Minsk <b>now</b>, then</p><div>Moscow</div></body>';
  shadowOf('div').innerHTML = '<i>Brest</i> <slot></slot>';
  const html = root.outerHTML;
  showAgain();
  expect(document.documentElement.outerHTML).toBe(html);
  expect(shown('div').shadowRoot!.innerHTML).toBe('<i>Brest</i> <slot></slot>');
});

it('shows texts beside each other again as texts of their own', () => {
  root.innerHTML = '<body><p>Minsk</p></body>';
  root.querySelector('p')!.append('', ' now');
  showAgain();
  const texts = [...shown('p').childNodes].map(({ nodeValue }) => nodeValue);
  expect(texts).toEqual(['Minsk', '', ' now']);
});

it('keeps a shadow tree that is empty, which covers the content of its host', () => {
  root.innerHTML = '<body><div>Minsk</div></body>';
  shadowOf('div');
  showAgain();
  expect(shown('div').shadowRoot?.childNodes).toHaveLength(0);
});

it('keeps a style inside what shows no content of its own, because it applies all the same', () => {
  root.innerHTML = '<head><meta></head><body><p>Minsk</p></body>';
  root.querySelector('meta')!.append(document.createElement('style'));
  root.querySelector('style')!.append('p { visibility: hidden }');
  expect(getComputedStyle(shown('p')).visibility).toBe('hidden');
  showAgain();
  expect(getComputedStyle(shown('p')).visibility).toBe('hidden');
});

it('leaves the text of a script out, which would run again', () => {
  root.innerHTML = '<body><script>window.stop()</script></body>';
  showAgain();
  expect(shown('script').textContent).toBe('');
});

it('keeps the letters of the names in a drawing as they are', () => {
  root.innerHTML = '<body><svg><foreignObject><p>Minsk</p></foreignObject></svg></body>';
  showAgain();
  expect(shown('svg').firstElementChild).toBeInstanceOf(SVGForeignObjectElement);
});

function showAgain(): void {
  showTree(treeOf(root));
  expect(document.documentElement).not.toBe(root);
}

function shadowOf(selector: string): ShadowRoot {
  return shown(selector).attachShadow({ mode: 'open' });
}

function shown(selector: string): Element {
  return document.querySelector(selector)!;
}
