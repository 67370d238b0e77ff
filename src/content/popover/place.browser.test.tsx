import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  box,
  control,
  element,
  host,
  makePopover,
  mentionRects,
  onClosed,
  open,
  placed,
  root,
  shownPopover,
  usePopoverPage,
} from '../../../test/support/popover-page.ts';
import { samplePack } from '../../../test/support/sample-pack.ts';
import { eventually } from '../../../test/support/eventually.ts';

usePopoverPage();

describe('placing', () => {
  it('is right under the mention, aligned with its start', async () => {
    open();
    const card = await placed();
    const name = element('#name').getBoundingClientRect();
    expect(card.left).toBeCloseTo(name.left, 0);
    expect(card.top).toBeCloseTo(name.bottom + 6, 0);
  });

  it.each([
    ['a text', 'p'],
    ['a page', 'html'],
  ])(
    'is aligned with the right end of a mention in %s that runs from right to left',
    async (_, at) => {
      element('p').style.cssText = 'position: absolute; left: 100px; width: 300px; top: 100px';
      element(at).style.direction = 'rtl';
      open({ behind: element('#name').firstChild! });
      const card = await placed();
      expect(card.right).toBeCloseTo(element('#name').getBoundingClientRect().right, 0);
    },
  );

  it('belongs to the line fragment that was pointed at', async () => {
    element('p').style.width = '20px';
    const [, second] = mentionRects();
    if (!second) throw new Error('the name should run over two lines');
    open({ point: { x: second.left + 2, y: second.top + 2 } });
    const card = await placed();
    expect(card.left).toBeCloseTo(second.left, 0);
    expect(card.top).toBeCloseTo(second.bottom + 6, 0);
  });

  it.each([
    ['left:0;top:0'],
    ['right:0;top:0'],
    ['left:0;bottom:0'],
    ['right:0;bottom:0'],
    ['left:50%;top:50%'],
  ])('stays in view with its gutter for a mention at %s', async (place) => {
    element('#name').style.cssText = `position:fixed;${place}`;
    open();
    const card = await placed();
    expect(card.left).toBeGreaterThanOrEqual(8);
    expect(card.top).toBeGreaterThanOrEqual(8);
    expect(card.right).toBeLessThanOrEqual(892);
    expect(card.bottom).toBeLessThanOrEqual(692);
  });

  it('moves to the other side of a mention with no room below', async () => {
    element('#name').style.cssText = 'position:fixed;left:100px;bottom:20px';
    open();
    const card = await placed();
    expect(card.bottom).toBeCloseTo(element('#name').getBoundingClientRect().top - 6, 0);
  });

  it('fits a window 500 px wide and scrolls inside if the window is low', async () => {
    await page.viewport(500, 420);
    element('p').style.margin = '130px 0 0 200px';
    open();
    const card = await placed();
    expect(card.left).toBeGreaterThanOrEqual(8);
    expect(card.right).toBeLessThanOrEqual(492);
    expect(card.top).toBeGreaterThanOrEqual(8);
    expect(card.bottom).toBeLessThanOrEqual(412);
    const body = element('.body', root());
    expect(body.scrollWidth).toBe(body.clientWidth);
    expect(body.scrollHeight).toBeGreaterThan(body.clientHeight);
  });

  it('follows when anything moves the mention, even without an event', async () => {
    open();
    const before = await placed();
    element('p').style.transform = 'translateX(50px)';
    await eventually(() =>
      expect((host() as HTMLElement).getBoundingClientRect().left).toBeCloseTo(before.left + 50, 0),
    );
  });

  it('goes out of view together with its mention', async () => {
    open();
    await placed();
    element('p').style.transform = 'translateY(-1500px)';
    await eventually(() =>
      expect((host() as HTMLElement).getBoundingClientRect().bottom).toBeLessThan(0),
    );
    expect(shownPopover().isOpen).toBe(true);
  });
});

