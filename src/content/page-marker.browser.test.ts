import packJson from 'sidelight:pack';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadPack } from '../pack/load.ts';
import { PageMarker } from './page-marker.ts';
import { followPointer } from './pointing/follow-pointer.ts';
import { mentionAt, rectsOf } from './pointing/hit-test.ts';

const bundled = loadPack(packJson);
/** The bundled pack without its rule for quiet pages: here every name is marked. */
const pack = {
  ...bundled,
  content: {
    ...bundled.content,
    quiet: { entities: [], keys: [], within: 0, subject: [] },
  },
};

let life: AbortController;
let marker: PageMarker;
let main: HTMLElement;

function start(html: string): void {
  main = document.createElement('main');
  main.innerHTML = html;
  document.body.append(main);
  life = new AbortController();
  marker = new PageMarker(document, pack, life.signal);
  marker.start();
}

/** The marked phrases in page order, as far as the browser has them registered. */
function marked(): string[] {
  const highlight = CSS.highlights.get('sl-name') ?? new Set();
  const painted = marker.mentions.marked().filter(({ range }) => highlight.has(range));
  // No range of the highlight is without its mention.
  expect(painted).toHaveLength(highlight.size);
  return painted.map(({ range: mark }) => {
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    return range.toString();
  });
}

async function untilMarked(phrases: readonly string[]): Promise<void> {
  await vi.waitFor(() => expect(marked()).toEqual(phrases));
}

beforeEach(() => document.body.replaceChildren());
afterEach(() => {
  life.abort();
  main.remove();
  scrollTo(0, 0);
  const [failure] = marker.report.failures;
  if (failure !== undefined) throw new Error(failure);
});

