import { expect, it } from 'vitest';
import { addressOf } from './address.ts';

it.each([
  [
    'a file of a repository',
    'github.com/a/b:data/esp.txt',
    { repository: 'a/b', path: 'data/esp.txt' },
  ],
  [
    'a range of lines',
    'github.com/a/b:news.cs#L2-L9',
    { repository: 'a/b', path: 'news.cs', part: 'L2-L9' },
  ],
  [
    'an entry of an archive',
    'github.com/a/b:c.zip!c/esp.train#0-121',
    { repository: 'a/b', path: 'c.zip', entry: 'c/esp.train', part: '0-121' },
  ],
  [
    'a page that a repository keeps',
    'https://news.example/1?a=b#c ; github.com/a/b:t/x.html',
    { repository: 'a/b', path: 't/x.html' },
  ],
  [
    'a document of ../shared',
    'shared/gold/ud-be.jsonl#ud-be/65',
    { path: 'gold/ud-be.jsonl', part: 'ud-be/65' },
  ],
])('reads %s', (_, address, expected) => {
  expect(addressOf({ address, doc: 'd' })).toEqual(expected);
});

it('finds a kept page by its document, and nothing for a page of the web', () => {
  const address = 'https://news.example/1';
  expect(addressOf({ address, doc: 'shared/pages/de-x.html' })).toEqual({
    path: 'pages/de-x.html',
  });
  expect(addressOf({ address, doc: `page/${address}` })).toBeUndefined();
});
