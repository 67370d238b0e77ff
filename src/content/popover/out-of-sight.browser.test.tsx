import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  box,
  control,
  element,
  host,
  onClosed,
  open,
  placed,
  shownPopover,
  usePopoverPage,
} from '../../../test/support/popover-page.ts';
import { eventually } from '../../../test/support/eventually.ts';

usePopoverPage();

const text = () => element('#name').firstChild!;
const openAtText = () => open({ behind: text(), openedBy: 'pointer' });
const untilLost = () =>
  eventually(() => expect(onClosed).toHaveBeenCalledExactlyOnceWith('mention-lost'));
/** Waits for many more frames than it takes for a name out of sight to count as lost. */
const muchLater = () =>
  new Promise<void>((resolve) => {
    const end = performance.now() + 600;
    const wait = () => (performance.now() > end ? resolve() : requestAnimationFrame(wait));
    wait();
  });

beforeEach(() => {
  document.body.innerHTML = `
    <div id="view" style="overflow: auto; width: 400px; height: 200px">
      <div id="slide" style="height: 1000px">
        <p style="width: 300px">A page about <span id="name">Ada Mill</span>.</p>
      </div>
    </div>
    <button id="control">A control of the page</button>`;
});

describe('a card closes when its name', () => {
  it.each([
    ['is scrolled out of its box', () => (element('#view').scrollTop = 300)],
    ['becomes invisible', () => (element('#slide').style.visibility = 'hidden')],
    ['becomes transparent', () => (element('#slide').style.opacity = '0')],
    ['loses its box', () => (element('#slide').style.display = 'none')],
    ['leaves with its slide', () => (element('#slide').style.transform = 'translateX(-500px)')],
    ['is folded away', () => (element('#view').style.cssText = 'overflow: hidden; height: 0')],
    ['is skipped', () => (element('#slide').style.contentVisibility = 'hidden')],
  ])('%s', async (_, hide) => {
    openAtText();
    await placed();
    hide();
    await untilLost();
    expect(host()).toBeNull();
  });

  it.each([
    ['fades away', 'opacity .1s', 'opacity: 0'],
    ['slides away', 'transform .1s', 'transform: translateX(-500px)'],
    ['is made invisible in a while', 'visibility 0s .1s', 'visibility: hidden'],
  ])('%s', async (_, transition, css) => {
    element('#slide').style.transition = transition;
    openAtText();
    await placed();
    element('#slide').style.cssText += css;
    await untilLost();
  });

  it('fades away by an animation', async () => {
    openAtText();
    await placed();
    element('#slide').animate([{ opacity: 1 }, { opacity: 0 }], {
      duration: 100,
      fill: 'forwards',
    });
    await untilLost();
  });

  it('is hidden while the card is a sheet', async () => {
    await page.viewport(390, 700);
    openAtText();
    await eventually(() => expect(host()?.dataset['layout']).toBe('sheet'));
    element('#slide').style.visibility = 'hidden';
    await untilLost();
  });

  it('is out of sight when the card is unpinned', async () => {
    openAtText();
    await placed();
    await userEvent.click(control('.pin'));
    element('#view').scrollTop = 300;
    await userEvent.click(control('.pin'));
    await untilLost();
  });
});

describe('a card stays', () => {
  it('beside a name that moves with an animation', async () => {
    openAtText();
    const before = await placed();
    element('#slide').animate([{ transform: 'none' }, { transform: 'translateX(30px)' }], {
      duration: 100,
      fill: 'forwards',
    });
    await eventually(() => expect(box().left).toBeCloseTo(before.left + 30, 0));
    expect(shownPopover().isOpen).toBe(true);
  });

  it('beside a name that bounces in its box', async () => {
    openAtText();
    const before = await placed();
    element('#view').scrollTop = 300;
    await new Promise(requestAnimationFrame);
    element('#view').scrollTop = 0;
    await muchLater();
    expect(box().top).toBeCloseTo(before.top, 0);
    expect(shownPopover().isOpen).toBe(true);
  });

  it('if the reader has pinned it', async () => {
    openAtText();
    await placed();
    await userEvent.click(control('.pin'));
    element('#view').scrollTop = 300;
    element('#slide').style.visibility = 'hidden';
    await muchLater();
    expect(shownPopover().isOpen).toBe(true);
  });

  it('as a sheet if its name is scrolled out of a box', async () => {
    await page.viewport(390, 700);
    openAtText();
    await eventually(() => expect(host()?.dataset['layout']).toBe('sheet'));
    element('#view').scrollTop = 300;
    await muchLater();
    expect(shownPopover().isOpen).toBe(true);
  });

  it('if its name has not come into sight yet, and closes when the name leaves again', async () => {
    element('#view').scrollTop = 300;
    open({ behind: text(), openedBy: 'keyboard' });
    await muchLater();
    expect(shownPopover().isOpen).toBe(true);
    element('#view').scrollTop = 0;
    await muchLater();
    element('#view').scrollTop = 300;
    await untilLost();
  });

  it('beside a name in a header that sticks to its scroll box', async () => {
    element('p').style.cssText = 'position: sticky; top: 0; margin: 0';
    openAtText();
    const before = await placed();
    element('#view').scrollTop = 300;
    await muchLater();
    expect(box().top).toBeCloseTo(before.top, 0);
    expect(shownPopover().isOpen).toBe(true);
  });

  it('beside a name of a page that is zoomed and runs from right to left', async () => {
    document.documentElement.style.zoom = '1.5';
    document.documentElement.style.direction = 'rtl';
    openAtText();
    await placed();
    await muchLater();
    expect(shownPopover().isOpen).toBe(true);
    element('#view').scrollTop = 300;
    await untilLost();
  });
});
