import { describe, expect, it, vi } from 'vitest';
import { main, engine, start, useMarkedPage } from '../../../test/support/marked-page.ts';
import type { Mention } from '../engine/mention.ts';
import { mentionAt, rectsOf } from '../pointing/hit-test.ts';
import { bringIntoView } from './bring-into-view.ts';
import { createWayBack } from './way-back.ts';
import { eventually } from '../../../test/support/eventually.ts';

useMarkedPage();

const SPACE = '<div style="height: 2000px"></div>';
const BOX = 'height: 150px; overflow: auto; border: 10px solid';

/** Fills the page, and shadow trees from templates; returns its only name. */
async function onlyMention(html: string): Promise<Mention> {
  start('');
  main.setHTMLUnsafe(html);
  await eventually(() => expect(engine.mentions.marked()).toHaveLength(1));
  return engine.mentions.marked()[0]!;
}

/** The elements that a pointer would hit on the name's first, middle and last letter. */
function mentionsUnder(mention: Mention): (Mention | undefined)[] {
  const [rect] = rectsOf(mention);
  const { left, right, top, bottom } = rect!;
  return [left + 2, (left + right) / 2, right - 2].map((x) =>
    mentionAt(document, engine.mentions, x, (top + bottom) / 2),
  );
}

describe('bringIntoView', () => {
  it.each([
    ['at the end of one long element', `<div>${'A line.<br>'.repeat(300)}Minsk</div>`],
    ['in a box that scrolls', `<div style="${BOX}">${SPACE}<p>Minsk</p>${SPACE}</div>`],
    [
      'in boxes within boxes, far down the page',
      `${SPACE}<div style="${BOX}">${SPACE}<div style="${BOX}">${SPACE}<p>Minsk</p></div>${SPACE}</div>${SPACE}`,
    ],
    [
      'far to the side',
      `<div style="${BOX}; width: 200px"><p style="width: 3000px; padding-left: 2000px">Minsk</p></div>`,
    ],
    [
      'far to the side, written from right to left',
      `<div dir="rtl" style="${BOX}; width: 200px"><p style="width: 3000px; padding-right: 2000px">Minsk</p></div>`,
    ],
    [
      'far to the side, written from top to bottom',
      `<div style="${BOX}; width: 200px; writing-mode: vertical-rl">${'<p>A line.</p>'.repeat(80)}<p>Minsk</p></div>`,
    ],
    [
      'in a box of a shadow tree',
      `<div><template shadowrootmode="open"><div style="${BOX}">${SPACE}<p>Minsk</p></div></template></div>`,
    ],
    [
      'handed into a box of a shadow tree',
      `<x-box><template shadowrootmode="open"><div style="${BOX}">${SPACE}<slot></slot></div></template><p>Minsk</p></x-box>`,
    ],
    [
      'in a box with hidden overflow',
      `<div style="${BOX}; overflow: hidden">${SPACE}<p>Minsk</p></div>`,
    ],
    [
      'in a box that is drawn at half its size',
      `<div style="${BOX}; transform: scale(0.5)">${SPACE}<p>Minsk</p>${SPACE}</div>`,
    ],
    [
      'in a box that scrolls smoothly',
      `<div style="${BOX}; scroll-behavior: smooth">${SPACE}<p>Minsk</p></div>`,
    ],
    [
      'in a box that snaps',
      `<div style="${BOX}; scroll-snap-type: y mandatory">${SPACE}<p style="scroll-snap-align: start; height: 100px">Minsk</p>${SPACE}</div>`,
    ],
    [
      'below a fixed header that reaches over the middle',
      `<div style="position: fixed; inset: 0 0 auto; height: 55vh; background: #fff">Head</div>${SPACE}<p>Minsk</p>${SPACE}`,
    ],
    [
      'below what sticks to a box',
      `<div style="${BOX}"><p style="position: sticky; top: 0; height: 80px; margin: 0; background: #fff">Head</p>${SPACE}<p>Minsk</p>${SPACE}</div>`,
    ],
    [
      'below a column that sticks',
      `<div style="${BOX}; width: 300px"><div style="display: flex; width: 3000px"><p style="position: sticky; left: 0; width: 100px; background: #fff">Head</p><p style="padding-left: 800px">Minsk</p></div></div>`,
    ],
  ])('shows a name %s', async (_, html) => {
    const mention = await onlyMention(html);
    bringIntoView(mention);
    expect(mentionsUnder(mention)).toEqual([mention, mention, mention]);
  });

  it('shows a name that the page has scrolled below its header', async () => {
    const mention = await onlyMention(
      `<div style="position: fixed; inset: 0 0 auto; height: 100px; background: #fff">Head</div>${SPACE}<p>Minsk</p>${SPACE}`,
    );
    main.querySelector('p')!.scrollIntoView({ block: 'start' });
    expect(mentionsUnder(mention)).toEqual([undefined, undefined, undefined]);
    bringIntoView(mention);
    expect(mentionsUnder(mention)).toEqual([mention, mention, mention]);
  });

  it('keeps the scroll padding of a page free', async () => {
    const mention = await onlyMention(
      `<div style="${BOX}; height: 300px; scroll-padding: 60% 0 10px">${SPACE}<p>Minsk</p>${SPACE}</div>`,
    );
    bringIntoView(mention);
    const box = main.querySelector('div')!.getBoundingClientRect();
    expect(rectsOf(mention)[0]!.top - box.top).toBeGreaterThanOrEqual(0.6 * 300);
    expect(mentionsUnder(mention)).toEqual([mention, mention, mention]);
  });

  it.each([
    ['in view', `<p>Minsk</p>${SPACE}`],
    ['fixed to the window', `${SPACE}<p style="position: fixed; top: 50px">Minsk</p>`],
    [
      'in view below a link that covers its card',
      `<div style="position: relative"><p>Minsk</p><a href="#x" style="position: absolute; inset: 0"></a></div>${SPACE}`,
    ],
    [
      'in a header that is fixed itself',
      `<div style="position: fixed; inset: 0 0 auto"><p>Minsk</p></div>${SPACE}`,
    ],
    [
      'that a box around it does not move',
      `<div style="${BOX}"><p style="position: absolute; top: 400px">Minsk</p>${SPACE}</div>`,
    ],
  ])('moves nothing for a name %s', async (_, html) => {
    const mention = await onlyMention(html);
    const onLeave = vi.fn<() => void>();
    bringIntoView(mention, onLeave);
    expect(onLeave).not.toHaveBeenCalled();
    const boxes = [document.scrollingElement!, ...main.querySelectorAll('div')];
    expect(boxes.map(({ scrollTop }) => scrollTop)).toEqual(boxes.map(() => 0));
  });

  it('changes neither the page’s elements nor its selection', async () => {
    const mention = await onlyMention(`<div style="${BOX}">${SPACE}<p>Minsk</p></div>`);
    const onSelection = vi.fn<() => void>();
    document.addEventListener('selectionchange', onSelection);
    const observer = new MutationObserver(() => {});
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    bringIntoView(mention);
    expect(observer.takeRecords()).toEqual([]);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(onSelection).not.toHaveBeenCalled();
    document.removeEventListener('selectionchange', onSelection);
    observer.disconnect();
  });

  it('can be undone, in all boxes that it scrolls', async () => {
    const mention = await onlyMention(
      `${SPACE}<x-box><template shadowrootmode="open"><div style="${BOX}">${SPACE}<slot></slot></div></template><div id="inner" style="${BOX}">${SPACE}<p>Minsk</p></div></x-box>${SPACE}`,
    );
    const inner = main.querySelector('#inner')!;
    const outer = main.querySelector('x-box')!.shadowRoot!.querySelector('div')!;
    scrollTo(0, 100);
    outer.scrollTop = 20;
    inner.scrollTop = 30;
    const life = new AbortController();
    const wayBack = createWayBack(document, life.signal);
    bringIntoView(mention, wayBack.leave);
    expect(Math.min(scrollY, outer.scrollTop, inner.scrollTop)).toBeGreaterThan(500);
    wayBack.go();
    expect([scrollY, outer.scrollTop, inner.scrollTop]).toEqual([100, 20, 30]);
    life.abort();
  });
});
