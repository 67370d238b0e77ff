import packJson from 'sidelight:pack';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadPack } from '../pack/load.ts';
import { PageMarker } from './page-marker.ts';
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

/** The marked phrases in page order, read from the registry as the browser paints them. */
function marked(): string[] {
  const ranges = [...(CSS.highlights.get('sl-name') ?? [])].map((mark) => {
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    return range;
  });
  return ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String);
}

async function untilMarked(phrases: readonly string[]): Promise<void> {
  await vi.waitFor(() => expect(marked()).toEqual(phrases));
}

beforeEach(() => document.body.replaceChildren());
afterEach(() => {
  life.abort();
  main.remove();
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
