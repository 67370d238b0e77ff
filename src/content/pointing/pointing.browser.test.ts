import { describe, expect, it, vi } from 'vitest';
import { followPointer } from './follow-pointer.ts';
import { mentionAt, rectsOf } from './hit-test.ts';
import {
  life,
  main,
  marker,
  start,
  untilMarked,
  useMarkedPage,
} from '../../../test/support/marked-page.ts';

useMarkedPage();

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
    await vi.waitFor(() => expect(CSS.highlights.has('sl-current')).toBe(false));
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
