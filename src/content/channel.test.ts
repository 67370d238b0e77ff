import { expect, it } from 'vitest';
import { createChannel } from './channel.ts';

it('sends values to all listeners, in order, until the channel ends', () => {
  const life = new AbortController();
  const channel = createChannel<string>(life.signal);
  const heard: string[] = [];
  channel.listen((text) => heard.push(`first: ${text}`));
  channel.listen((text) => heard.push(`second: ${text}`));
  channel.send('a');
  life.abort();
  channel.send('b');
  expect(heard).toEqual(['first: a', 'second: a']);
});

it('calls no listener after the one that ends the channel', () => {
  const life = new AbortController();
  const channel = createChannel(life.signal);
  const heard: string[] = [];
  channel.listen(() => {
    heard.push('first');
    life.abort();
  });
  channel.listen(() => heard.push('second'));
  channel.send();
  expect(heard).toEqual(['first']);
});
