import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  box,
  control,
  controlBelow,
  makePopover,
  open,
  root,
  usePopoverPage,
} from '../../../test/support/popover-page.ts';
import { emulateMedia, inkIn, systemColour } from '../../../test/support/emulated-media.ts';
import { eventually } from '../../../test/support/eventually.ts';

usePopoverPage();

afterEach(() => emulateMedia({}));

const openCard = async (theme: 'light' | 'dark'): Promise<void> => {
  makePopover({ theme: () => theme, onReject: () => undefined });
  open({ context: () => ({ paragraph: '', inParagraph: ['person/bo', 'org/dock'] }) });
  await eventually(() => expect(box().height).toBeGreaterThan(0));
};
const styleOf = (selector: string) => getComputedStyle(control(selector));

describe.each(['light', 'dark'] as const)('with more contrast wanted, in %s colours', (theme) => {
  it('every text has at least 7:1', async () => {
    await emulateMedia({ 'prefers-contrast': 'more' });
    // axe-core looks for the background of a text only in the body; in a dialog, the host is there.
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
    await openCard(theme);
    const { violations, incomplete, passes } = await axe.run(
      { include: ['sl-popover'] },
      { runOnly: { type: 'rule', values: ['color-contrast-enhanced'] } },
    );
    expect(
      [...violations, ...incomplete].flatMap(({ nodes }) => nodes.map(({ html }) => html)),
    ).toEqual([]);
    expect(passes.flatMap(({ nodes }) => nodes).length).toBeGreaterThan(5);
  });

  it('ink and paper are black and white', async () => {
    await emulateMedia({ 'prefers-contrast': 'more' });
    await openCard(theme);
    const ends = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'];
    const { color, backgroundColor } = styleOf('.card');
    expect([color, backgroundColor]).toEqual(theme === 'light' ? ends : ends.toReversed());
  });
});

describe('in forced colours', () => {
  it('the card has an edge, and its text the system’s colours', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    await openCard('light');
    const { borderInlineStartColor, backgroundColor, color } = styleOf('.card');
    expect(borderInlineStartColor).toBe(systemColour('CanvasText'));
    expect(backgroundColor).toBe(systemColour('Canvas'));
    expect(color).toBe(systemColour('CanvasText'));
  });

  it('the chosen control has a label that can be read', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    await openCard('light');
    const { backgroundColor, color } = styleOf('.choice[aria-pressed="true"]');
    expect([backgroundColor, color]).toEqual([
      systemColour('Highlight'),
      systemColour('HighlightText'),
    ]);
    expect(await inkIn(control('.choice[aria-pressed="true"]'))).toBeGreaterThan(0.05);
    expect(await inkIn(control('.choice[aria-pressed="false"]'))).toBeGreaterThan(0.05);
  });

  it('the chosen control, the entity’s own points and the focused control can be distinguished', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    await openCard('light');
    expect(styleOf('.choice[aria-pressed="true"]').backgroundColor).not.toBe(
      styleOf('.choice[aria-pressed="false"]').backgroundColor,
    );
    await userEvent.tab();
    const { outlineStyle, outlineColor } = getComputedStyle(root().activeElement!);
    expect([outlineStyle, outlineColor]).toEqual(['solid', systemColour('Highlight')]);
    open({ entityId: 'event/fair' });
    control('.time').scrollIntoView();
    expect(styleOf('.time-mark.own').fill).not.toBe(styleOf('.time-mark:not(.own)').fill);
  });
});

describe('what can be pressed in the line of a note', () => {
  it.each([
    ['light', {}],
    ['dark', {}],
    ['light', { 'prefers-contrast': 'more' }],
    ['dark', { 'prefers-contrast': 'more' }],
    ['light', { 'forced-colors': 'active' }],
    ['dark', { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }],
  ] as const)('has a dotted line in its own colour (%s, %o)', async (theme, features) => {
    await emulateMedia(features);
    makePopover({ theme: () => theme, onReader: () => undefined });
    open({ entityId: 'person/bo' });
    await eventually(() => expect(box().height).toBeGreaterThan(0));
    for (const selector of ['.note-kind', '.note-place .leads', '.note-voice .leads']) {
      const style = styleOf(selector);
      const { textDecorationLine, textDecorationStyle, textDecorationColor } = style;
      expect([textDecorationLine, textDecorationStyle, textDecorationColor]).toEqual([
        'underline',
        'dotted',
        style.color,
      ]);
    }
  });
});

describe('with less motion wanted', () => {
  it.each([
    ['no-preference', 'rise', '0.12s'],
    ['reduce', 'none', '0s'],
  ])('(%s) the sheet has the animation %s, an arrow turns in %s', async (wish, rise, turn) => {
    await emulateMedia({ 'prefers-reduced-motion': wish });
    await page.viewport(390, 700);
    await openCard('light');
    expect(styleOf('.card').animationName).toBe(rise);
    const arrow = await controlBelow('.unfold svg');
    expect(getComputedStyle(arrow).transitionDuration).toBe(turn);
  });
});
