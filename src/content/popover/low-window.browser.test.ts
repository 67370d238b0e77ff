import bundledJson from 'sidelight:pack';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  box,
  control,
  element,
  heading,
  makePopover,
  mentionRects,
  open,
  root,
  usePopoverPage,
} from '../../../test/support/popover-page.ts';
import { eventually } from '../../../test/support/eventually.ts';
import { loadPack } from '../../pack/load/load-pack.ts';

const { content } = loadPack(bundledJson);

usePopoverPage();

const openCard = async (): Promise<void> => {
  element('p').style.margin = '0 0 900px';
  makePopover({ onReject: () => undefined, onOptions: () => undefined }, content);
  open({
    entityId: 'person/putin',
    rects: mentionRects,
    context: () => ({ paragraph: '', inParagraph: ['person/lukashenko', 'person/nemtsov'] }),
  });
  await eventually(() => expect(box().height).toBeGreaterThan(0));
};
/** How much of an element is in the sheet and in the window, in px. */
const shown = (one: Element): number => {
  const { top, bottom } = one.getBoundingClientRect();
  return Math.min(bottom, box().bottom, innerHeight) - Math.max(top, box().top, 0);
};
const firstNote = () => control('[data-note]');

// WCAG asks for windows of 320 × 256 px: 1280 × 1024 at a zoom of 400 %.
describe.each([
  [341, 160],
  [320, 256],
])('in a window of %i × %i px', (width, height) => {
  it('the first note can be scrolled to, and is whole', async () => {
    await page.viewport(width, height);
    await openCard();
    expect(mentionRects()[0]!.bottom).toBeLessThanOrEqual(box().top);
    const note = firstNote();
    await userEvent.wheel(control('.about'), { delta: { y: 20 } });
    await eventually(() => expect(control('.card').scrollTop).toBeGreaterThan(0));
    control('.card').scrollTop += distanceTo(note);
    expect(shown(note)).toBeCloseTo(note.getBoundingClientRect().height, 0);
    expect(shown(control('.bar'))).toBeLessThanOrEqual(0);
    expect(window.scrollY).toBe(0);
  });

  it('the notes have most of the sheet for themselves', async () => {
    await page.viewport(width, height);
    await openCard();
    control('.card').scrollTop = distanceTo(firstNote());
    expect(shown(control('.body'))).toBeCloseTo(box().height, -1);
  });

  it('the card of another entity begins at its name', async () => {
    await page.viewport(width, height);
    await openCard();
    const related = await eventually(() => control('.related .name-button'));
    related.scrollIntoView();
    await userEvent.click(related);
    await eventually(() => expect(heading()).not.toBe('Vladimir Putin'));
    expect(control('.card').scrollTop).toBe(0);
    expect(shown(control('h2'))).toBeGreaterThan(20);
  });

  it('what is unfolded comes into view', async () => {
    await page.viewport(width, height);
    await openCard();
    const button = await eventually(() => control('.note .unfold, .note-more .unfold'));
    button.scrollIntoView({ block: 'end' });
    await userEvent.click(button);
    const unfolded = root().getElementById(button.getAttribute('aria-controls')!)!;
    expect(shown(unfolded)).toBeGreaterThan(40);
  });
});

const distanceTo = (note: Element): number => note.getBoundingClientRect().top - box().top;
