import bundledJson from 'sidelight:pack';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cardFor } from '../../core/notes/card.ts';
import type { Route } from '../../core/reader/route.ts';
import { loadPack } from '../../pack/load/load-pack.ts';
import type { RejectionScope } from '../../core/popover/popover-state.ts';
import {
  box,
  control,
  controlBelow,
  element,
  endPopover,
  heading,
  host,
  makePopover,
  noteIds,
  onClosed,
  open,
  openMenu,
  placed,
  root,
  shownPopover,
  usePopoverPage,
} from '../../../test/support/popover-page.ts';
import type { PopoverRequest } from './request.ts';
import { eventually } from '../../../test/support/eventually.ts';

usePopoverPage();

const status = () => control('[role="status"]').textContent;

describe('keeping open', () => {
  it('survives a click elsewhere and the loss of the mention', async () => {
    open();
    await placed();
    await userEvent.click(control('.pin'));
    expect(control('.pin').getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(element('#control'));
    element('#name').remove();
    expect(shownPopover().isOpen).toBe(true);
    await userEvent.click(control('.close'));
    expect(onClosed).toHaveBeenCalledExactlyOnceWith('button');
  });

  it('stays where it is while the text moves, and goes back when it is let go', async () => {
    open();
    const before = await placed();
    await userEvent.click(control('.pin'));
    element('p').style.transform = 'translateX(120px)';
    expect(box().left).toBeCloseTo(before.left, 0);
    await userEvent.click(control('.pin'));
    await eventually(() => expect(box().left).toBeCloseTo(before.left + 120, 0));
  });

  it('lets the arrow keys move it, no farther than the edge of the window', async () => {
    open();
    const before = await placed();
    await userEvent.click(control('.pin'));
    control('.grip').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect([box().left, box().top]).toEqual([
      before.left + 16,
      Math.min(before.top + 16, 692 - box().height),
    ]);
    await userEvent.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Shift}');
    expect(box().left).toBe(8);
  });

  it('lets its bar be dragged', async () => {
    open();
    const before = await placed();
    await userEvent.click(control('.pin'));
    await userEvent.dragAndDrop(
      page.elementLocator(control('.brand')),
      page.elementLocator(element('#control')),
      {
        targetPosition: { x: 5, y: 5 },
      },
    );
    expect(box().left).toBeLessThan(before.left);
    expect(shownPopover().isOpen).toBe(true);
  });

  it('shows the next name in the same place', async () => {
    open();
    const before = await placed();
    await userEvent.click(control('.pin'));
    open({ entityId: 'person/bo' });
    expect([heading(), box().left]).toEqual(['Bo Lund', before.left]);
  });
});

describe('a preview', () => {
  it('takes no focus, goes when the pointer strays, and stays once it is pressed', async () => {
    element('#control').focus();
    open({ openedBy: 'rest' });
    expect(document.activeElement).toBe(element('#control'));
    shownPopover().close('stray');
    expect(onClosed).toHaveBeenCalledExactlyOnceWith('stray');
    open({ openedBy: 'rest' });
    await placed();
    await userEvent.click(control('.description'));
    shownPopover().close('stray');
    expect(shownPopover().isOpen).toBe(true);
  });

  it('does not take the place of what the reader opened', () => {
    open();
    open({ entityId: 'person/bo', openedBy: 'rest' });
    expect(heading()).toBe('Ada Mill');
  });
});

