import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Mention } from '../engine/mention.ts';
import { followPointer, isElsewhere } from './follow-pointer.ts';
import { mentionAt, rectsOf } from './hit-test.ts';
import { openOnClick } from './open-on-click.ts';
import {
  handled,
  life,
  main,
  engine,
  seen,
  start,
  untilMarked,
  useMarkedPage,
} from '../../../test/support/marked-page.ts';
import { eventually } from '../../../test/support/eventually.ts';

useMarkedPage();

describe('followPointer', () => {
  /** Moves the mouse to a point of the viewport. */
  const move = (x: number, y: number) =>
    userEvent.hover(document.documentElement, { position: { x, y } });

  async function startPointing(html = '<p>Minsk</p>'): Promise<DOMRect> {
    start(html);
    await untilMarked(['Minsk']);
    followPointer(document, engine.mentions, (mention) => engine.point(mention), life.signal);
    return rectsOf(engine.mentions.marked()[0]!)[0]!;
  }

  it.each(['<p>Minsk</p>', '<a href="#there">Minsk</a>', '<b role="tab">Minsk</b>'])(
    'gives the mark under the pointer the stronger style, until the pointer leaves it: %s',
    async (html) => {
      const rect = await startPointing(html);
      await move(rect.left + 5, rect.top + 5);
      await eventually(() => expect(CSS.highlights.get('sl-current')?.size).toBe(1));
      await move(rect.right + 200, rect.top + 5);
      await eventually(() => expect(CSS.highlights.has('sl-current')).toBe(false));
    },
  );

  it('removes the style with the text that had it', async () => {
    const rect = await startPointing();
    await move(rect.left + 5, rect.top + 5);
    await eventually(() => expect(CSS.highlights.has('sl-current')).toBe(true));
    await eventually(() => expect(seen.isAtRest).toBe(true));
    main.replaceChildren();
    await handled();
    expect(CSS.highlights.has('sl-current')).toBe(false);
  });

  it('checks once a frame however often the page scrolls under the pointer', async () => {
    const rect = await startPointing();
    let asked = 0;
    followPointer(document, engine.mentions, () => asked++, life.signal);
    await move(rect.left + 5, rect.top + 5);
    await eventually(() => expect(asked).toBe(1));
    for (let i = 0; i < 20; i++) dispatchEvent(new Event('scroll'));
    await eventually(() => expect(asked).toBe(2));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(asked).toBe(2);
  });

  it('does not follow moves that a script makes', async () => {
    const rect = await startPointing();
    const told: (string | undefined)[] = [];
    followPointer(document, engine.mentions, (mention) => told.push(mention?.surface), life.signal);
    const at = { clientX: rect.left + 5, clientY: rect.top + 5, bubbles: true };
    main.dispatchEvent(new PointerEvent('pointermove', at));
    main.dispatchEvent(new PointerEvent('pointerout', at));
    await move(rect.right + 200, rect.top + 5);
    await eventually(() => expect(told).toEqual([undefined]));
  });

  it('distinguishes moves of the pointer from moves of the page under it', async () => {
    start('<p>Minsk</p><div style="height: 3000px"></div>');
    await untilMarked(['Minsk']);
    const told: (readonly [string | undefined, boolean])[] = [];
    followPointer(
      document,
      engine.mentions,
      (mention, hasMoved) => told.push([mention?.surface, hasMoved]),
      life.signal,
    );
    const { left, top } = rectsOf(engine.mentions.marked()[0]!)[0]!;
    const expectLast = (surface: string | undefined, hasMoved: boolean) =>
      eventually(() => expect(told.at(-1)).toEqual([surface, hasMoved]));
    await move(left + 5, top + 5);
    await expectLast('Minsk', true);
    scrollTo(0, 500);
    await expectLast(undefined, false);
    scrollTo(0, 0);
    await expectLast('Minsk', false);
    await move(left + 6, top + 5);
    await expectLast('Minsk', true);
  });

  it('takes a zoom of the page for no move: other coordinates at the same place of the screen', () => {
    const before = { x: 5, y: 5, screenX: 105, screenY: 205 };
    expect(isElsewhere({ ...before, x: 7, y: 6 }, before)).toBe(false);
    expect(isElsewhere({ ...before, screenX: 106 }, before)).toBe(true);
    expect(isElsewhere({ ...before, screenY: 206 }, before)).toBe(true);
    expect(isElsewhere(before, undefined)).toBe(true);
  });
});

describe('openOnClick', () => {
  const told: string[] = [];
  let isOwn = false;

  /** Starts on a page with one name and returns functions that press it. */
  async function startClicking(html: string) {
    start(html);
    await untilMarked(['Minsk']);
    told.length = 0;
    isOwn = false;
    const tell = (what: string) => (mention: Mention) => told.push(`${what} ${mention.surface}`);
    openOnClick(
      document,
      engine.mentions,
      { onPress: tell('press'), onClick: tell('click'), isOwnEvent: () => isOwn },
      life.signal,
    );
    return (options: { button?: 'right'; modifiers?: ['Alt'] } = {}) =>
      userEvent.click(main.querySelector('.name')!, { position: { x: 5, y: 5 }, ...options });
  }

  it('reports the press, then the click', async () => {
    const click = await startClicking('<p>In <b class="name">Minsk</b></p>');
    await click();
    expect(told).toEqual(['press Minsk', 'click Minsk']);
  });

  it('leaves plain clicks in a link to the link', async () => {
    const click = await startClicking('<p>In <a class="name" href="#there">Minsk</a></p>');
    await click();
    expect(told).toEqual([]);
    await click({ modifiers: ['Alt'] });
    expect(told).toEqual(['press Minsk', 'click Minsk']);
  });

  it('reports nothing in a control, with another button, in the popover, or after the end', async () => {
    const inControl = await startClicking('<div role="tab" class="name">Minsk</div>');
    await inControl();
    life.abort();
    main.remove();
    const click = await startClicking('<p>In <b class="name">Minsk</b></p>');
    await click({ button: 'right' });
    isOwn = true;
    await click();
    isOwn = false;
    life.abort();
    await click();
    expect(told).toEqual([]);
  });

  it('reports no press and no click made by a script', async () => {
    await startClicking('<p>In <b class="name">Minsk</b></p>');
    const { left, top } = rectsOf(engine.mentions.marked()[0]!)[0]!;
    const at = { clientX: left + 5, clientY: top + 5, bubbles: true };
    const name = main.querySelector('.name')!;
    name.dispatchEvent(new PointerEvent('pointerdown', at));
    name.dispatchEvent(new MouseEvent('click', at));
    expect(told).toEqual([]);
  });
});

describe('mentionAt', () => {
  it('finds the mention under the letters, not beside them', async () => {
    start('<p style="width:400px">Alexander Lukashenko</p>');
    await untilMarked(['Alexander Lukashenko']);
    const rect = rectsOf(engine.mentions.marked()[0]!)[0]!;
    const middle = rect.top + rect.height / 2;
    expect(mentionAt(document, engine.mentions, rect.left + 20, middle)?.annotation?.entity).toBe(
      'person/lukashenko',
    );
    expect(mentionAt(document, engine.mentions, rect.right + 40, middle)).toBeUndefined();
    expect(mentionAt(document, engine.mentions, rect.left + 20, rect.bottom + 60)).toBeUndefined();
  });

  it('gives a rectangle for each line of a wrapped name', async () => {
    start('<p style="width:1px">Alexander Lukashenko</p>');
    await untilMarked(['Alexander Lukashenko']);
    expect(rectsOf(engine.mentions.marked()[0]!)).toHaveLength(2);
  });
});
