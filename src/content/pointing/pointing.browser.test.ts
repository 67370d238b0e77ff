import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Mention } from '../engine/mention.ts';
import { followPointer } from './follow-pointer.ts';
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
  function move(x: number, y: number, pointerType = 'mouse'): void {
    const at = { clientX: x, clientY: y, bubbles: true, pointerType };
    main.dispatchEvent(new PointerEvent('pointermove', at));
  }

  async function startPointing(): Promise<DOMRect> {
    start('<p>Minsk</p>');
    await untilMarked(['Minsk']);
    followPointer(document, engine.mentions, (mention) => engine.point(mention), life.signal);
    return rectsOf(engine.mentions.marked()[0]!)[0]!;
  }

  it('gives the mark under the pointer the stronger style, until the pointer leaves it', async () => {
    const rect = await startPointing();
    move(rect.left + 5, rect.top + 5);
    await eventually(() => expect(CSS.highlights.get('sl-current')?.size).toBe(1));
    move(rect.right + 200, rect.top + 5);
    await eventually(() => expect(CSS.highlights.has('sl-current')).toBe(false));
  });

  it('removes the style with the text that had it', async () => {
    const rect = await startPointing();
    move(rect.left + 5, rect.top + 5);
    await eventually(() => expect(CSS.highlights.has('sl-current')).toBe(true));
    await eventually(() => expect(seen.isAtRest).toBe(true));
    main.replaceChildren();
    await handled();
    expect(CSS.highlights.has('sl-current')).toBe(false);
  });

  it('checks once a frame however often the pointer moves', async () => {
    const rect = await startPointing();
    let asked = 0;
    followPointer(document, engine.mentions, () => asked++, life.signal);
    for (let i = 0; i < 20; i++) move(rect.left + 5 + (i % 3), rect.top + 5);
    await eventually(() => expect(asked).toBe(1));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(asked).toBe(1);
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
    const moveTo = (x: number, y: number, screenX = x) =>
      main.dispatchEvent(
        new PointerEvent('pointermove', { clientX: x, clientY: y, screenX, screenY: y }),
      );
    moveTo(left + 5, top + 5);
    await expectLast('Minsk', true);
    scrollTo(0, 500);
    await expectLast(undefined, false);
    scrollTo(0, 0);
    await expectLast('Minsk', false);
    moveTo(left + 6, top + 5);
    await expectLast('Minsk', true);
    // A zoom of the page: other coordinates at the same place of the screen.
    moveTo(left + 4, top + 5, left + 6);
    await expectLast('Minsk', false);
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
