import { expect, it } from 'vitest';
import { reservePlaces } from '../page/listen.ts';
import { guardEvents } from '../popover/guard.ts';
import { POPOVER_EVENTS } from './early-events.ts';

/** What the page must not hear first, written apart from the table of places. */
const EVENTS =
  'wheel pointerdown toggle beforetoggle fullscreenchange focus focusin blur focusout mousedown ' +
  'mouseup dblclick auxclick contextmenu selectstart touchstart touchmove touchend touchcancel cut ' +
  'copy paste dragstart drag dragend';

it('the guard of a popover that comes late hears every event before the page does', () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const view = frame.contentWindow!;
  const life = new AbortController();
  const { signal } = life;
  const heard: string[] = [];
  reservePlaces(view, POPOVER_EVENTS, { first: true });
  const types = EVENTS.split(' ');
  for (const type of types)
    view.addEventListener(type, () => heard.push('page'), { capture: true });
  guardEvents(
    view,
    {
      host: () => void heard.push('guard'),
      isSeen: () => true,
      onKey: () => {},
      onPress: () => {},
      onOutsidePress: () => {},
      hidesFocus: () => false,
      isScrolled: () => false,
      onOutsideClick: () => {},
      onStacked: () => {},
    },
    signal,
  );
  const late = types.filter((type) => {
    heard.length = 0;
    view.document.dispatchEvent(new Event(type));
    return heard[0] !== 'guard';
  });
  expect(late).toEqual([]);
  life.abort();
  frame.remove();
});
