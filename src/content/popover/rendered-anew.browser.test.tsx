import packJson from 'sidelight:pack';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { english } from '../../../test/support/english.ts';
import {
  main,
  engine,
  start,
  untilMarked,
  useMarkedPage,
} from '../../../test/support/marked-page.ts';
import { createLibrary } from '../../core/notes/library.ts';
import type { CloseReason } from '../../core/popover/popover-state.ts';
import { loadPack } from '../../pack/load/load-pack.ts';
import { createPopover, type Popover } from './popover.ts';
import { rectsOf } from '../pointing/hit-test.ts';
import { popoverRequest } from './request.ts';
import { eventually } from '../../../test/support/eventually.ts';

const library = createLibrary([loadPack(packJson).content]);
const onClosed = vi.fn<(reason: CloseReason) => void>();
let popover: Popover;
let life: AbortController;

useMarkedPage();
beforeEach(async () => {
  await page.viewport(900, 700);
  // Outside the gutter between a card and the edges of the window.
  document.body.style.padding = '40px';
  onClosed.mockReset();
  life = new AbortController();
  popover = createPopover(
    { library: () => library, t: english, now: Date.now, rootMode: 'open', onClosed },
    life.signal,
  );
});
afterEach(() => {
  life.abort();
  document.body.removeAttribute('style');
});

const find = (selector: string) => main.querySelector<HTMLElement>(selector)!;
const renderAgain = () => main.setHTMLUnsafe(main.innerHTML);
const host = () => document.querySelector<HTMLElement>('sl-popover');
const frames = async (count: number) => {
  for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
};

/** Fills the page and opens the card at one of its marked names. */
async function openAt(html: string, marks: readonly string[], number = 0): Promise<void> {
  start(html);
  await untilMarked(marks);
  const mention = engine.mentions.marked()[number]!;
  const [rect] = rectsOf(mention);
  const event = new MouseEvent('click', { clientX: rect!.left + 2, clientY: rect!.top + 2 });
  popover.open(popoverRequest(mention, engine, event)!);
  await frames(2);
  expect(popover.isOpen).toBe(true);
}

/** The same by the keyboard, in a window so narrow that the card stands at the bottom. */
async function openByKey(html: string, marks: readonly string[]): Promise<void> {
  await page.viewport(390, 640);
  start(html);
  await untilMarked(marks);
  popover.open(popoverRequest(engine.mentions.marked()[0]!, engine, 'keyboard')!);
  await frames(2);
  expect(host()?.dataset['layout']).toBe('sheet');
}

/** Expects the card beside a name, once the page has been read and some frames painted. */
async function expectBeside(number = 0): Promise<void> {
  await engine.settle();
  await frames(3);
  expect(onClosed).not.toHaveBeenCalled();
  const [rect] = rectsOf(engine.mentions.marked()[number]!);
  await eventually(() => {
    const box = host()!.getBoundingClientRect();
    expect(box.left).toBeCloseTo(rect!.left, 0);
    expect(box.top).toBeCloseTo(rect!.bottom + 6, 0);
  });
}

const untilLost = () =>
  eventually(() => expect(onClosed).toHaveBeenCalledExactlyOnceWith('mention-lost'));

const STORY = '<p id="a">Vladimir Putin spoke.</p><p>The end.</p>';
const PUTIN = ['Vladimir Putin'];

