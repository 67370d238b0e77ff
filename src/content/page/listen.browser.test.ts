import { expect, it } from 'vitest';
import { listen } from './listen.ts';

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
