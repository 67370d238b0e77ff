import bundledJson from 'sidelight:pack';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  box,
  control,
  element,
  makePopover,
  mentionRects,
  open,
  root,
  usePopoverPage,
} from '../../../test/support/popover-page.ts';
import { eventually } from '../../../test/support/eventually.ts';
import { loadPack } from '../../pack/load/load-pack.ts';

const { content } = loadPack(bundledJson);
const ENTITIES = ['person/putin', 'person/lukashenko', 'person/nemtsov'];
const TEXT =
  'It was a long day, with many turns and few words, and no end of it was in sight. '.repeat(2);

usePopoverPage();

// A window larger than the browser's own is shrunk, which the observer would take for a cover.
beforeAll(() => Reflect.deleteProperty(IntersectionObserver.prototype, 'trackVisibility'));

afterEach(() => {
  document.documentElement.removeAttribute('dir');
  window.scrollTo(0, 0);
});

/** Writes an article with the name between paragraphs. */
function writePage(before: number, after: number, rest = ''): void {
  const paragraphs = (count: number): string => `<p>${TEXT}</p>`.repeat(count);
  document.body.innerHTML = `<article>${paragraphs(before)}
    <p>It was <span id="name">a name</span> of many.</p>${paragraphs(after)}</article>${rest}`;
}

async function showCard(entityId: string, openedBy: 'pointer' | 'keyboard' = 'pointer') {
  makePopover({ onReject: () => undefined, onOptions: () => undefined }, content);
  const name = element('#name');
  name.scrollIntoView({ block: 'center', behavior: 'instant' });
  open({ entityId, rects: mentionRects, openedBy, behind: name.firstChild! });
  await painted();
}

async function painted(): Promise<void> {
  for (let frame = 0; frame < 3; frame++)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  for (const animation of root().getAnimations()) animation.finish();
}

/** What a reader sees of the name and of the notes. */
function seen() {
  const card = box();
  const [line] = mentionRects();
  const bar = document.querySelector('#fixed')?.getBoundingClientRect();
  const end = bar?.top ?? innerHeight;
  const isBeside = line!.bottom <= card.top || line!.top >= card.bottom;
  return {
    isNameSeen: isBeside && line!.top >= 0 && line!.bottom <= end,
    hasNote: wholeNotes() > 0,
    isInside: card.top >= 0 && card.bottom <= innerHeight,
  };
}
const ALL_SEEN = { isNameSeen: true, hasNote: true, isInside: true };

function wholeNotes(): number {
  const body = element('.body', root()).getBoundingClientRect();
  return [...root().querySelectorAll('[data-note]')].filter((note) => {
    const { top, bottom } = note.getBoundingClientRect();
    return top >= Math.max(body.top, 0) && bottom <= Math.min(body.bottom, innerHeight) - 24;
  }).length;
}

const SIZES = [
  [390, 780],
  [320, 640],
  [683, 320],
] as const;

describe.each(SIZES)(
  'in %i × %i px, a sheet leaves its name in view and shows a note',
  (...size) => {
    it.each([0, 1, 4])('where %i paragraphs follow', async (after) => {
      await page.viewport(...size);
      for (const id of ENTITIES) {
        writePage(15, after);
        await showCard(id);
        expect(seen(), id).toEqual(ALL_SEEN);
      }
    });

    it('opened by key', async () => {
      await page.viewport(...size);
      writePage(15, 0);
      await showCard(ENTITIES[0]!, 'keyboard');
      expect(seen()).toEqual(ALL_SEEN);
      expect(root().activeElement).toBe(control('h2'));
    });

    it('on a page from right to left', async () => {
      await page.viewport(...size);
      document.documentElement.dir = 'rtl';
      writePage(15, 0);
      await showCard(ENTITIES[0]!);
      expect(seen()).toEqual(ALL_SEEN);
      expect([box().left, box().right]).toEqual([0, size[0]]);
    });

    it('above a bar at the bottom of the page, in a box that scrolls by itself, or fixed itself', async () => {
      await page.viewport(...size);
      writePage(
        15,
        0,
        '<div id="fixed" style="position:fixed;inset:auto 0 0;height:24px;background:#ccc"></div>',
      );
      document.body.style.paddingBottom = '40px';
      await showCard(ENTITIES[0]!);
      expect(seen()).toEqual(ALL_SEEN);
      document.body.style.paddingBottom = '';

      writePage(15, 0);
      element('article').style.cssText = 'position:fixed;inset:0;overflow:auto';
      await showCard(ENTITIES[0]!);
      expect(seen()).toEqual(ALL_SEEN);

      writePage(15, 0);
      element('#name').style.cssText = 'position:fixed;inset:auto auto 8px 8px';
      await showCard(ENTITIES[0]!);
      expect(seen()).toEqual(ALL_SEEN);
    });
  },
);

describe('on a page of one screen', () => {
  it.each([
    ['at its beginning', 20, 'bottom'],
    ['at its end', 700, 'top'],
    ['in its middle', 360, 'bottom'],
    ['just below its middle', 400, 'top'],
  ] as const)('a name %s is seen, and a note', async (_, from, edge) => {
    await page.viewport(390, 780);
    writePage(0, 0);
    document.body.style.cssText = 'margin:0;min-height:0;display:flow-root';
    element('#name').style.cssText = `position:absolute;top:${from}px`;
    expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(780);
    await showCard(ENTITIES[0]!);
    expect(seen()).toEqual(ALL_SEEN);
    expect(box()[edge]).toBe(edge === 'top' ? 0 : 780);
  });

  it('a sheet that grows covers no name that nothing can move', async () => {
    await page.viewport(390, 780);
    writePage(6, 0);
    await showCard(ENTITIES[0]!);
    await userEvent.click(control('.menu-button'));
    await userEvent.click(control('.note-kind'));
    await painted();
    expect(seen()).toEqual({ ...ALL_SEEN, hasNote: expect.any(Boolean) });
    expect(box().top).toBe(0);
  });
});

it('a sheet at the top keeps its place until the next opening', async () => {
  await page.viewport(390, 780);
  writePage(15, 0);
  await showCard(ENTITIES[0]!);
  expect(box().top).toBe(0);
  window.scrollBy({ top: -300, behavior: 'instant' });
  await painted();
  expect(box().top).toBe(0);
  writePage(2, 15);
  await showCard(ENTITIES[0]!);
  await eventually(() => expect(box().bottom).toBe(780));
  expect(seen()).toEqual(ALL_SEEN);
});
