import { describe, expect, it } from 'vitest';
import { keepForClick } from './keep-for-click.ts';
import type { PopoverRequest } from './request.ts';

const nameless: PopoverRequest = {
  entityId: 'person/ada',
  surface: 'Ada Mill',
  rects: () => [],
  openedBy: 'pointer',
};
const request: PopoverRequest = { ...nameless, key: 'ada 1' };

describe('what a press collects', () => {
  it('is used once, by the click on the same mention', () => {
    const kept = keepForClick<string>(() => 0);
    kept.keep(request, 'context');
    expect(kept.take(request)).toBe('context');
    expect(kept.take(request)).toBeUndefined();
  });

  it('is not used for another mention, nor for mentions that cannot be distinguished', () => {
    const kept = keepForClick<string>(() => 0);
    kept.keep(request, 'context');
    expect(kept.take({ ...request, key: 'ada 2' })).toBeUndefined();
    kept.keep(request, 'context');
    expect(kept.take({ ...request, entityId: 'person/bo' })).toBeUndefined();
    kept.keep(nameless, 'context');
    expect(kept.take(nameless)).toBeUndefined();
  });

  it('is not used by the keyboard, nor by a preview', () => {
    for (const openedBy of ['keyboard', 'rest'] as const) {
      const kept = keepForClick<string>(() => 0);
      kept.keep(request, 'context');
      expect(kept.take({ ...request, openedBy })).toBeUndefined();
    }
  });

  it('expires after a second', () => {
    let now = 5;
    const kept = keepForClick<string>(() => now);
    kept.keep(request, 'context');
    now += 1000;
    expect(kept.take(request)).toBeUndefined();
  });
});
