/** Reads the extension's popover; its shadow root is open in development builds. */
import type { Page } from 'puppeteer-core';

/** What the open popover shows. */
export interface ShownPopover {
  /** Id of the entity that it is about; undefined where the popover does not tell. */
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

/** Waits until a popover with some text is open; throws after the time limit (ms). */
export async function waitForPopover(page: Page, limit = 10_000): Promise<ShownPopover> {
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll(':popover-open')].some((one) =>
        [...(one.shadowRoot?.children ?? [])].some(
          (child) => child.localName !== 'style' && child.textContent?.trim(),
        ),
      ),
    { timeout: limit, polling: 'raf' },
  );
  const shown = await readPopover(page);
  if (!shown) throw new Error('The popover closed as soon as it was open');
  return shown;
}
