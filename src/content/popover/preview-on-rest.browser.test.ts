import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  control,
  element,
  makePopover,
  mentionRects,
  placed,
  shownPopover,
  usePopoverPage,
} from '../../../test/support/popover-page.ts';
import type { RestWatch } from '../../core/popover/rest-watch.ts';
import { previewOnRest } from './preview-on-rest.ts';

usePopoverPage();

/** Timers that the test fires itself. */
let waiting: Map<number, () => void>;
let last = 0;
let wants: boolean;
let preview: RestWatch<string>;

const timers = {
  set: (callback: () => void) => {
    waiting.set(++last, callback);
    return last;
  },
  clear: (timer: unknown) => void waiting.delete(timer as number),
};
const passTime = () => {
  const due = [...waiting.values()];
  waiting.clear();
  for (const callback of due) callback();
};

beforeEach(() => {
  waiting = new Map();
  wants = true;
  const popover = makePopover({
    onPointer: (isInside) => preview.inside(isInside),
    onClosed: () => preview.forget(),
  });
  preview = previewOnRest(
    {
      popover,
      timers,
      enabled: () => wants,
      request: (entityId) =>
        entityId === 'nobody'
          ? undefined
          : { entityId, surface: 'Ada Mill', rects: mentionRects, openedBy: 'rest' },
    },
    new AbortController().signal,
  );
});

describe('a preview on rest', () => {
  it('opens at the name that the pointer rests on, and closes when it strays', () => {
    preview.point('person/ada');
    expect(shownPopover().isOpen).toBe(false);
    passTime();
    expect(control('.card').dataset['entity']).toBe('person/ada');
    preview.point(undefined);
    passTime();
    expect(shownPopover().isOpen).toBe(false);
  });

  it('stays while the pointer is in it', async () => {
    preview.point('person/ada');
    passTime();
    await placed();
    preview.point(undefined);
    await userEvent.hover(control('.description'));
    passTime();
    expect(shownPopover().isOpen).toBe(true);
    await userEvent.hover(element('#control'));
    passTime();
    expect(shownPopover().isOpen).toBe(false);
  });

  it('does nothing where the reader has not asked for previews', () => {
    wants = false;
    preview.point('person/ada');
    expect(waiting.size).toBe(0);
  });

  it('does nothing at a name without an entity', () => {
    preview.point('nobody');
    passTime();
    expect(shownPopover().isOpen).toBe(false);
  });
});
