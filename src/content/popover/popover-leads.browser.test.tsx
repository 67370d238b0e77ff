import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PackContent } from '../../core/model.ts';
import type { Route } from '../../core/reader/route.ts';
import {
  control,
  makePopover,
  open,
  placed,
  usePopoverPage,
} from '../../../test/support/popover-page.ts';
import { samplePack } from '../../../test/support/sample-pack.ts';

usePopoverPage();

const withTheme: PackContent = {
  ...samplePack,
  themes: { sea: 'the sea' },
  cues: { en: { sea: 'wave' } },
  notes: samplePack.notes.map((note) => (note.id === 'F05' ? { ...note, themes: ['sea'] } : note)),
};

it('the date of a note, a dated point and a parallel lead to theirs in the reader', async () => {
  const onReader = vi.fn<(route: Route) => void>();
  makePopover({ onReader });
  open({ entityId: 'person/bo' });
  await placed();
  await userEvent.click(control('[data-note="F03"] .note-voice .leads'));
  await userEvent.click(control('.section:has(.time) .unfold'));
  await userEvent.click(control('.time-list .leads'));
  await userEvent.click(control('[data-note="F01"] .unfold'));
  await userEvent.click(control('.parallel-way .leads'));
  expect(onReader.mock.calls.flat()).toEqual([
    { view: 'time', pack: 'sample', point: 'spring-1999' },
    { view: 'time', pack: 'sample', point: 'spring-1999' },
    { view: 'essay', pack: 'sample', place: 'P1' },
  ]);
});

it('a theme that is the reason for a note leads to all notes on it', async () => {
  const onReader = vi.fn<(route: Route) => void>();
  makePopover({ onReader }, withTheme);
  open({ context: () => ({ paragraph: 'There were waves.', inParagraph: [] }) });
  await placed();
  expect(control('.note-reason').textContent).toBe('Shown first: this paragraph mentions the sea');
  await userEvent.click(control('.note-reason .leads'));
  expect(onReader).toHaveBeenCalledExactlyOnceWith({ view: 'theme', pack: 'sample', theme: 'sea' });
});

it('a reason that is cut off keeps its theme within the line, and the line as high as without one', async () => {
  const long = { sea: 'the sea and all that is said of it by those who have never been on board' };
  const heightOf = async (deps: Parameters<typeof makePopover>[0]): Promise<number> => {
    makePopover(deps, { ...withTheme, themes: long });
    open({ context: () => ({ paragraph: 'There were waves.', inParagraph: [] }) });
    await placed();
    return control('.note-reason').getBoundingClientRect().height;
  };
  const height = await heightOf({});
  expect(await heightOf({ onReader: () => undefined })).toBe(height);
  const line = control('.note-reason').getBoundingClientRect();
  const theme = control('.note-reason .leads').getBoundingClientRect();
  expect(theme.right).toBeLessThanOrEqual(line.right);
  expect(theme.width).toBeGreaterThan(60);
});

it('a date that takes a line of its own has its dot with it', async () => {
  const label = 'in the long years between the first and the second spring';
  const dated = {
    ...samplePack,
    notes: samplePack.notes.map((note) =>
      note.id === 'F03' ? { ...note, when: { ...note.when!, label } } : note,
    ),
  };
  makePopover({ onReader: () => undefined }, dated);
  open({ entityId: 'person/bo' });
  await placed();
  const date = control('[data-note="F03"] .note-voice .leads');
  expect(date.textContent).toBe(label);
  const dot = document.createRange();
  dot.setStart(date.previousSibling!, 0);
  dot.setEnd(date.previousSibling!, 1);
  const kind = control('[data-note="F03"] .note-kind').getBoundingClientRect();
  const line = date.getBoundingClientRect();
  expect(line.top).toBeGreaterThanOrEqual(kind.bottom - 1);
  expect(dot.getBoundingClientRect().top).toBeGreaterThanOrEqual(line.top - 4);
  const { right } = control('[data-note="F03"] .note-line').getBoundingClientRect();
  expect(line.right).toBeLessThanOrEqual(right);
});