describe('“Not this person”', () => {
  const onReject = vi.fn<(scope: RejectionScope, request: PopoverRequest) => void>();
  const onRestore = vi.fn<(request: PopoverRequest) => void>();
  const request = { entityId: 'person/ada', surface: 'Mill' };

  it('is not offered without a handler', async () => {
    open();
    await placed();
    await openMenu();
    expect(root().querySelector('.reject')).toBeNull();
  });

  it('reports the mention at once, then each wider scope, and the undoing', async () => {
    makePopover({ onReject, onRestore });
    open({ surface: 'Mill' });
    await placed();
    await openMenu();
    await userEvent.click(control('.reject'));
    expect(root().querySelector('.menu')).toBeNull();
    expect(onReject).toHaveBeenLastCalledWith('mention', expect.objectContaining(request));
    expect(control('.rejection').textContent).toContain('“Mill” is no longer marked here.');
    expect(root().activeElement).toBe(control('.undo'));
    await userEvent.click(control('[data-scope="site"]'));
    expect(onReject).toHaveBeenLastCalledWith('site', expect.objectContaining(request));
    await userEvent.click(control('[data-scope="everywhere"]'));
    expect(onReject).toHaveBeenLastCalledWith('everywhere', expect.objectContaining(request));
    expect(root().querySelector('[data-scope]')).toBeNull();
    await userEvent.click(control('.undo'));
    expect(onRestore).toHaveBeenCalledExactlyOnceWith(expect.objectContaining(request));
    expect(root().querySelector('.rejection')).toBeNull();
    expect(root().activeElement).toBe(control('h2'));
  });

  it('concerns only the mention’s own entity', async () => {
    makePopover({ onReject, onRestore });
    open();
    await placed();
    await userEvent.click(await controlBelow('button[data-entity="place/cove"]'));
    await openMenu();
    expect(root().querySelector('.reject')).toBeNull();
  });
});

it('“Options” is shown if there is a way to open them', async () => {
  open();
  await placed();
  await openMenu();
  expect(root().querySelector('.options')).toBeNull();
  const onOptions = vi.fn<() => void>();
  makePopover({ onOptions });
  open();
  await placed();
  await openMenu();
  await userEvent.click(control('.options'));
  expect(onOptions).toHaveBeenCalledOnce();
  expect(shownPopover().isOpen).toBe(true);
});

it('“Why marked?” gives the name found, the entity and the signals in words', async () => {
  open({
    surface: 'Mill',
    signals: [
      { name: 'full-name-on-page', weight: 3, reason: 'x' },
      { name: 'other-word', weight: -3, reason: 'x' },
      { name: 'brand-new', weight: 1, reason: 'a reason of its own' },
    ],
  });
  await placed();
  expect(root().querySelector('.why')).toBeNull();
  await openMenu();
  await userEvent.click(control('.why-button'));
  const parts = [...root().querySelectorAll('.why dd')].map(({ textContent }) => textContent);
  expect(parts.slice(0, 2)).toEqual(['“Mill”', 'Ada Mill']);
  expect(parts[2]).toContain('For: this page gives the full name');
  expect(parts[2]).toContain('Against: the word before it');
  expect(parts[2]).toContain('a reason of its own');
});

describe('copying', () => {
  it('writes both forms and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    open();
    await placed();
    await userEvent.click(control('[data-note="F03"] .copy'));
    await eventually(() => expect(status()).toBe('Copied, with its source.'));
    expect(control('[data-note="F03"] .copy-result').textContent).toBe('Copied, with its source.');
    expect(root().querySelectorAll('.copy-result')).toHaveLength(1);
    const [item] = write.mock.calls[0]![0];
    expect(item?.types.toSorted()).toEqual(['text/html', 'text/plain']);
    write.mockRestore();
  });

  it('says beside the note where it failed', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('no'));
    const command = vi.spyOn(Document.prototype, 'execCommand').mockReturnValue(false);
    open();
    await placed();
    await userEvent.click(control('[data-note="F04"] .copy'));
    await eventually(() =>
      expect(control('[data-note="F04"] [data-result="failed"]').textContent).toBe(
        'This page does not let the note be copied.',
      ),
    );
    command.mockRestore();
    write.mockRestore();
  });

  it('has a button with a name of its own for each note', () => {
    open();
    const names = [...root().querySelectorAll('.copy')].map((copy) => copy.ariaLabel);
    expect(names).toContain('Copy with its source: Bo Lund spoke of a “quiet …');
    expect(new Set(names).size).toBe(names.length);
  });

  it('falls back to the old command if the page’s policy forbids the new API', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('no'));
    const seen = new Promise<string>((resolve) => {
      // The result of the fallback is read from the copy event.
      const execCommand = vi.spyOn(Document.prototype, 'execCommand').mockImplementation(() => {
        const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer() });
        window.dispatchEvent(event);
        execCommand.mockRestore();
        resolve(event.clipboardData?.getData('text/plain') ?? '');
        return true;
      });
    });
    open();
    await placed();
    await userEvent.click(control('[data-note="F04"] .copy'));
    expect(await seen).toContain('Text of F04.\n— Sidelight: from an invented essay');
    await eventually(() => expect(status()).toBe('Copied, with its source.'));
    write.mockRestore();
  });
});

