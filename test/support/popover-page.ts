/** A small page with a name on it, the popover that opens there, and ways to look into it. */
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  createPopover,
  type Popover,
  type PopoverDeps,
} from '../../src/content/popover/popover.ts';
import type { PopoverRequest } from '../../src/content/popover/request.ts';
import { startTaking } from '../../src/content/popover/taking-at-mention.ts';
import { createLibrary } from '../../src/core/notes/library.ts';
import type { PackContent } from '../../src/core/model.ts';
import type { CloseReason } from '../../src/core/popover/popover-state.ts';
import { english } from './english.ts';
import { samplePack } from './sample-pack.ts';
import { eventually } from './eventually.ts';

export const onClosed = vi.fn<(reason: CloseReason) => void>();
/** The time of the tests: a day of November 2026. */
const NOW = Date.UTC(2026, 10, 30);
let popover: Popover;
let life = new AbortController();

/** The popover of the test that runs. */
export const shownPopover = () => popover;
/** Ends the popover of the test that runs. */
export const endPopover = () => life.abort();

/** Creates a fresh page and popover before each test, and removes them after it. */
export function usePopoverPage(): void {
  beforeEach(async () => {
    await page.viewport(900, 700);
    document.body.innerHTML = `
      <p style="margin:200px 0 0 100px;width:300px">A page about <span id="name">Ada Mill</span>.</p>
      <button id="control">A control of the page</button>`;
    onClosed.mockReset();
    makePopover();
  });
  afterEach(() => {
    endPopover();
    document.adoptedStyleSheets = [];
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
  });
}

/** Replaces the present popover. */
export function makePopover(
  deps: Partial<PopoverDeps> = {},
  pack: PackContent = samplePack,
): Popover {
  endPopover();
  onClosed.mockReset();
  life = new AbortController();
  popover = createPopover(
    {
      library: () => createLibrary([pack]),
      t: english,
      now: () => NOW,
      rootMode: 'open',
      onClosed,
      taking: async () => startTaking,
      ...deps,
    },
    life.signal,
  );
  return popover;
}

export const element = <T extends HTMLElement>(
  selector: string,
  inside: ParentNode = document,
): T => {
  const found = inside.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
export const host = () => document.querySelector<HTMLElement>('sl-popover');
export const root = () => {
  const shadow = host()?.shadowRoot;
  if (!shadow) throw new Error('the popover is not open');
  return shadow;
};
export const control = (selector: string) => element<HTMLButtonElement>(selector, root());
/** A control below the notes of a long card, which is made when the notes have been painted. */
export const controlBelow = (selector: string) => eventually(() => control(selector));
/** Opens the menu of the card. */
export const openMenu = () => userEvent.click(control('.menu-button'));
export const heading = () => control('h2').textContent;
export const noteKinds = () =>
  [...root().querySelectorAll('.note-kind')].map((kind) => kind.textContent);
export const noteIds = () =>
  [...root().querySelectorAll<HTMLElement>('[data-note]')].map(({ dataset }) => dataset['note']);

export const mentionRects = () => {
  const mention = document.querySelector('#name');
  return mention ? [...mention.getClientRects()] : [];
};
export const onAda: PopoverRequest = {
  entityId: 'person/ada',
  surface: 'Ada Mill',
  rects: mentionRects,
  openedBy: 'keyboard',
};
export const open = (request: Partial<PopoverRequest> = {}) =>
  popover.open({ ...onAda, ...request });

/** The host's box once it has been placed. */
export const placed = () =>
  eventually(() => {
    expect(host()?.getBoundingClientRect().left).toBeGreaterThan(0);
    return box();
  });
export const box = () => (host() as HTMLElement).getBoundingClientRect();

export const style = (css: string) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
};