describe('a card stays where the page', () => {
  it.each([
    ['renders its paragraph again', () => (find('#a').innerHTML = find('#a').innerHTML)],
    ['renders all again', () => renderAgain()],
    [
      'puts a copy in place of the paragraph',
      () => find('#a').replaceWith(find('#a').cloneNode(true)),
    ],
    ['sets the same text', () => (find('#a').textContent = 'Vladimir Putin spoke.')],
    ['sets the same data', () => ((find('#a').firstChild as Text).data = 'Vladimir Putin spoke.')],
    [
      'wraps the name',
      () => (find('#a').innerHTML = '<a href="#x"><b>Vladimir</b> Putin</a> spoke.'),
    ],
    ['has another word in the line', () => (find('#a').textContent = 'Vladimir Putin has spoken.')],
    ['writes before the name', () => (find('#a').textContent = 'Now: Vladimir Putin spoke.')],
    [
      'writes before the name in its text',
      () => (find('#a').firstChild as Text).insertData(0, 'Now: '),
    ],
    [
      'renders it again below something new',
      () => (main.innerHTML = `<p style="height: 60px; margin: 0">News</p>${STORY}`),
    ],
    [
      'renders it again in a shadow tree',
      () => main.setHTMLUnsafe(`<div><template shadowrootmode="open">${STORY}</template></div>`),
    ],
    [
      'takes it away and brings it back in the same frame',
      () => {
        const paragraph = find('#a');
        paragraph.remove();
        main.prepend(paragraph);
      },
    ],
  ])('%s', async (_, render) => {
    await openAt(STORY, PUTIN);
    render();
    await expectBeside();
  });

  it.each([
    ['renders its paragraph again', () => (find('#a').innerHTML = find('#a').innerHTML)],
    ['renders all again', () => renderAgain()],
    ['has another word in the line', () => (find('#a').textContent = 'Vladimir Putin has spoken.')],
    ['sets the same text', () => (find('#a').textContent = 'Vladimir Putin spoke.')],
  ])('%s, as a sheet that was opened by key', async (_, render) => {
    await openByKey(STORY, PUTIN);
    render();
    await engine.settle();
    await frames(20);
    expect(onClosed).not.toHaveBeenCalled();
    expect(popover.isOpen).toBe(true);
  });

  it('renders it again and again', async () => {
    await openAt(STORY, PUTIN);
    for (let i = 0; i < 10; i++) {
      renderAgain();
      await frames(1 + (i % 3));
    }
    await expectBeside();
  });

  it('renders the text again, with its focus and scroll position', async () => {
    await openAt(STORY, PUTIN);
    const root = host()!.shadowRoot!;
    root.querySelector<HTMLElement>('h2')!.focus();
    const focused = root.activeElement;
    const body = root.querySelector('.body')!;
    await eventually(() => expect(body.scrollHeight).toBeGreaterThan(body.clientHeight + 40));
    body.scrollTop = 40;
    renderAgain();
    await expectBeside();
    expect([root.activeElement, body.scrollTop]).toEqual([focused, 40]);
    expect(focused?.localName).toBe('h2');
  });

  it('renders several of the same name, beside the one at its place', async () => {
    const rows = '<p>Vladimir Putin</p>'.repeat(3);
    await openAt(rows, [...PUTIN, ...PUTIN, ...PUTIN], 1);
    main.innerHTML = rows;
    await expectBeside(1);
  });
});

describe('a card closes where', () => {
  it.each([
    ['the text becomes another', () => (find('#a').textContent = 'Nobody has spoken here today.')],
    [
      'the data becomes another, as long',
      () => ((find('#a').firstChild as Text).data = 'Nobody has spoken here today.'),
    ],
    ['the name becomes another', () => (find('#a').textContent = 'Alexander Lukashenko spoke.')],
    ['the name is written otherwise', () => (find('#a').textContent = 'President Putin spoke.')],
    ['all is emptied', () => main.replaceChildren()],
    [
      'the same name comes far away in other words',
      () => (main.innerHTML = '<p style="margin-top: 400px">Who is Vladimir Putin?</p>'),
    ],
  ])('%s', async (_, render) => {
    await openAt(STORY, PUTIN);
    render();
    await untilLost();
  });

  it('its name disappears, and another that was there before has the same words around it', async () => {
    await openAt(`${STORY}<div style="height: 300px"></div><p>Vladimir Putin spoke.</p>`, [
      ...PUTIN,
      ...PUTIN,
    ]);
    find('#a').remove();
    await untilLost();
  });
});

it('a pinned card finds its own name once it is unpinned', async () => {
  await openAt(STORY, PUTIN);
  host()!.shadowRoot!.querySelector<HTMLElement>('.pin')!.focus();
  await userEvent.keyboard('{Enter}');
  renderAgain();
  await engine.settle();
  await userEvent.keyboard('{Enter}');
  await expectBeside();
});