describe('taking along', () => {
  const copied = () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    const text = async () => (await write.mock.lastCall![0][0]!.getType('text/plain')).text();
    return { write, text };
  };

  it('copies the card in the chosen format, from its menu', async () => {
    const { write, text } = copied();
    open();
    await placed();
    await openMenu();
    await userEvent.click(control('.take-button'));
    expect(root().querySelectorAll('.take-along button')).toHaveLength(4);
    await userEvent.click(control('[name="copy-markdown"]'));
    await eventually(() => expect(control('.take-result').textContent).toBe('Copied.'));
    expect(await text()).toMatch(/^# Ada Mill\n/);
    expect(write.mock.lastCall![0][0]!.types).toEqual(['text/plain']);
    write.mockRestore();
  });

  it('names the program with its version in an annotation', async () => {
    const { write, text } = copied();
    open();
    await placed();
    await openMenu();
    await userEvent.click(control('.take-button'));
    await userEvent.click(control('[name="copy-annotation"]'));
    await eventually(() => expect(control('.take-result').textContent).toBe('Copied.'));
    const [first] = JSON.parse(await text()).first.items;
    expect(first.generator).toEqual({
      type: 'Software',
      name: expect.stringMatching(/^Sidelight \d+\.\d+\.\d+$/),
    });
    write.mockRestore();
  });

  it('copies a note in another format once it was copied', async () => {
    const { write, text } = copied();
    open();
    await placed();
    expect(root().querySelector('[data-note="F05"] .note-more .unfold')).toBeNull();
    await userEvent.click(control('[data-note="F05"] .copy'));
    await eventually(() => control('[data-note="F05"] .note-more .unfold'));
    await userEvent.click(control('[data-note="F05"] .note-more .unfold'));
    await userEvent.click(control('[data-note="F05"] [name="copy-markdown"]'));
    await eventually(() =>
      expect(control('[data-note="F05"] .take-result').textContent).toBe('Copied.'),
    );
    expect(await text()).toContain('**Allegation** · paragraph 5 · as of May 2001 · Ada Mill');
    write.mockRestore();
  });
});

describe('the paragraph around the mention', () => {
  const context = () => ({ paragraph: '', inParagraph: ['person/bo', 'org/dock'] });

  it('brings notes on both first', async () => {
    open({ context: () => ({ paragraph: '', inParagraph: ['person/bo'] }) });
    await placed();
    expect(control('.together').textContent).toContain('Together with Bo Lund');
    expect(noteIds().slice(0, 2).sort()).toEqual(['F01', 'F03']);
  });

  it('lets the reader choose among several entities that the notes are shared with', async () => {
    open({ context });
    await placed();
    const sharedWith: Record<string, readonly string[]> = {
      'Bo Lund': ['F01', 'F03'],
      'Dock Union': ['F04'],
    };
    for (const name of Object.keys(sharedWith)) {
      const choice = [...root().querySelectorAll('.choice')].find(
        ({ textContent }) => textContent === name,
      );
      await userEvent.click(choice!);
      expect(choice?.getAttribute('aria-pressed')).toBe('true');
      const ids = [...root().querySelectorAll<HTMLElement>('.together [data-note]')];
      expect(ids.map(({ dataset }) => dataset['note']).sort()).toEqual(sharedWith[name]);
    }
  });

  it('goes on to related entities together with the mention’s own', async () => {
    open({ context });
    await placed();
    await userEvent.click(await controlBelow('button[data-entity="place/cove"]'));
    const choices = [...root().querySelectorAll('.choice')].map(({ textContent }) => textContent);
    expect(choices).toContain('Ada Mill');
  });

  it('shows the age of the essay beside its source', () => {
    open({ pageDate: () => ({ year: 2007, month: 6 }) });
    expect(control('.attribution').textContent).toBe(
      'From an invented essay of May 2001, 6 years before this article',
    );
  });
});

