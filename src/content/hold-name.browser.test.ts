import packJson from 'sidelight:pack';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { english } from '../../test/support/english.ts';
import { eventually } from '../../test/support/eventually.ts';
import {
  engine,
  main,
  seen,
  start,
  untilMarked,
  useMarkedPage,
} from '../../test/support/marked-page.ts';
import { createLibrary } from '../core/notes/library.ts';
import { loadPack } from '../pack/load/load-pack.ts';
import { holdName } from './hold-name.ts';
import { createPopover, type Popover } from './popover/popover.ts';
import { popoverRequest } from './popover/request.ts';

const library = createLibrary([loadPack(packJson).content]);
let popover: Popover;
let life: AbortController;

useMarkedPage();
beforeEach(async () => {
  await page.viewport(900, 700);
  life = new AbortController();
  start('<p id="a">Vladimir Putin spoke.</p><p>Then Minsk.</p>');
  const held = holdName((mention) => engine.hold(mention));
  seen.onJudged = held.marksChanged;
  popover = createPopover(
    {
      library: () => library,
      t: english,
      now: () => Date.UTC(2026, 7, 10),
      rootMode: 'open',
      onOpened: held.opened,
      onClosed: held.closed,
    },
    life.signal,
  );
  await untilMarked(['Vladimir Putin', 'Minsk']);
  const [putin] = engine.mentions.marked();
  popover.open(popoverRequest(putin!, engine, 'keyboard')!);
});
afterEach(() => life.abort());

const paragraph = () => main.querySelector('#a')!;

/** The texts in the stronger style that are in the page. */
function stronger(): string[] {
  return Array.from(CSS.highlights.get('sl-current') ?? [], (mark) => {
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    return mark.startContainer.isConnected ? range.toString() : 'gone';
  });
}

/** Renders the paragraph again, and waits until its new name is marked and has the stronger style. */
async function expectHeldAnew(): Promise<void> {
  await eventually(() => expect(stronger()).toEqual(['Vladimir Putin']));
  const before = paragraph().firstChild!;
  paragraph().innerHTML = 'Vladimir Putin spoke.';
  await eventually(() => {
    expect(engine.mentions.marked()[0]!.nodes[0]).toBe(paragraph().firstChild);
    expect(stronger()).toEqual(['Vladimir Putin']);
  });
  expect(before.isConnected).toBe(false);
}

it('a name that the page renders again while its card is open has the stronger style', async () => {
  await expectHeldAnew();
  popover.close('escape');
  expect(stronger()).toEqual([]);
});

it('a name whose card is pinned has it too', async () => {
  await eventually(() => expect(document.querySelector('sl-popover')).not.toBeNull());
  document.querySelector('sl-popover')!.shadowRoot!.querySelector<HTMLElement>('.pin')!.focus();
  await userEvent.keyboard('{Enter}');
  await expectHeldAnew();
});

it('a name that is gone has it no more', async () => {
  await eventually(() => expect(stronger()).toEqual(['Vladimir Putin']));
  paragraph().innerHTML = 'Nobody spoke.';
  await eventually(() => expect(stronger()).toEqual([]));
});
