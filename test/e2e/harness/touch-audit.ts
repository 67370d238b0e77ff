import type { Page } from 'puppeteer-core';

/** Looks for what a finger cannot press, or would have to be scrolled sideways for; empty for nothing. */
export function touchFaults(page: Page): Promise<string[]> {
  return page.evaluate(findTouchFaults);
}

/** Runs in the page; in a page of news, it looks at the open card. */
function findTouchFaults(): string[] {
  /** In CSS px: what can be pressed, in dense lists, and from middle to middle there. */
  const [TARGET, DENSE_TARGET, DENSE_PITCH] = [44, 24, 32];
  const DENSE =
    '.note, .time-list, .related, .together, .ties, .heading, .parallel, .parallel-table, .reader-entities';
  const host = document.querySelector('sl-popover:popover-open');
  const root = host?.shadowRoot ?? document.body;
  const name = (one: Element): string =>
    `${one.localName}.${one.getAttribute('class')} “${one.textContent?.trim().slice(0, 30)}”`;

  /** What WCAG exempts: what stands in a sentence, whose lines set its height. */
  const isInSentence = (one: Element): boolean =>
    getComputedStyle(one).display.startsWith('inline') &&
    [...(one.parentElement?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.nodeValue ?? ''),
    );
  /** A box or circle is pressed by its label too. */
  const boxOf = (one: HTMLElement): DOMRect => {
    const label = one instanceof HTMLInputElement ? one.labels?.[0] : undefined;
    return (label?.contains(one) ? label : one).getBoundingClientRect();
  };
  const targets = [
    ...root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
  ]
    // The list below a drawing leads to the same.
    .filter((one) => one.checkVisibility() && !one.closest('svg') && !isInSentence(one))
    .map((one) => ({ one, box: boxOf(one), isDense: one.closest(DENSE) !== null }))
    .filter(({ box }) => box.width > 1 && box.height > 1);

  /** From middle to middle of two that are one below or beside the other; 0 if they overlap. */
  const pitchOf = (one: DOMRect, other: DOMRect): number => {
    const isBelow = one.left < other.right && other.left < one.right;
    const isBeside = one.top < other.bottom && other.top < one.bottom;
    if (isBelow && isBeside) return 0;
    if (isBelow) return Math.abs(one.top + one.bottom - other.top - other.bottom) / 2;
    if (isBeside) return Math.abs(one.left + one.right - other.left - other.right) / 2;
    return Infinity;
  };

  const faults: string[] = [];
  for (const { one, box, isDense } of targets) {
    const least = isDense ? DENSE_TARGET : TARGET;
    // Half a px is lost in rounding.
    if (box.width < least - 0.5 || box.height < least - 0.5)
      faults.push(`${Math.round(box.width)} × ${Math.round(box.height)} px: ${name(one)}`);
    if (!isDense) continue;
    for (const other of targets) {
      if (other.one === one || one.contains(other.one) || other.one.contains(one)) continue;
      const pitch = pitchOf(box, other.box);
      if (pitch < DENSE_PITCH - 0.5)
        faults.push(`${Math.round(pitch)} px from ${name(other.one)}: ${name(one)}`);
    }
  }
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) faults.push(`scrolls sideways: ${scrollWidth} px`);
  return faults;
}
