import { describe, expect, it, vi } from 'vitest';
import {
  handled,
  life,
  main,
  marked,
  engine,
  seen,
  start,
  untilMarked,
  useMarkedPage,
} from '../../../test/support/marked-page.ts';
import { eventually } from '../../../test/support/eventually.ts';

useMarkedPage();

describe('PageEngine', () => {
  it('marks names, over inline elements too, without changing the page', async () => {
    start('<p>Vladimir <b>Pu</b>tin in <a href="#">Mi<wbr>nsk</a></p>');
    const before = main.innerHTML;
    await untilMarked(['Vladimir Putin', 'Minsk']);
    expect(main.innerHTML).toBe(before);
  });

  it('does not join the text of two blocks, cells or lines', async () => {
    start('<p>Belarus</p><p>European</p><p>Union</p><div>European<br>Union</div>Minsk');
    await untilMarked(['Belarus', 'Minsk']);
  });

  it('does not join words that only touch in the markup', async () => {
    start(
      '<p><span style="display:block">Minsk</span><span style="display:block">Moscow</span></p>',
    );
    await untilMarked(['Minsk', 'Moscow']);
  });

  it('joins a drop cap to its word', async () => {
    start('<p><span style="float:left">M</span>insk</p>');
    await untilMarked(['Minsk']);
  });

  it.each([
    'nav',
    'footer',
    'code',
    'pre',
    'button',
    'div hidden',
    'div contenteditable',
    'div aria-hidden="true"',
  ])('leaves <%s> alone', async (tag) => {
    start(`<${tag}>Minsk</${tag.split(' ')[0]}><p>Moscow</p>`);
    await untilMarked(['Moscow']);
  });

  it('marks text that is added later, and forgets text that is removed', async () => {
    start('<p id="a">Minsk</p>');
    await untilMarked(['Minsk']);
    const added = document.createElement('p');
    added.textContent = 'Moscow';
    main.append(added);
    await untilMarked(['Minsk', 'Moscow']);
    main.querySelector('#a')!.remove();
    await untilMarked(['Moscow']);
    expect(engine.mentions.marked().map(({ surface }) => surface)).toEqual(['Moscow']);
  });

  it('updates the marks of a changed text before the next paint', async () => {
    start('<p>In Minsk today</p>');
    await untilMarked(['Minsk']);
    main.querySelector('p')!.firstChild!.nodeValue = 'Today in Moscow';
    await handled();
    expect(marked()).toEqual(['Moscow']);
  });

  it('has no work left after a price changes, and marks a name that replaces it', async () => {
    start('<table><tr><td id="price">20 EUR</td><td>Minsk</td></tr></table>');
    await untilMarked(['Minsk']);
    await eventually(() => expect(seen.isAtRest).toBe(true));
    const price = document.querySelector('#price')!.firstChild as Text;
    price.data = '21 EUR';
    await handled();
    expect(seen.isAtRest).toBe(true);
    price.data = 'Moscow';
    await untilMarked(['Moscow', 'Minsk']);
    price.data = '22 EUR';
    await handled();
    expect(marked()).toEqual(['Minsk']);
  });

  it('does not judge again when a changed text has the same names', async () => {
    start('<p>Minsk today</p><p>Moscow</p>');
    await untilMarked(['Minsk', 'Moscow']);
    await eventually(() => expect(seen.isAtRest).toBe(true));
    const judge = vi.fn<() => void>();
    seen.onJudged = judge;
    main.firstElementChild!.firstChild!.nodeValue = 'In Minsk now';
    await handled();
    expect(marked()).toEqual(['Minsk', 'Moscow']);
    expect(judge).not.toHaveBeenCalled();
  });

  it('puts a text that changes and moves at its new place in the order', async () => {
    start('<p>Minsk today</p><p>Moscow</p>');
    await untilMarked(['Minsk', 'Moscow']);
    const first = main.firstElementChild!;
    first.firstChild!.nodeValue = 'In Minsk now';
    main.append(first);
    await untilMarked(['Moscow', 'Minsk']);
  });

  it('marks a name once after its text changes and then moves', async () => {
    start('<p>Minsk today</p><p>Moscow</p><p>Belarus</p>');
    await untilMarked(['Minsk', 'Moscow', 'Belarus']);
    await eventually(() => expect(seen.isAtRest).toBe(true));
    const first = main.firstElementChild!;
    first.firstChild!.nodeValue = 'In Minsk now';
    await handled();
    main.append(first);
    await handled();
    expect(marked()).toEqual(['Moscow', 'Belarus', 'Minsk']);
  });

  it('updates the marks of a replaced text node before the next paint', async () => {
    start('<p>In Minsk today</p>');
    await untilMarked(['Minsk']);
    main.querySelector('p')!.textContent = 'Today in Moscow';
    await handled();
    expect(marked()).toEqual(['Moscow']);
  });

  it('completes a name whose rest arrives later in the same line', async () => {
    start('<p>European</p>');
    main.querySelector('p')!.append(' Union');
    await untilMarked(['European Union']);
  });

  it('marks hidden text when it appears', async () => {
    start('<p style="display:none">Minsk</p><p>Moscow</p>');
    await untilMarked(['Moscow']);
    main.querySelector('p')!.style.display = '';
    await untilMarked(['Minsk', 'Moscow']);
  });

  it('reads an element when the attribute that excluded it is removed', async () => {
    start('<div aria-hidden="true">Minsk</div><p>Moscow</p>');
    await untilMarked(['Moscow']);
    main.querySelector('div')!.removeAttribute('aria-hidden');
    await untilMarked(['Minsk', 'Moscow']);
  });

  it('clears its marks and stops following when its signal aborts', async () => {
    start('<p>Minsk</p>');
    await untilMarked(['Minsk']);
    life.abort();
    expect(CSS.highlights.has('sl-name')).toBe(false);
    main.append('Moscow');
    await handled();
    expect(marked()).toEqual([]);
  });

  it('registers only the marks near the view, but knows all of them', async () => {
    start('<p style="margin-bottom:100px">Minsk</p>'.repeat(400) + '<p>Moscow</p>');
    await eventually(() => expect(engine.mentions.marked()).toHaveLength(401));
    await eventually(() => expect(marked().length).toBeLessThan(200));
    expect(marked()).not.toContain('Moscow');
    main.lastElementChild!.scrollIntoView();
    await eventually(() => expect(marked()).toContain('Moscow'));
    expect(marked().length).toBeLessThan(200);
  });

  it('keeps the marks of a block that is moved, in their new order', async () => {
    start('<p>Minsk</p><p>Moscow</p>');
    await untilMarked(['Minsk', 'Moscow']);
    const [minsk, moscow] = engine.mentions.marked();
    main.append(main.firstElementChild!);
    await handled();
    expect(marked()).toEqual(['Moscow', 'Minsk']);
    expect(engine.mentions.marked()).toEqual([moscow, minsk]);
    expect(engine.mentions.marked()[1]).toBe(minsk);
  });

  it('unmarks a block that is moved into an element that is not read', async () => {
    start('<p>Minsk</p><p>Moscow</p><nav></nav>');
    await untilMarked(['Minsk', 'Moscow']);
    main.querySelector('nav')!.append(main.firstElementChild!);
    await handled();
    expect(marked()).toEqual(['Moscow']);
  });

  it('reads the texts around an emptied text, each box separately', async () => {
    start('<div style="display:flex"><i>Berlin</i><b>x</b><i>Владимир Путин</i></div>');
    await untilMarked(['Владимир Путин']);
    const [b] = main.querySelectorAll('b');
    (b!.firstChild as Text).data = '';
    await eventually(() => expect(seen.isAtRest).toBe(true));
    await engine.settle();
    expect(marked()).toEqual(['Владимир Путин']);
  });

  it('reads both sides when one is read again after style has split them', async () => {
    start('<p>Moscow</p><p>Alexander Lukashenko<b>x</b></p>');
    await untilMarked(['Moscow']);
    const b = main.querySelector('b')!;
    b.style.display = 'block';
    (b.firstChild as Text).data = 'y';
    await untilMarked(['Moscow', 'Alexander Lukashenko']);
  });

  it('finds a name whose parts were separated by a text that is now empty', async () => {
    start('<p>Minsk. Vladimir<b>x</b> Putin</p>');
    await untilMarked(['Minsk']);
    (main.querySelector('b')!.firstChild as Text).data = '';
    await untilMarked(['Minsk', 'Vladimir Putin']);
  });

  it('joins and splits lines as the content between them is removed and added', async () => {
    start('<p>European<br>Union</p>');
    const [p] = main.children;
    await eventually(() => expect(seen.isAtRest).toBe(true));
    p!.querySelector('br')!.replaceWith(' ');
    await untilMarked(['European Union']);
    p!.insertBefore(document.createElement('hr'), p!.lastChild);
    await handled();
    expect(marked()).toEqual([]);
  });

  it('reads only the lines around a change', async () => {
    start('<p>Minsk</p>'.repeat(200));
    await eventually(() => expect(engine.mentions.marked()).toHaveLength(200));
    await eventually(() => expect(seen.isAtRest).toBe(true));
    const before = seen.lines;
    main.children[7]!.firstChild!.nodeValue = 'Moscow';
    main.append('Belarus');
    await eventually(() => expect(marked()).toContain('Belarus'));
    expect(seen.lines - before).toBeLessThan(5);
  });

  it('reads no line of a page without a candidate for a name', async () => {
    start('<p>nothing to see in here</p>'.repeat(200));
    await eventually(() => expect(seen.isAtRest).toBe(true));
    expect(seen.lines).toBe(0);
    expect(CSS.highlights.size).toBe(0);
  });

  it('marks a name that begins in one text node of 1,000 and ends in the last', async () => {
    start('<p></p>');
    const p = main.firstElementChild!;
    p.append('European', ...Array.from({ length: 1000 }, () => '\u00ad'), ' Union');
    await untilMarked([`European${'\u00ad'.repeat(1000)} Union`]);
  });

  it('finds the names of a text of a million letters', async () => {
    start('<p></p>');
    const filler = 'nothing to see in here, '.repeat(20_000);
    main.firstElementChild!.append(`Minsk ${filler} Moscow ${filler} Belarus`);
    await eventually(() =>
      expect(engine.mentions.marked().map(({ surface }) => surface)).toEqual([
        'Minsk',
        'Moscow',
        'Belarus',
      ]),
    );
  });

  it('marks text that was invisible in place once it is visible', async () => {
    start('<p style="visibility:hidden">Minsk</p><p>Moscow</p>');
    await untilMarked(['Moscow']);
    main.querySelector('p')!.style.visibility = '';
    await eventually(() => expect(marked()).toEqual(['Minsk', 'Moscow']));
  });

  it('marks text in an element that has no box itself', async () => {
    start('<p style="display:contents">Minsk</p>');
    await untilMarked(['Minsk']);
  });

  it('forgets text that is hidden, and marks it again when it is shown', async () => {
    start('<p>Minsk</p><p>Moscow</p>');
    await untilMarked(['Minsk', 'Moscow']);
    const [p] = main.querySelectorAll('p');
    p!.style.display = 'none';
    await eventually(() => expect(engine.mentions.marked()).toHaveLength(1));
    p!.style.display = '';
    await untilMarked(['Minsk', 'Moscow']);
  });

  it('notices text far from the view that style hides and shows, when asked to settle', async () => {
    start('<p>Minsk</p><div style="height:9999px"></div><p>Moscow</p>');
    await eventually(() => expect(engine.mentions.marked()).toHaveLength(2));
    const far = main.lastElementChild as HTMLElement;
    far.style.display = 'none';
    await engine.settle();
    expect(engine.mentions.marked()).toHaveLength(1);
    far.style.display = '';
    await engine.settle();
    expect(engine.mentions.marked()).toHaveLength(2);
  });

  it('notices words that style splits or joins, when asked to settle', async () => {
    start('<p><a>Russian</a>Moscow and <b>Minsk</b></p>');
    await untilMarked(['Minsk']);
    main.querySelector('a')!.style.display = 'block';
    await engine.settle();
    expect(marked()).toEqual(['Moscow', 'Minsk']);
    main.querySelector('a')!.style.display = '';
    await engine.settle();
    expect(marked()).toEqual(['Minsk']);
  });

  it('reads the text after a node that moves away while the reading is paused there', async () => {
    let now = performance.now();
    // Each check finds the slice over.
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
    const lines = Array.from({ length: 20 }, (_, i) => `<p>On day ${i} in Minsk</p>`);
    start(`<div style="height: 3000px"></div>${lines.join('')}`);
    while (engine.mentions.size === 0) await Promise.resolve();
    const { size } = engine.mentions;
    expect(size).toBeLessThan(10);
    main.append(main.querySelectorAll('p')[size - 1]!);
    await Promise.resolve();
    clock.mockRestore();
    const order = [...main.querySelectorAll('p')].map(({ textContent }) => textContent);
    await eventually(() =>
      expect(engine.mentions.marked().map(({ line }) => line.text)).toEqual(order),
    );
  });

  it('removes its marks from a node that is moved to another document', async () => {
    start('<p>Minsk</p><p>Moscow</p>');
    await untilMarked(['Minsk', 'Moscow']);
    const other = document.implementation.createHTMLDocument();
    other.body.append(main.firstElementChild!);
    await handled();
    expect(marked()).toEqual(['Moscow']);
  });

  it('survives nesting of 5,000 levels', async () => {
    start('<p>Minsk</p>');
    const outer = document.createElement('div');
    outer.style.display = 'none';
    let inner: Element = outer;
    for (let i = 0; i < 5_000; i++) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = 'Moscow';
    main.append(outer, 'Belarus');
    await untilMarked(['Minsk', 'Belarus']);
  });
});
