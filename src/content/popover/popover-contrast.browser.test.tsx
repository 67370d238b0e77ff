import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import {
  box,
  control,
  controlBelow,
  makePopover,
  open,
  root,
  usePopoverPage,
} from '../../../test/support/popover-page.ts';
import { eventually } from '../../../test/support/eventually.ts';

usePopoverPage();

/** Has the browser say so to style sheets. */
async function emulate(features: Readonly<Record<string, string>>): Promise<void> {
  const { send } = cdp() as unknown as {
    send(method: string, params: object): Promise<unknown>;
  };
  await send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

afterEach(() => emulate({}));

const openCard = async (theme: 'light' | 'dark'): Promise<void> => {
  makePopover({ theme: () => theme, onReject: () => undefined });
  open({ context: () => ({ paragraph: '', inParagraph: ['person/bo', 'org/dock'] }) });
  await eventually(() => expect(box().height).toBeGreaterThan(0));
};
const styleOf = (selector: string) => getComputedStyle(control(selector));

describe.each(['light', 'dark'] as const)('with more contrast wanted, in %s colours', (theme) => {
  it('every text has at least 7:1', async () => {
    await emulate({ 'prefers-contrast': 'more' });
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
    await emulate({ 'prefers-contrast': 'more' });
    await openCard(theme);
    const ends = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'];
    const { color, backgroundColor } = styleOf('.card');
    expect([color, backgroundColor]).toEqual(theme === 'light' ? ends : ends.toReversed());
  });
});

describe('in forced colours', () => {
  /** What a system colour is now. */
  const system = (name: string): string => {
    const probe = document.createElement('div');
    probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };

  it('the card has an edge, and its text the system’s colours', async () => {
    await emulate({ 'forced-colors': 'active' });
    await openCard('light');
    const { borderInlineStartColor, backgroundColor, color } = styleOf('.card');
    expect(borderInlineStartColor).toBe(system('CanvasText'));
    expect(backgroundColor).toBe(system('Canvas'));
    expect(color).toBe(system('CanvasText'));
  });

  it('the chosen control, the entity’s own points and the focused control can be distinguished', async () => {
    await emulate({ 'forced-colors': 'active' });
    await openCard('light');
    expect(styleOf('.choice[aria-pressed="true"]').borderTopWidth).not.toBe(
      styleOf('.choice[aria-pressed="false"]').borderTopWidth,
    );
    await userEvent.tab();
    const { outlineStyle, outlineColor } = getComputedStyle(root().activeElement!);
    expect([outlineStyle, outlineColor]).toEqual(['solid', system('Highlight')]);
    open({ entityId: 'event/fair' });
    control('.time').scrollIntoView();
    expect(styleOf('.time-mark.own').fill).not.toBe(styleOf('.time-mark:not(.own)').fill);
  });
});

describe('with less motion wanted', () => {
  it.each([
    ['no-preference', 'rise', '0.12s'],
    ['reduce', 'none', '0s'],
  ])('(%s) the sheet has the animation %s, an arrow turns in %s', async (wish, rise, turn) => {
    await emulate({ 'prefers-reduced-motion': wish });
    await page.viewport(390, 700);
    await openCard('light');
    expect(styleOf('.card').animationName).toBe(rise);
    const arrow = await controlBelow('.unfold svg');
    expect(getComputedStyle(arrow).transitionDuration).toBe(turn);
  });
});
