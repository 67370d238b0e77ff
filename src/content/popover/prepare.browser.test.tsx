import { describe, expect, it, vi } from 'vitest';
import { createLibrary, type Library } from '../../core/notes/library.ts';
import { createPopover } from './popover.ts';
import { english } from '../../../test/support/english.ts';
import {
  heading,
  host,
  makePopover,
  onAda,
  open,
  shownPopover,
  usePopoverPage,
} from '../../../test/support/popover-page.ts';
import { samplePack } from '../../../test/support/sample-pack.ts';
import type { PopoverRequest } from './request.ts';
import { prepareWhenIdle } from './prepare-when-idle.ts';
import { eventually } from '../../../test/support/eventually.ts';

const request: PopoverRequest = { ...onAda, openedBy: 'pointer' };

describe('what is done before the popover opens', () => {
  usePopoverPage();

  it('is nothing before a mention is pointed at: no pack is loaded, no style sheet created', () => {
    const library = vi.fn<() => Library>(() => createLibrary([samplePack]));
    const sheets = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
    const life = new AbortController();
    const made = createPopover(
      { library, t: english, now: Date.now, rootMode: 'open' },
      life.signal,
    );
    expect(library).not.toHaveBeenCalled();
    expect(sheets).not.toHaveBeenCalled();
    made.prepare(request);
    expect(library).toHaveBeenCalled();
    expect(sheets).toHaveBeenCalled();
    sheets.mockRestore();
    life.abort();
  });

  it('preparing changes nothing in the document, and opening works as usual', () => {
    const life = new AbortController();
    const popover = createPopover(
      { library: () => createLibrary([samplePack]), t: english, now: Date.now, rootMode: 'open' },
      life.signal,
    );
    const before = document.documentElement.outerHTML;
    popover.prepare(request);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(popover.isOpen).toBe(false);
    popover.open(request);
    expect(heading()).toBe('Ada Mill');
    life.abort();
  });

  it('what was collected for a press is not collected again for its click', () => {
    const context = vi.fn<() => undefined>();
    const pressed = { ...request, key: 'ada', context };
    shownPopover().prepare(pressed);
    shownPopover().open(pressed);
    expect(context).toHaveBeenCalledTimes(1);
    shownPopover().close('outside');
    shownPopover().open(pressed);
    expect(context).toHaveBeenCalledTimes(2);
  });

  it('what a press has ranked and drawn is not ranked or drawn again by its click', () => {
    const known = createLibrary([samplePack]);
    const asked: string[] = [];
    const t = ((key: string, ...values: string[]) => {
      asked.push(key);
      return english(key as 'popover_close', ...values);
    }) as typeof english;
    const ranked = vi.fn<(id: string) => readonly string[]>((id) => known.sameAs(id));
    const library = { ...known, sameAs: ranked };
    makePopover({ library: () => library, t });
    const paragraph = 'Ada Mill and Bo Lund.';
    const pressed: PopoverRequest = {
      ...request,
      key: 'ada',
      context: () => ({ paragraph, inParagraph: ['person/bo'] }),
    };
    shownPopover().prepare(pressed);
    expect(asked.filter((key) => key.startsWith('note_'))).not.toEqual([]);
    asked.length = 0;
    ranked.mockClear();
    shownPopover().open(pressed);
    expect(heading()).toBe('Ada Mill');
    expect(asked.filter((key) => key.startsWith('note_'))).toEqual([]);
    expect(ranked).not.toHaveBeenCalled();
  });

  it('an idle moment leaves what a press has drawn', () => {
    const context = vi.fn<() => undefined>();
    const pressed = { ...request, key: 'ada', context };
    shownPopover().prepare(pressed);
    shownPopover().prepare({ ...pressed, key: 'mill', openedBy: 'keyboard' });
    shownPopover().open(pressed);
    expect(context).toHaveBeenCalledTimes(1);
  });

  it('a press while something is being announced draws no card into the page', () => {
    shownPopover().announce('Ada Mill, 1 of 2 mentions');
    shownPopover().prepare(request);
    expect(host()!.shadowRoot!.querySelector('[role="dialog"]')).toBeNull();
  });

  it('preparing leaves an open popover alone', () => {
    open();
    const shown = host()?.shadowRoot?.innerHTML;
    expect(shown).toBeTruthy();
    shownPopover().prepare({ ...request, entityId: 'place/mill-town' });
    expect(host()?.shadowRoot?.innerHTML).toBe(shown);
  });

  it('is asked for at the first mention under the pointer, once, and not after the end', async () => {
    const prepare = vi.fn<(mention: string) => void>();
    const life = new AbortController();
    const point = prepareWhenIdle<string>(window, prepare, life.signal);
    point(undefined);
    point('first');
    point('second');
    await eventually(() => expect(prepare.mock.calls).toEqual([['first']]));
    const late = vi.fn<(mention: string) => void>();
    prepareWhenIdle<string>(window, late, life.signal)('name');
    life.abort();
    await new Promise((resolve) => requestIdleCallback(resolve));
    expect(late).not.toHaveBeenCalled();
  });
});
