import { expect, it } from 'vitest';
import { listen, reservePlaces } from './listen.ts';

it('listens to a document that is reopened, until its signal aborts', async () => {
  const { document } = window;
  const frame = document.body.appendChild(document.createElement('iframe'));
  const page = frame.contentDocument!;
  const life = new AbortController();
  const heard: string[] = [];
  const { signal } = life;
  listen(frame.contentWindow!, 'ping', () => heard.push('window'), { signal });
  listen(page, 'ping', () => heard.push('document'), { signal });
  const ping = (): string => {
    heard.length = 0;
    page.dispatchEvent(new Event('ping', { bubbles: true }));
    return heard.join();
  };
  expect(ping()).toBe('document,window');
  page.open();
  page.write('<p>New</p>');
  page.close();
  await Promise.resolve();
  expect(ping()).toBe('document,window');
  life.abort();
  expect(ping()).toBe('');
  frame.remove();
});

it('calls listeners in reserved places before those of the page, in the order in which they were added', () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const view = frame.contentWindow!;
  const { signal } = new AbortController();
  const heard: string[] = [];
  reservePlaces(view, { active: { ping: 2 }, passive: { pong: 1 } });
  view.addEventListener('ping', () => heard.push('page'), { capture: true });
  const life = new AbortController();
  const options = { capture: true, signal: life.signal };
  for (const name of ['first', 'second', 'third'])
    listen(view, 'ping', () => heard.push(name), options);
  const ping = (type: string): string => {
    heard.length = 0;
    view.dispatchEvent(new Event(type, { cancelable: true }));
    return heard.join();
  };
  // The third has found no place.
  expect(ping('ping')).toBe('first,second,page,third');
  life.abort();
  expect(ping('ping')).toBe('page');
  listen(view, 'ping', (event) => event.stopImmediatePropagation(), { capture: true, signal });
  expect(ping('ping')).toBe('');
  listen(view, 'pong', (event) => event.preventDefault(), { capture: true, signal });
  const pong = new Event('pong', { cancelable: true });
  view.dispatchEvent(pong);
  expect(pong.defaultPrevented).toBe(false);
  frame.remove();
});

it('keeps reserved places in a document that is reopened, whether they are taken or free', async () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const view = frame.contentWindow!;
  const heard: string[] = [];
  const { signal } = new AbortController();
  reservePlaces(view, { active: { ping: 2 }, passive: {} });
  reservePlaces(view, { active: { ping: 1 }, passive: {} }, { first: true });
  listen(view, 'ping', () => heard.push('first taken'), { capture: true, signal });
  frame.contentDocument!.open();
  frame.contentDocument!.write('<p>New</p>');
  frame.contentDocument!.close();
  await Promise.resolve();
  view.addEventListener('ping', () => heard.push('page'), { capture: true });
  listen(view, 'ping', () => heard.push('second taken'), { capture: true, signal });
  const first = { capture: true, first: true, signal };
  listen(view, 'ping', () => heard.push('place for the first'), first);
  view.dispatchEvent(new Event('ping'));
  expect(heard.join()).toBe('first taken,second taken,place for the first,page');
  frame.remove();
});