describe('a card whose first note has no room below or above its line', () => {
  const line = () => element('#name').getBoundingClientRect();
  const text = 'A note of many words. '.repeat(12);
  const wordy = { ...samplePack, notes: samplePack.notes.map((note) => ({ ...note, text })) };

  it('stands beside the line, at its end', async () => {
    await page.viewport(900, 420);
    element('p').style.margin = '190px 0 900px 40px';
    makePopover({}, wordy);
    open();
    await eventually(() => expect(box().left).toBeCloseTo(line().right + 6, 0));
    expect([box().top >= 8, box().bottom <= 412]).toEqual([true, true]);
  });

  it('slides over the line where there is no room beside it', async () => {
    await page.viewport(500, 420);
    element('p').style.margin = '190px 0 900px 200px';
    makePopover({}, wordy);
    open();
    const card = await placed();
    expect(card.top).toBeLessThan(line().bottom);
    expect([card.top >= 8, card.bottom <= 412]).toEqual([true, true]);
    expect(getComputedStyle(control('.pointer')).display).toBe('none');
  });
});

describe('the pointer', () => {
  const tip = () => control('.pointer').getBoundingClientRect();
  const line = () => element('#name').getBoundingClientRect();

  it.each([
    ['below', 'left:100px;top:100px'],
    ['above', 'left:100px;bottom:20px'],
  ])('of a card %s its line is between the two, at the name', async (side, css) => {
    element('#name').style.cssText = `position:fixed;${css}`;
    open();
    await placed();
    const middle = (tip().left + tip().right) / 2;
    expect([middle > line().left, middle < line().right]).toEqual([true, true]);
    const [upper, lower] = side === 'below' ? [line(), box()] : [box(), line()];
    expect(tip().top).toBeGreaterThanOrEqual(upper.bottom - 1);
    expect(tip().bottom).toBeLessThanOrEqual(lower.top + 1);
  });

  it('is gone while the popover is pinned or a sheet', async () => {
    open();
    await placed();
    expect(tip().height).toBe(7);
    await userEvent.click(control('.pin'));
    expect(tip().height).toBe(0);
    await userEvent.click(control('.pin'));
    await eventually(() => expect(tip().height).toBe(7));
    await page.viewport(390, 700);
    await eventually(() => expect(tip().height).toBe(0));
  });
});

describe('a sheet', () => {
  const sheet = () =>
    eventually(() => {
      expect(host()?.dataset['layout']).toBe('sheet');
      return box();
    });

  it('is at the bottom of a narrow window, over its whole width', async () => {
    await page.viewport(390, 700);
    open();
    const { left, right, bottom, top } = await sheet();
    expect([left, right, bottom]).toEqual([0, 390, 700]);
    expect(top).toBeGreaterThan(250);
    expect(root().querySelector('.pin')).toBeNull();
  });

  it('brings the mention above itself', async () => {
    await page.viewport(390, 700);
    element('p').style.margin = '640px 0 900px 20px';
    open();
    await sheet();
    await eventually(() =>
      expect(element('#name').getBoundingClientRect().bottom).toBeLessThanOrEqual(box().top),
    );
    window.scrollTo(0, 0);
  });

  it('brings all of a mention above itself that runs over two lines', async () => {
    await page.viewport(390, 700);
    element('p').style.cssText = 'margin:640px 0 900px 20px;width:20px';
    const [first] = mentionRects();
    open({ point: { x: first!.left + 2, y: first!.top + 2 } });
    await sheet();
    await eventually(() =>
      expect(mentionRects().at(-1)!.bottom).toBeLessThanOrEqual(box().top - 5),
    );
    expect(mentionRects()[0]!.top).toBeGreaterThan(0);
    window.scrollTo(0, 0);
  });

  it('replaces the popover when the window becomes narrow, and is replaced when it is wide again', async () => {
    open();
    await placed();
    await page.viewport(390, 700);
    await sheet();
    await page.viewport(900, 700);
    await eventually(() => expect(host()?.dataset['layout']).toBe('beside'));
    expect(box().width).toBe(384);
  });

  it('is one in a window that is too low for a card and its line', async () => {
    await page.viewport(683, 320);
    open();
    const { left, right, bottom, top } = await sheet();
    expect([left, right, bottom]).toEqual([0, 683, 320]);
    expect(top).toBeGreaterThanOrEqual(48);
  });

  it('brings the mention above itself again when it has grown over it', async () => {
    await page.viewport(390, 700);
    element('p').style.margin = '260px 0 900px 20px';
    open({ entityId: 'org/dock' });
    const { top } = await sheet();
    await eventually(() => expect(mentionRects()[0]!.bottom).toBeLessThanOrEqual(top));
    await userEvent.click(control('.note-kind'));
    await userEvent.click(control('.menu-button'));
    await eventually(() => {
      expect(box().top).toBeLessThan(top);
      expect(mentionRects()[0]!.bottom).toBeLessThanOrEqual(box().top);
    });
    window.scrollTo(0, 0);
  });

  it('closes when the mention leaves the document', async () => {
    await page.viewport(390, 700);
    open();
    await sheet();
    element('#name').remove();
    await eventually(() => expect(onClosed).toHaveBeenCalledExactlyOnceWith('mention-lost'));
  });

  // At a zoom of 300 %, a window 1280 px wide has 427 CSS px.
  it.each([
    [50, 2560, 1400],
    [100, 1280, 700],
    [200, 640, 350],
    [300, 427, 233],
  ])('or a card is whole at %i %% zoom', async (_, width, height) => {
    await page.viewport(width, height);
    element('p').style.margin = '60px 0 0 60px';
    open();
    await eventually(() => {
      const { left, top, right, bottom } = box();
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(bottom).toBeLessThanOrEqual(height);
      expect(host()?.hasAttribute('data-layout')).toBe(true);
    });
    const close = control('.close').getBoundingClientRect();
    expect(document.elementFromPoint(close.x + 5, close.y + 5)).toBe(host());
  });
});