it('a parallel unfolds under its note and in its section, each side with its paragraph', async () => {
  open();
  await placed();
  await userEvent.click(control('[data-note="F04"] .unfold'));
  const sides = [...root().querySelectorAll('[data-note="F04"] .parallel > div')];
  expect(sides.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^CoveOne side.*paragraph 1/),
    expect.stringMatching(/^Dock UnionOther side.*paragraph 4/),
  ]);
  await userEvent.click(control('[data-note="F04"] .unfold'));
  expect(root().querySelector('.parallel')).toBeNull();
});

it('the line of time shows every dated point, and lists the entity’s', async () => {
  open({ entityId: 'event/fair' });
  await placed();
  expect(root().querySelectorAll('.time-mark')).toHaveLength(2);
  expect(root().querySelectorAll('.time-mark.own')).toHaveLength(1);
  await userEvent.click(control('.section:has(.time) .unfold'));
  expect(control('.time-list').textContent).toContain('2000Fair');
});

it('the line of time shows today and the date of the article, and tells screen readers of both', async () => {
  open({ entityId: 'event/fair', pageDate: () => ({ year: 2007, month: 6 }) });
  await placed();
  const line = control('.section:has(.time)');
  const drawn = [...line.querySelectorAll('.time-view text')].map(({ textContent }) => textContent);
  expect(drawn).toEqual(['this article', 'today']);
  const told = [...line.querySelectorAll('.sl-unseen')].map(({ textContent }) => textContent);
  expect(told).toEqual(['This article: June 2007', 'Today: November 30, 2026']);
});

it('Alt+Left goes back inside, and is left to the browser if there is no way back', async () => {
  open();
  await placed();
  await userEvent.click(await controlBelow('button[data-entity="place/cove"]'));
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  expect(heading()).toBe('Ada Mill');
  const heard = vi.fn<(event: Event) => void>();
  host()?.addEventListener('keydown', heard);
  await userEvent.keyboard('{ArrowLeft}');
  expect(heading()).toBe('Ada Mill');
});

it('announcing needs no open popover, shows nothing, and ends with the popover', async () => {
  shownPopover().announce('Ada Mill, 1 of 2 mentions');
  await eventually(() => expect(status()).toBe('Ada Mill, 1 of 2 mentions'));
  expect([shownPopover().isOpen, box().width <= 1]).toEqual([false, true]);
  endPopover();
  expect(host()).toBeNull();
});

describe('the menu', () => {
  it('leads to the card’s entity in the reader', async () => {
    const onReader = vi.fn<(route: Route) => void>();
    makePopover({ onReader });
    open();
    await placed();
    await openMenu();
    await userEvent.click(control('.reader'));
    expect(onReader).toHaveBeenCalledExactlyOnceWith({ view: 'entity', id: 'person/ada' });
    expect(root().querySelector('.menu')).toBeNull();
  });

  it('has the focus, which arrows move, and is closed by Escape before the card', async () => {
    makePopover({ onReject: () => undefined, onOptions: () => undefined });
    open();
    await placed();
    await openMenu();
    expect(root().activeElement).toBe(control('.why-button'));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(root().activeElement).toBe(control('.options'));
    await userEvent.keyboard('{ArrowUp}');
    expect(root().activeElement).toBe(control('.reject'));
    await userEvent.keyboard('{Escape}');
    expect(root().querySelector('.menu')).toBeNull();
    expect(root().activeElement).toBe(control('.menu-button'));
    await userEvent.keyboard('{Escape}');
    expect(shownPopover().isOpen).toBe(false);
  });
});