describe('PageMarker', () => {
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
    expect(marker.mentions.marked().map(({ surface }) => surface)).toEqual(['Moscow']);
  });

  it('replaces a changed text before the next paint', async () => {
    start('<p>In Minsk today</p>');
    await untilMarked(['Minsk']);
    main.querySelector('p')!.firstChild!.nodeValue = 'Today in Moscow';
    await Promise.resolve();
    expect(marked()).toEqual(['Moscow']);
  });

  it('replaces a text node that is swapped for another before the next paint', async () => {
    start('<p>In Minsk today</p>');
    await untilMarked(['Minsk']);
    main.querySelector('p')!.textContent = 'Today in Moscow';
    await Promise.resolve();
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

  it('reads an element when the attribute that kept it out goes', async () => {
    start('<div aria-hidden="true">Minsk</div><p>Moscow</p>');
    await untilMarked(['Moscow']);
    main.querySelector('div')!.removeAttribute('aria-hidden');
    await untilMarked(['Minsk', 'Moscow']);
  });

  it('clears its marks and follows no longer when its life ends', async () => {
    start('<p>Minsk</p>');
    await untilMarked(['Minsk']);
    life.abort();
    expect(CSS.highlights.has('sl-name')).toBe(false);
    main.append('Moscow');
    await Promise.resolve();
    expect(marked()).toEqual([]);
  });

  it('registers only the marks near the view, and knows all of them', async () => {
    start('<p style="margin-bottom:100px">Minsk</p>'.repeat(400) + '<p>Moscow</p>');
    await vi.waitFor(() => expect(marker.mentions.marked()).toHaveLength(401));
    await vi.waitFor(() => expect(marked().length).toBeLessThan(200));
    expect(marked()).not.toContain('Moscow');
    main.lastElementChild!.scrollIntoView();
    await vi.waitFor(() => expect(marked()).toContain('Moscow'));
    expect(marked().length).toBeLessThan(200);
  });

  it('keeps the marks of a block that is moved, in their new order', async () => {
    start('<p>Minsk</p><p>Moscow</p>');
    await untilMarked(['Minsk', 'Moscow']);
    const [minsk, moscow] = marker.mentions.marked();
    main.append(main.firstElementChild!);
    await Promise.resolve();
    expect(marked()).toEqual(['Moscow', 'Minsk']);
    expect(marker.mentions.marked()).toEqual([moscow, minsk]);
    expect(marker.mentions.marked()[1]).toBe(minsk);
  });

  it('unmarks a block that is moved to where nothing is read', async () => {
    start('<p>Minsk</p><p>Moscow</p><nav></nav>');
    await untilMarked(['Minsk', 'Moscow']);
    main.querySelector('nav')!.append(main.firstElementChild!);
    await Promise.resolve();
    expect(marked()).toEqual(['Moscow']);
  });

  it('joins and parts lines as what stands between them goes and comes', async () => {
    start('<p>European<br>Union</p>');
    const [p] = main.children;
    await vi.waitFor(() => expect(marker.isAtRest).toBe(true));
    p!.querySelector('br')!.replaceWith(' ');
    await untilMarked(['European Union']);
    p!.insertBefore(document.createElement('hr'), p!.lastChild);
    await Promise.resolve();
    expect(marked()).toEqual([]);
  });

  it('reads only the lines around a change', async () => {
    start('<p>Minsk</p>'.repeat(200));
    await vi.waitFor(() => expect(marker.mentions.marked()).toHaveLength(200));
    await vi.waitFor(() => expect(marker.isAtRest).toBe(true));
    const before = marker.report.lines;
    main.children[7]!.firstChild!.nodeValue = 'Moscow';
    main.append('Belarus');
    await vi.waitFor(() => expect(marked()).toContain('Belarus'));
    expect(marker.report.lines - before).toBeLessThan(5);
  });

  it('asks nothing of a page without a candidate for a name', async () => {
    start('<p>nothing to see in here</p>'.repeat(200));
    await vi.waitFor(() => expect(marker.isAtRest).toBe(true));
    expect(marker.report.lines).toBe(0);
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
    await vi.waitFor(() =>
      expect(marker.mentions.marked().map(({ surface }) => surface)).toEqual([
        'Minsk',
        'Moscow',
        'Belarus',
      ]),
    );
  });

  it('marks text that was invisible in its place when it can be seen', async () => {
    start('<p style="visibility:hidden">Minsk</p><p>Moscow</p>');
    await untilMarked(['Moscow']);
    main.querySelector('p')!.style.visibility = '';
    await vi.waitFor(() => expect(marked()).toEqual(['Minsk', 'Moscow']), { timeout: 5000 });
  });

  it('marks text in an element that has no box of its own', async () => {
    start('<p style="display:contents">Minsk</p>');
    await untilMarked(['Minsk']);
  });

  it('forgets text that is hidden, and marks it again when it is shown', async () => {
    start('<p>Minsk</p><p>Moscow</p>');
    await untilMarked(['Minsk', 'Moscow']);
    const [p] = main.querySelectorAll('p');
    p!.style.display = 'none';
    await vi.waitFor(() => expect(marker.mentions.marked()).toHaveLength(1));
    p!.style.display = '';
    await untilMarked(['Minsk', 'Moscow']);
  });

  it('knows of text far from the view that style hides and shows, once it is asked', async () => {
    start('<p>Minsk</p><div style="height:9999px"></div><p>Moscow</p>');
    await vi.waitFor(() => expect(marker.mentions.marked()).toHaveLength(2));
    const far = main.lastElementChild as HTMLElement;
    far.style.display = 'none';
    await marker.settle();
    expect(marker.mentions.marked()).toHaveLength(1);
    far.style.display = '';
    await marker.settle();
    expect(marker.mentions.marked()).toHaveLength(2);
  });

  it('takes its marks from a node that goes into another document', async () => {
    start('<p>Minsk</p><p>Moscow</p>');
    await untilMarked(['Minsk', 'Moscow']);
    const other = document.implementation.createHTMLDocument();
    other.body.append(main.firstElementChild!);
    await Promise.resolve();
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

describe('PageMarker in open shadow trees', () => {
  function host(html: string): ShadowRoot {
    const element = main.appendChild(document.createElement('x-card'));
    const root = element.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return root;
  }

  it('marks what stands in them, and styles it there', async () => {
    start('<p>Moscow</p>');
    const root = host('<p>Minsk</p>');
    await vi.waitFor(() => expect(marked()).toContain('Minsk'));
    expect(root.adoptedStyleSheets).toHaveLength(1);
  });

  it('follows their changes, in trees within trees too', async () => {
    start('');
    const root = host('<x-inner></x-inner>');
    const inner = root.firstElementChild!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<p>Minsk</p>';
    await untilMarked(['Minsk']);
    inner.querySelector('p')!.textContent = 'Moscow';
    await Promise.resolve();
    expect(marked()).toEqual(['Moscow']);
    root.host.remove();
    await untilMarked([]);
    expect(marker.mentions.marked()).toEqual([]);
  });

  it('forgets what was moved into a tree that nobody knows of yet', async () => {
    start('<p>Minsk</p><p>Moscow</p><div></div>');
    await untilMarked(['Minsk', 'Moscow']);
    const root = main.querySelector('div')!.attachShadow({ mode: 'open' });
    root.append(main.firstElementChild!);
    await Promise.resolve();
    root.replaceChildren();
    await untilMarked(['Moscow']);
    expect(marker.mentions.marked()).toHaveLength(1);
  });

  it('leaves out what an element has of its own until its tree has a slot for it', async () => {
    start('<p>Moscow</p>');
    const root = host('<p>Minsk</p>');
    root.host.append('Belarus');
    await untilMarked(['Moscow', 'Minsk']);
    root.append(document.createElement('slot'));
    await untilMarked(['Moscow', 'Minsk', 'Belarus']);
    root.querySelector('slot')!.remove();
    await untilMarked(['Moscow', 'Minsk']);
  });

  it('finds the mention under the letters', async () => {
    start('');
    host('<p>Minsk</p>');
    await untilMarked(['Minsk']);
    const [rect] = rectsOf(marker.mentions.marked()[0]!);
    const found = mentionAt(document, marker.mentions, rect!.left + 5, rect!.top + 5);
    expect(found?.surface).toBe('Minsk');
  });
});

describe('followPointer', () => {
  function move(x: number, y: number, pointerType = 'mouse'): void {
    const at = { clientX: x, clientY: y, bubbles: true, pointerType };
    main.dispatchEvent(new PointerEvent('pointermove', at));
  }

  async function startPointing(): Promise<DOMRect> {
    start('<p>Minsk</p>');
    await untilMarked(['Minsk']);
    followPointer(document, marker.mentions, (mention) => marker.point(mention), life.signal);
    return rectsOf(marker.mentions.marked()[0]!)[0]!;
  }

  it('gives the mark under the pointer the stronger style, until the pointer leaves it', async () => {
    const rect = await startPointing();
    move(rect.left + 5, rect.top + 5);
    await vi.waitFor(() => expect(CSS.highlights.get('sl-current')?.size).toBe(1));
    move(rect.right + 200, rect.top + 5);
    await vi.waitFor(() => expect(CSS.highlights.has('sl-current')).toBe(false));
  });

  it('takes the style away with the text that had it', async () => {
    const rect = await startPointing();
    move(rect.left + 5, rect.top + 5);
    await vi.waitFor(() => expect(CSS.highlights.has('sl-current')).toBe(true));
    main.replaceChildren();
    await Promise.resolve();
    expect(CSS.highlights.has('sl-current')).toBe(false);
  });

  it('asks once a frame however often the pointer moves', async () => {
    const rect = await startPointing();
    let asked = 0;
    followPointer(document, marker.mentions, () => asked++, life.signal);
    for (let i = 0; i < 20; i++) move(rect.left + 5 + (i % 3), rect.top + 5);
    await vi.waitFor(() => expect(asked).toBe(1));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(asked).toBe(1);
  });
});

describe('mentionAt', () => {
  it('finds the mention under the letters, not beside them', async () => {
    start('<p style="width:400px">Alexander Lukashenko</p>');
    await untilMarked(['Alexander Lukashenko']);
    const rect = rectsOf(marker.mentions.marked()[0]!)[0]!;
    const middle = rect.top + rect.height / 2;
    expect(mentionAt(document, marker.mentions, rect.left + 20, middle)?.annotation?.entity).toBe(
      'person/lukashenko',
    );
    expect(mentionAt(document, marker.mentions, rect.right + 40, middle)).toBeUndefined();
    expect(mentionAt(document, marker.mentions, rect.left + 20, rect.bottom + 60)).toBeUndefined();
  });

  it('gives a rectangle for each line of a wrapped name', async () => {
    start('<p style="width:1px">Alexander Lukashenko</p>');
    await untilMarked(['Alexander Lukashenko']);
    expect(rectsOf(marker.mentions.marked()[0]!)).toHaveLength(2);
  });
});
