import { expect, it } from 'vitest';
import { endWithExtension } from './end-with-extension.ts';

it.each(['visibilitychange', 'focus', 'pointerover', 'keydown'])(
  'ends an orphan at the next %s, but not while its extension is alive',
  (type) => {
    const life = new AbortController();
    let alive = true;
    endWithExtension(window, () => alive, life);
    const target = type === 'focus' ? window : document;
    target.dispatchEvent(new Event(type, { bubbles: true }));
    expect(life.signal.aborted).toBe(false);
    alive = false;
    target.dispatchEvent(new Event(type, { bubbles: true }));
    expect(life.signal.aborted).toBe(true);
  },
);