it('a place in the source leads there in the reader, if there is a way', async () => {
  open();
  expect(root().querySelector('.note-place button')).toBeNull();
  const onReader = vi.fn<(route: Route) => void>();
  makePopover({ onReader });
  open();
  await placed();
  await userEvent.click(control('[data-note="F03"] .note-place button'));
  expect(onReader).toHaveBeenCalledExactlyOnceWith({ view: 'essay', pack: 'sample', place: '3' });
});

describe('the kind of a note', () => {
  const explanation = () => control('[data-note="F05"] .kind-explained');
  const kind = () => control('[data-note="F05"] .note-kind');
  const words = 'Reported in the essay and not proven there; it may be untrue.';

  it('is explained by a press, and to the pointer', async () => {
    open();
    await placed();
    expect(getComputedStyle(explanation()).display).toBe('none');
    expect(kind().title).toBe(words);
    await userEvent.click(kind());
    expect(getComputedStyle(explanation()).display).toBe('block');
    expect(explanation().textContent).toBe(words);
    await userEvent.click(kind());
    expect(kind().getAttribute('aria-expanded')).toBe('false');
  });

  it('is explained while it has the keyboard’s focus', async () => {
    open();
    await placed();
    kind().focus({ focusVisible: true } as FocusOptions);
    expect(getComputedStyle(explanation()).display).toBe('block');
    expect(root().getElementById(kind().getAttribute('aria-describedby')!)).toBe(explanation());
  });
});

describe('the notes are one stop for Tab', () => {
  it('with arrows that lead from note to note, and along a note', async () => {
    makePopover({ onReader: () => undefined });
    open();
    await placed();
    const kindOf = (id: string) => control(`[data-note="${id}"] .note-kind`);
    const [first, second] = noteIds() as [string, string];
    kindOf(first).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(root().activeElement).toBe(kindOf(second));
    await userEvent.keyboard('{ArrowRight}');
    expect(root().activeElement).toBe(control(`[data-note="${second}"] .leads`));
    await userEvent.keyboard('{ArrowUp}');
    expect(root().activeElement).toBe(kindOf(first));
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(root().activeElement).toBe(control('.about'));
    await userEvent.keyboard('{Tab}');
    expect(root().activeElement).toBe(kindOf(first));
  });

  it('apart from the names above them, from which arrows lead there too', async () => {
    open({
      context: () => ({ paragraph: '', inParagraph: ['person/bo', 'org/dock'] }),
    });
    await placed();
    const [first] = root().querySelectorAll<HTMLElement>('.choices .choice');
    first!.focus();
    await userEvent.keyboard('{Tab}');
    const inFirstNote = root().activeElement;
    expect(inFirstNote?.closest('[data-note]')).toBe(root().querySelector('[data-note]'));
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(root().activeElement).toBe(first);
    await userEvent.keyboard('{ArrowDown}');
    expect(root().activeElement).toBe(inFirstNote);
  });

  it('so that no card of the bundled pack has more than ten before the related names', async () => {
    const { content } = loadPack(bundledJson);
    const all = {
      onReject: () => undefined,
      onOptions: () => undefined,
      onReader: () => undefined,
    };
    makePopover(all, content);
    const stops: string[] = [];
    for (const { id } of content.entities) {
      const [...others] = cardFor(content, id).related.slice(0, 3);
      open({
        entityId: id,
        context: () => ({ paragraph: '', inParagraph: others.map(({ entity }) => entity.id) }),
      });
      await controlBelow('.related');
      let count = 0;
      do {
        await userEvent.keyboard('{Tab}');
        count += 1;
      } while (!root().activeElement?.matches('.related button') && count < 30);
      if (count - 1 > 10) stops.push(`${id}: ${count - 1}`);
      shownPopover().close('button');
    }
    expect(stops).toEqual([]);
  });
});
