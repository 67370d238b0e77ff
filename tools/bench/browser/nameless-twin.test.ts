import { expect, it } from 'vitest';
import { bundledPack } from '../../cli/annotate-text.ts';
import { namelessTwin, withoutNames } from './nameless-twin.ts';

const pack = bundledPack();

it('replaces the names of the text and keeps the tags', () => {
  const html =
    '<p title="Boris Nemtsov">Then <b>Boris Nemtsov</b> came to Minsk.</p><p>В Минске.</p>';
  expect(withoutNames(pack, html)).toBe(
    '<p title="Boris Nemtsov">Then <b>Somebody</b> came to Somebody.</p><p>В Некто.</p>',
  );
});

it('sends a page of another encoding as UTF-8', () => {
  const url = 'https://news.example/';
  // “Лукашенко” in windows-1251.
  const name = Buffer.from([0xcb, 0xf3, 0xea, 0xe0, 0xf8, 0xe5, 0xed, 0xea, 0xee]);
  const body = Buffer.concat([Buffer.from('<meta charset=windows-1251><p>'), name]);
  expect(namelessTwin(pack, { url, body, contentType: 'text/html; charset=windows-1251' })).toEqual(
    {
      url,
      body: '<meta charset=utf-8><p>Некто',
      contentType: 'text/html; charset=utf-8',
    },
  );
});
