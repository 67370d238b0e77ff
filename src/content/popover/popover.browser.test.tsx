import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  control,
  controlBelow,
  element,
  endPopover,
  heading,
  host,
  makePopover,
  noteKinds,
  onClosed,
  onAda,
  open,
  placed,
  root,
  shownPopover,
  style,
  usePopoverPage,
} from '../../../test/support/popover-page.ts';
import { eventually } from '../../../test/support/eventually.ts';

usePopoverPage();

describe('the card', () => {
  it('shows name, kind, description, source and software', () => {
    open();
    expect(heading()).toBe('Ada Mill');
    const text = control('.card').textContent;
    for (const part of [
      'Sidelight',
      'Person',
      'What Ada Mill is',
      'From an invented essay of May 2001',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('spells out kind, speaker, date and paragraph of each note', () => {
    open();
    const line = element('[data-note="F03"] .note-line', root());
    expect(line.querySelector('.note-voice')?.textContent).toBe(
      'Quotation · Bo Lund · spring 1999',
    );
    expect(line.querySelector('.sl-unseen')?.textContent).toBe('paragraph 3');
    expect(noteKinds()).toEqual([
      'Quotation',
      'Essay’s view',
      'Allegation',
      'Forecast of May 2001',
    ]);
  });

  it('sets apart only quoted words that the text of the note lacks', () => {
    open();
    const quotes = [...root().querySelectorAll('blockquote')].map((quote) => quote.textContent);
    expect(quotes).toEqual(['“not in the text”']);
  });

  it('keeps general knowledge under “Editor’s note”, out of the notes', () => {
    open();
    expect(element('.editorial', root()).textContent).toBe(
      'Editor’s note · general knowledge, not in the essayBorn in 1950.',
    );
    expect(element('ul', root()).textContent).not.toContain('1950');
  });

  it('shows the first notes, and the others after a click, where reading then goes on', async () => {
    open();
    expect(noteKinds()).toHaveLength(4);
    expect(control('.more').textContent).toBe('2 more notes');
    await userEvent.click(control('.more'));
    expect(noteKinds()).toHaveLength(6);
    expect(root().activeElement?.getAttribute('data-note')).toBe('F02');
  });

  it('says so where there are no notes', () => {
    open({ entityId: 'idea/lonely' });
    expect(control('.card').textContent).toContain('This name is only mentioned in the essay.');
    expect(root().querySelector('.related')).toBeNull();
  });

  it('goes on to a related entity and back', async () => {
    open();
    expect(root().querySelector('.back')).toBeNull();
    await userEvent.click(await controlBelow('button[data-entity="place/cove"]'));
    expect(heading()).toBe('Cove');
    expect(root().activeElement).toBe(control('h2'));
    await userEvent.click(control('.back'));
    expect(heading()).toBe('Ada Mill');
    expect(root().querySelector('.back')).toBeNull();
  });

  it('does nothing on clicks that the page makes', async () => {
    open();
    (await controlBelow('button[data-entity="place/cove"]')).click();
    control('.close').click();
    expect(heading()).toBe('Ada Mill');
  });
});

describe('the host element', () => {
  it('is in the page only while the popover is open', () => {
    expect(host()).toBeNull();
    open();
    expect(host()?.parentElement).toBe(document.documentElement);
    expect(host()?.matches(':popover-open')).toBe(true);
    shownPopover().close('withdrawn');
    expect(host()).toBeNull();
    expect(shownPopover().isOpen).toBe(false);
  });

  it('is the only one after a second opening, and beside one left by an earlier script', () => {
    const leftover = document.createElement('sl-popover');
    leftover.attachShadow({ mode: 'open' }).innerHTML =
      '<div class="sl-root" data-entity="a"></div>';
    document.documentElement.append(leftover);
    open();
    open({ entityId: 'person/bo' });
    expect(document.querySelectorAll('sl-popover')).toHaveLength(1);
    expect(heading()).toBe('Bo Lund');
    expect(onClosed).not.toHaveBeenCalled();
  });

  it('leaves the page’s own elements of its name alone, and a leftover until it is shown', () => {
    const leftover = document.createElement('sl-popover');
    leftover.attachShadow({ mode: 'open' }).innerHTML =
      '<div class="sl-root" data-entity="a"></div>';
    const own = document.createElement('sl-popover');
    own.attachShadow({ mode: 'open' }).innerHTML = '<p>Of the page</p>';
    document.documentElement.append(leftover, own);
    shownPopover().prepare(onAda);
    expect(leftover.isConnected).toBe(true);
    open();
    expect([leftover.isConnected, own.isConnected]).toEqual([false, true]);
    own.remove();
  });

  it('leaves a popover of the page open', () => {
    const other = element('#control');
    other.popover = 'auto';
    other.showPopover();
    open();
    expect(other.matches(':popover-open')).toBe(true);
  });

  it('is in the modal dialog that makes the rest of the page inert', async () => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
    open();
    await placed();
    await userEvent.click(control('.more'));
    expect(noteKinds()).toHaveLength(6);
    expect(host()?.parentElement).toBe(dialog);
    shownPopover().close('withdrawn');
    dialog.close();
  });

  it.each([
    '* { display: none !important; opacity: 0 !important } html, body, p, span { display: block !important }',
    'sl-popover, :popover-open { opacity: .02 !important; transform: scale(.1) !important; visibility: hidden !important; clip-path: inset(50%) !important; width: 0 !important; left: -999px !important }',
    'html { font-size: 40px; direction: rtl; writing-mode: vertical-rl; zoom: 1 } * { letter-spacing: 9px; text-transform: uppercase }',
    '::backdrop { background: red !important; pointer-events: auto !important; display: block !important }',
  ])('stays whole under %s', async (css) => {
    style(css);
    open();
    const box = await placed();
    expect(box.width).toBe(384);
    expect([box.left >= 8, box.right <= 892]).toEqual([true, true]);
    const computed = getComputedStyle(host() as HTMLElement);
    expect(computed).toMatchObject({ opacity: '1', visibility: 'visible', transform: 'none' });
    const name = getComputedStyle(control('h2'));
    expect(name).toMatchObject({ fontSize: '20px', textTransform: 'none', direction: 'ltr' });
    expect(name.writingMode).toBe('horizontal-tb');
    expect(document.elementFromPoint(box.left + 100, box.top + 20)).toBe(host());
    expect(document.elementFromPoint(2, 2)).not.toBe(host());
  });
});

it('throws on an unknown entity and keeps what is open', () => {
  open();
  expect(() => open({ entityId: 'person/nobody' })).toThrow('person/nobody');
  expect([shownPopover().isOpen, heading()]).toEqual([true, 'Ada Mill']);
});

describe('closing', () => {
  it('by its button gives the focus back', async () => {
    element('#control').focus();
    open();
    expect(root().activeElement).toBe(control('h2'));
    await userEvent.click(control('.close'));
    expect(onClosed).toHaveBeenCalledExactlyOnceWith('button');
    expect(document.activeElement).toBe(element('#control'));
  });

  it('by Escape gives the focus to what the caller named, and the page hears no key', async () => {
    const heard = vi.fn<(event: Event) => void>();
    for (const type of ['keydown', 'keyup']) document.addEventListener(type, heard, true);
    open({ returnFocus: element('#control') });
    await userEvent.keyboard('{Escape}');
    for (const type of ['keydown', 'keyup']) document.removeEventListener(type, heard, true);
    expect(onClosed).toHaveBeenCalledExactlyOnceWith('escape');
    expect(document.activeElement).toBe(element('#control'));
    expect(heard).not.toHaveBeenCalled();
  });

  it('by Escape works while the focus is in the page', async () => {
    open();
    element('#control').focus();
    await userEvent.keyboard('{Escape}');
    expect(shownPopover().isOpen).toBe(false);
  });

  it('by a click beside it leaves the focus where the click put it', async () => {
    open({ returnFocus: document.body });
    await placed();
    await userEvent.click(element('#control'));
    expect(onClosed).toHaveBeenCalledExactlyOnceWith('outside');
    expect(document.activeElement).toBe(element('#control'));
  });

  it('does not come from the click that opened it', async () => {
    element('#control').addEventListener('click', () => open(), { once: true });
    window.addEventListener('click', () => open(), { capture: true, once: true });
    await userEvent.click(element('#control'));
    expect(shownPopover().isOpen).toBe(true);
  });

  it.each([
    ['comes from a click after the one that asked', 1, false],
    ['does not come from the very click that asked', 0, true],
  ])('%s, when the card opens late', async (_, msBefore, isOpen) => {
    // Before the popover's own listener: the card is loaded while the click waits.
    const openLate = ({ timeStamp }: Event) => open({ askedAt: timeStamp - msBefore });
    window.addEventListener('click', openLate, { capture: true, once: true });
    makePopover();
    await userEvent.click(element('#control'));
    expect(shownPopover().isOpen).toBe(isOpen);
  });

  it('does not come from keys and clicks that the page makes', () => {
    open();
    document.body.click();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(shownPopover().isOpen).toBe(true);
  });

  it('by Escape leaves the focus where the reader has put it since a click opened it', async () => {
    element('#control').focus();
    open({ openedBy: 'pointer', returnFocus: document.body });
    await userEvent.keyboard('{Escape}');
    expect(shownPopover().isOpen).toBe(false);
    expect(document.activeElement).toBe(element('#control'));
  });

  it('follows when the mention leaves the document', async () => {
    open();
    element('#name').remove();
    await eventually(() => expect(onClosed).toHaveBeenCalledExactlyOnceWith('mention-lost'));
    expect(host()).toBeNull();
  });

  it('follows when the page hides or removes the host', async () => {
    open();
    host()?.hidePopover();
    await eventually(() => expect(onClosed).toHaveBeenCalledExactlyOnceWith('removed'));
    open();
    host()?.remove();
    await eventually(() => expect(onClosed).toHaveBeenCalledTimes(2));
    expect(shownPopover().isOpen).toBe(false);
  });
});

it('opened by a click leaves the focus alone and announces its entity, and Tab leads in', async () => {
  element('#control').focus();
  const heard = vi.fn<(event: Event) => void>();
  for (const type of ['focusout', 'keydown']) document.addEventListener(type, heard, true);
  open({ openedBy: 'pointer' });
  expect(document.activeElement).toBe(element('#control'));
  expect(heard).not.toHaveBeenCalled();
  await eventually(() =>
    expect(control('[role="status"]').textContent).toBe('Ada Mill. What Ada Mill is'),
  );
  await userEvent.keyboard('{Tab}');
  expect(root().activeElement).toBe(control('h2'));
  expect(heard).not.toHaveBeenCalled();
  for (const type of ['focusout', 'keydown']) document.removeEventListener(type, heard, true);
});

describe('keys, clicks and focus inside', () => {
  it('do not reach the page', async () => {
    const heard = vi.fn<(event: Event) => void>();
    const types = ['keydown', 'keypress', 'keyup', 'focusin', 'click', 'mousedown'];
    open();
    for (const type of types) document.addEventListener(type, heard);
    await userEvent.keyboard('j/{Tab}{Enter}');
    await userEvent.click(control('.more, .body'));
    for (const type of types) document.removeEventListener(type, heard);
    expect(heard.mock.calls.map(([event]) => event.type)).toEqual([]);
  });

  it('go round with Tab, from the last control to the first and back', async () => {
    open();
    await controlBelow('.related');
    const controls = [...root().querySelectorAll('button')];
    expect(controls.length).toBeGreaterThan(5);
    controls.at(-1)?.focus();
    await userEvent.keyboard('{Tab}');
    expect(root().activeElement).toBe(controls[0]);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(root().activeElement).toBe(controls.at(-1));
  });

  it('press buttons with Enter and Space', async () => {
    open();
    (await controlBelow('button[data-entity="place/cove"]')).focus();
    await userEvent.keyboard('{Enter}');
    expect(heading()).toBe('Cove');
    control('.back').focus();
    await userEvent.keyboard(' ');
    expect(heading()).toBe('Ada Mill');
  });

  it('are recognised as its own, even for the click that closes it', async () => {
    const own = vi.fn<(event: Event) => boolean>((event) => shownPopover().isOwnEvent(event));
    document.addEventListener('click', own, true);
    open();
    await userEvent.click(control('.close'));
    await userEvent.click(element('#control'));
    document.removeEventListener('click', own, true);
    expect(own.mock.results.map(({ value }) => value)).toEqual([true, false]);
  });
});

it('receives no events after its signal aborts', async () => {
  open();
  endPopover();
  expect(onClosed).toHaveBeenCalledExactlyOnceWith('withdrawn');
  const heard = vi.fn<(event: Event) => void>();
  document.addEventListener('keydown', heard, { once: true });
  await userEvent.keyboard('{Escape}');
  expect(heard).toHaveBeenCalledOnce();
});
