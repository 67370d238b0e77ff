import { afterEach, describe, expect, it } from 'vitest';
import { main, engine, start, useMarkedPage } from '../../../test/support/marked-page.ts';
import { areSameRanges, selectionOn } from './selection-on.ts';
import { eventually } from '../../../test/support/eventually.ts';

useMarkedPage();
afterEach(() => getSelection()!.removeAllRanges());

async function openPage(html: string) {
  start('');
  main.setHTMLUnsafe(html);
  await eventually(() => expect(engine.mentions.marked()).toHaveLength(1));
  return engine.mentions.marked()[0]!;
}

const textOf = (selector: string, root: ParentNode = main) =>
  root.querySelector(selector)!.firstChild!;

describe('the selection on a name', () => {
  it.each([
    ['nothing', 2, 2, 0],
    ['a letter of it', 3, 4, 1],
    ['all of it and more', 0, 9, 1],
    ['its end', 7, 9, 1],
    ['what stands before it', 0, 3, 0],
    ['what stands behind it', 8, 9, 0],
  ])('with %s selected', async (_, from, to, parts) => {
    const mention = await openPage('<p>In Minsk.</p>');
    const text = textOf('p');
    getSelection()!.setBaseAndExtent(text, from, text, to);
    expect(selectionOn(mention)).toHaveLength(parts);
  });

  it('with another paragraph selected, and with all paragraphs', async () => {
    const mention = await openPage('<p>One.</p><p>In Minsk.</p><p>Three.</p>');
    getSelection()!.selectAllChildren(main.firstElementChild!);
    expect(selectionOn(mention)).toEqual([]);
    getSelection()!.selectAllChildren(main.lastElementChild!);
    expect(selectionOn(mention)).toEqual([]);
    getSelection()!.selectAllChildren(main);
    expect(selectionOn(mention)).toHaveLength(1);
  });

  it('within a shadow tree, and across its edges', async () => {
    const mention = await openPage(
      `<p>One.</p><x-a><template shadowrootmode="open"><i>Before.</i><p>In Minsk.</p></template></x-a><p id="three">Three.</p>`,
    );
    const root = main.querySelector('x-a')!.shadowRoot!;
    const [before, name] = [textOf('i', root), textOf('p', root)];
    const selection = getSelection()!;
    selection.setBaseAndExtent(name, 4, name, 6);
    expect(selectionOn(mention)).toHaveLength(1);
    selection.setBaseAndExtent(before, 0, before, 3);
    expect(selectionOn(mention)).toEqual([]);
    selection.setBaseAndExtent(textOf('p'), 0, textOf('#three'), 2);
    expect(selectionOn(mention)).toHaveLength(1);
    selection.setBaseAndExtent(textOf('p'), 0, textOf('p'), 2);
    expect(selectionOn(mention)).toEqual([]);
  });

  it('is the same until the selection changes', async () => {
    const mention = await openPage('<p>In Minsk.</p>');
    const text = textOf('p');
    getSelection()!.setBaseAndExtent(text, 3, text, 6);
    const before = selectionOn(mention);
    expect(areSameRanges(before, selectionOn(mention))).toBe(true);
    getSelection()!.extend(text, 7);
    expect(areSameRanges(before, selectionOn(mention))).toBe(false);
    expect(areSameRanges(before, [])).toBe(false);
  });
});
