/** Reads the extension's popover; its shadow root is open in development builds. */
import type { Page } from 'puppeteer-core';

/** What the open popover shows. */
export interface ShownPopover {
  /** Id of the entity that it shows; undefined if the popover does not show one. */
  readonly entity: string | undefined;
  readonly text: string;
}

/** The popover that is open on the page, or undefined. */
export async function readPopover(page: Page): Promise<ShownPopover | undefined> {
  const shown = await page.evaluate(() => {
    const host = [...document.querySelectorAll('[popover]')].find(
      (one) => one.shadowRoot !== null && one.matches(':popover-open'),
    );
    const root = host?.shadowRoot;
    if (!root) return null;
    const content = [...root.children].filter(
      (one): one is HTMLElement => one instanceof HTMLElement && one.localName !== 'style',
    );
    return {
      entity: root.querySelector<HTMLElement>('[data-entity]')?.dataset['entity'] ?? null,
      text: content.map((one) => one.innerText.trim()).join('\n'),
    };
  });
  return shown ? { entity: shown.entity ?? undefined, text: shown.text } : undefined;
}

/** Waits until a popover is open and its animations have ended, and reads it; rejects after the limit (ms). */
export async function waitForPopover(page: Page, limit = 10_000): Promise<ShownPopover> {
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('[popover]:popover-open')].some((host) => {
        const root = host.shadowRoot;
        const running = [...host.getAnimations(), ...(root?.getAnimations() ?? [])];
        return root?.textContent?.trim() && running.every((one) => one.playState === 'finished');
      }),
    { timeout: limit, polling: 'raf' },
  );
  const shown = await readPopover(page);
  if (!shown) throw new Error('The popover closed as soon as it was open');
  return shown;
}

/** Waits until no popover of the extension is open; rejects after the limit (ms). */
export async function waitForNoPopover(page: Page, limit = 10_000): Promise<void> {
  await page.waitForFunction(
    () => ![...document.querySelectorAll('[popover]:popover-open')].some((host) => host.shadowRoot),
    { timeout: limit, polling: 'raf' },
  );
}
