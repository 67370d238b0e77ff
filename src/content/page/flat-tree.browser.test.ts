import { afterEach, expect, it } from 'vitest';
import { elementAt, flatParentOf } from './flat-tree.ts';

afterEach(() => document.body.replaceChildren());

/** Local names from a node up to the root, as laid out; a cycle would never end. */
function pathUp(node: Node): string[] {
  const path: string[] = [];
  for (let at = flatParentOf(node); at && path.length < 20; at = flatParentOf(at))
    path.push(at.localName);
  return path;
}

it('goes through slots and out of shadow trees', () => {
  document.body.setHTMLUnsafe(
    `<x-box><template shadowrootmode="open"><section><slot></slot><i>inside</i></section></template><b>text</b></x-box>`,
  );
  const text = document.querySelector('b')!.firstChild!;
  expect(pathUp(text)).toEqual(['b', 'slot', 'section', 'x-box', 'body', 'html']);
  const inside = document.querySelector('x-box')!.shadowRoot!.querySelector('i')!;
  expect(pathUp(inside)).toEqual(['section', 'x-box', 'body', 'html']);
});

it('is not misled into a cycle by the fields of a form', () => {
  document.body.innerHTML = `<form><input name="parentNode"><input name="parentElement">
    <input name="assignedSlot"><p>text</p></form>`;
  expect(pathUp(document.querySelector('p')!.firstChild!)).toEqual(['p', 'form', 'body', 'html']);
});

it('finds the element at a point in nested open shadow trees', () => {
  document.body.setHTMLUnsafe(
    `<x-a><template shadowrootmode="open"><x-b><template shadowrootmode="open"><p style="margin: 0">text</p></template></x-b></template></x-a>`,
  );
  const outer = document.querySelector('x-a')!.shadowRoot!.querySelector('x-b')!;
  const { left, top } = outer.shadowRoot!.querySelector('p')!.getBoundingClientRect();
  expect(elementAt(document, left + 2, top + 2)?.localName).toBe('p');
  expect(elementAt(document, -5, -5)).toBeUndefined();
});
