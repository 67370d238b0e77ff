import { describe, expect, it } from 'vitest';
import {
  engine,
  known,
  main,
  marked,
  start,
  untilMarked,
  useMarkedPage,
} from '../../../test/support/marked-page.ts';
import { eventually } from '../../../test/support/eventually.ts';

useMarkedPage();

describe('text that is shown to the eye alone, with its words for screen readers beside it', () => {
  const UNSEEN = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
  const SPOKEN = `<span style="${UNSEEN}">Minsk today</span>`;

  it.each([
    ['before it', `<h2>${SPOKEN}<span aria-hidden="true">Minsk today</span></h2>`],
    ['behind it', `<h2><span aria-hidden="true">Minsk today</span> ${SPOKEN}</h2>`],
    [
      'in blocks',
      `<div aria-hidden="true"><b>Minsk</b> today</div><p style="${UNSEEN}">Minsk\n today</p>`,
    ],
    [
      'in a fold that opens',
      `<div style="height:0;overflow:hidden">${SPOKEN}<b aria-hidden="true">Minsk</b></div>`,
    ],
  ])('%s: is marked, once', async (_, html) => {
    start(`${html}<p>Moscow</p>`);
    main.querySelector('div')?.removeAttribute('style');
    await eventually(() => expect(marked()).toEqual(['Minsk', 'Moscow']));
  });

  it.each([
    ['a copy that can be seen', '<b aria-hidden="true">Minsk</b><i>A caption: Minsk</i>'],
    [
      'a copy that can be seen in a fold that opens',
      '<div style="display:none"><b aria-hidden="true">Minsk</b><p style="overflow:hidden">Minsk</p></div>',
    ],
    [
      'a copy in a box that shows nothing until it opens',
      '<div style="height:0;overflow:hidden"><b aria-hidden="true">Minsk</b><i>Minsk</i></div>',
    ],
  ])('with %s: is left out', async (_, html) => {
    start(`${html}<p>Moscow</p>`);
    await known();
    main.querySelector('div')?.removeAttribute('style');
    await eventually(() => expect(marked()).toEqual(['Minsk', 'Moscow']));
  });

  it.each([
    ['other words', '<p><b aria-hidden="true">Minsk</b><i>Belarus</i></p>'],
    ['no words', '<p><b aria-hidden="true">Minsk</b><i></i></p>'],
    [
      'words that nobody gets',
      '<p hidden>Minsk</p><p aria-hidden="true">Minsk</p><p style="display:none">Minsk</p>',
    ],
    [
      'invisible words',
      '<p><b aria-hidden="true">Minsk</b><i style="visibility:hidden">Minsk</i></p>',
    ],
    [
      'hidden itself',
      `<p><b aria-hidden="true" style="display:none">Minsk</b><i style="${UNSEEN}">Minsk</i></p>`,
    ],
  ])('with %s: is left out', async (_, html) => {
    start(`${html}<p>Moscow</p>`);
    expect(await known()).not.toContain('Minsk');
  });

  it.each([
    ['the words arrive', () => (main.querySelector('i')!.textContent = 'In Minsk, Moscow')],
    [
      'the words are written',
      () => (main.querySelector('i')!.firstChild!.nodeValue = 'Minsk, Moscow'),
    ],
    ['the text becomes the same', () => (main.querySelector('b')!.firstChild!.nodeValue = 'Minsk')],
    ['the words come as an element', () => main.querySelector('b')!.after(spoken('Minsk, Moscow'))],
  ])('is marked once %s', async (_, change) => {
    start(`<p><b aria-hidden="true">Minsk, Moscow</b><i style="${UNSEEN}">Minsk now</i></p>`);
    expect(await known()).toEqual([]);
    change();
    await eventually(() => expect(marked()).toContain('Minsk'));
  });

  it.each([
    ['change', () => (main.querySelector('i')!.firstChild!.nodeValue = 'none')],
    ['go', () => main.querySelector('i')!.remove()],
  ])('is left out when the words %s', async (_, change) => {
    start(`<p><b aria-hidden="true">Minsk</b><i style="${UNSEEN}">Minsk</i></p>`);
    await untilMarked(['Minsk']);
    change();
    await untilMarked([]);
  });

  it.each([
    ['the style of the words changes', '', () => (main.querySelector('i')!.style.display = 'none')],
    [
      'a change beside it comes first',
      '',
      () => {
        main.querySelector('s')!.append('Later');
        main.querySelector('i')!.textContent = 'none';
      },
    ],
    [
      'the text changes inside another hidden element',
      '<q aria-hidden="true">now</q>',
      () => (main.querySelector('q')!.firstChild!.nodeValue = 'then'),
    ],
  ])('is left out when %s', async (_, inner, change) => {
    start(
      `<p><i style="${UNSEEN}">In Minsk ${inner && 'now'}</i>` +
        `<b aria-hidden="true">In <br>Minsk ${inner}</b><u></u><s></s></p>`,
    );
    await untilMarked(['Minsk']);
    change();
    await engine.settle();
    expect(await known()).toEqual([]);
  });

  it('is marked in the place of its words once their style arrives', async () => {
    start('<p><i>Minsk</i><b aria-hidden="true">Minsk</b></p>');
    await untilMarked(['Minsk']);
    main.querySelector('i')!.style.cssText = UNSEEN;
    await engine.settle();
    const places = engine.mentions.marked().map(({ range }) => range.startContainer.parentNode);
    expect(places).toEqual([main.querySelector('b')]);
  });

  it('is left out in a shadow tree when the style of the words changes', async () => {
    start('<div></div>');
    const root = main.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<p><i style="${UNSEEN}">Minsk</i><b aria-hidden="true">Minsk</b></p>`;
    await untilMarked(['Minsk']);
    root.querySelector('i')!.style.display = 'none';
    await engine.settle();
    expect(await known()).toEqual([]);
  });

  function spoken(words: string): HTMLElement {
    const element = document.createElement('i');
    element.style.cssText = UNSEEN;
    element.textContent = words;
    return element;
  }
});
