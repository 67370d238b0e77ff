import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  control,
  controlBelow,
  makePopover,
  open,
  openMenu,
  placed,
  root,
  usePopoverPage,
} from '../../../test/support/popover-page.ts';

usePopoverPage();

/** The violations that axe-core finds for WCAG 2.2 AA and best practice, as “rule: element”. */
async function violations(): Promise<string[]> {
  const { violations: found, incomplete } = await axe.run(
    { include: ['sl-popover'] },
    { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  );
  // A check that it could not decide counts as a violation.
  const unknown = incomplete.filter(({ id }) => id === 'color-contrast');
  return [...found, ...unknown].flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
  );
}

async function stillness(): Promise<void> {
  await Promise.all(
    root()
      .getAnimations()
      .map(({ finished }) => finished),
  );
}

/** Pins the card and unfolds everything in it. */
async function unfoldAll(): Promise<void> {
  await userEvent.click(control('.pin'));
  await openMenu();
  for (const button of root().querySelectorAll<HTMLElement>('[aria-expanded="false"], .more'))
    if (button.isConnected) await userEvent.click(button);
  await stillness();
}

describe.each(['light', 'dark'] as const)('in %s colours, axe-core finds nothing', (theme) => {
  beforeEach(async () => {
    // axe-core looks for the background of a text only in the body; in a dialog, the host is there.
    const dialog = document.createElement('dialog');
    dialog.setAttribute('aria-label', 'A dialog of the page');
    document.body.append(dialog);
    dialog.showModal();
    document.title = 'A page';
    document.documentElement.lang = 'en';
    makePopover({
      theme: () => theme,
      onReject: () => undefined,
      onReader: () => undefined,
      onOptions: () => undefined,
    });
    open({
      context: () => ({ paragraph: '', inParagraph: ['person/bo', 'org/dock'] }),
      pageDate: () => ({ year: 2007 }),
      signals: [{ name: 'title', weight: 1, reason: '' }],
    });
    await placed();
    await controlBelow('.related');
    await stillness();
  });

  it('in a card as it opens', async () => {
    expect(await violations()).toEqual([]);
  });

  it('in a card with everything unfolded and kept open', async () => {
    await unfoldAll();
    expect(root().querySelector('.why')).not.toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('after “Not this person”', async () => {
    await openMenu();
    await userEvent.click(control('.reject'));
    await stillness();
    expect(await violations()).toEqual([]);
  });

  it('nor a control smaller than 24 px, with everything unfolded and kept open', async () => {
    await unfoldAll();
    const small = [...root().querySelectorAll('button')]
      .map((button) => ({ button, box: button.getBoundingClientRect() }))
      .filter(({ box: { width, height } }) => Math.min(width, height) < 24)
      .map(({ button }) => button.className || button.textContent);
    expect(small).toEqual([]);
  });

  it('in a sheet', async () => {
    await page.viewport(390, 700);
    await stillness();
    expect(await violations()).toEqual([]);
  });

  it('unless something is wrong inside the shadow root, which it sees', async () => {
    control('.close').removeAttribute('aria-label');
    control('.close').removeAttribute('title');
    control('.description').style.color = theme === 'light' ? '#ccc' : '#444';
    const found = await violations();
    expect(found.some((line) => line.startsWith('button-name'))).toBe(true);
    expect(found.some((line) => line.startsWith('color-contrast'))).toBe(true);
  });
});