describe('a mention', () => {
  it.each([
    ['at the left edge', 'position:fixed;left:0;top:300px'],
    ['at the right edge', 'position:fixed;right:0;top:300px'],
    ['at the bottom', 'position:fixed;left:300px;bottom:0'],
    ['in vertical writing', 'writing-mode:vertical-rl;height:200px;display:block'],
    ['in a turned box', 'display:inline-block;transform:rotate(30deg)'],
  ])('%s keeps the popover whole', async (_, css) => {
    element('#name').style.cssText = css;
    open();
    const { left, top, right, bottom } = await placed();
    expect(left).toBeGreaterThanOrEqual(8);
    expect(top).toBeGreaterThanOrEqual(8);
    expect(right).toBeLessThanOrEqual(892);
    expect(bottom).toBeLessThanOrEqual(692);
  });

  it.each([
    ['overflow: hidden', 'overflow:hidden;height:24px;width:90px'],
    ['a transform', 'transform:scale(.8);transform-origin:0 0'],
    ['columns', 'columns:2;width:200px'],
    ['a filter', 'filter:grayscale(1)'],
    ['containment', 'contain:strict;width:300px;height:60px'],
    ['a column 20 px wide', 'width:20px'],
  ])('inside %s has its popover unclipped', async (_, css) => {
    element('p').style.cssText += `;${css}`;
    open();
    const { left, right, width } = await placed();
    expect(width).toBe(384);
    expect([left >= 8, right <= 892]).toEqual([true, true]);
    const close = control('.close').getBoundingClientRect();
    expect(document.elementFromPoint(close.x + 5, close.y + 5)).toBe(host());
  });

  it('on a page that zooms itself has a popover of the usual size beside it', async () => {
    document.documentElement.style.cssText = 'zoom: 2';
    element('p').style.margin = '40px 0 0 60px';
    open();
    const { width, left, top } = await placed();
    expect(width).toBeCloseTo(384, 0);
    await eventually(() => {
      const name = element('#name').getBoundingClientRect();
      expect(Math.abs(box().left - name.left)).toBeLessThan(2);
      expect(Math.abs(box().top - name.bottom - 6)).toBeLessThan(2);
    });
    expect([left >= 8, top >= 8]).toEqual([true, true]);
  });

  it('is followed while an ancestor scrolls', async () => {
    document.body.insertAdjacentHTML(
      'afterbegin',
      '<div id="scroller" style="height:300px;overflow:auto"><div style="height:2000px"></div></div>',
    );
    element('#scroller > div').append(element('p'));
    open();
    const before = await placed();
    element('#scroller').scrollTop = 60;
    await eventually(() => expect(box().top).toBeCloseTo(before.top - 60, 0));
  });
});
