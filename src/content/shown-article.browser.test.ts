import { afterEach, expect, it } from 'vitest';
import { lineOfArticle, pageOfArticle, placeInArticle, siteOfArticle } from './shown-article.ts';

afterEach(() => document.body.replaceChildren());

function show(): Range {
  document.body.innerHTML = `<p>Sidelight</p><div data-address="https://www.news.example/story?a=1#part">
    <article class="article" lang="ru"><h1>A story</h1><p data-line="4">Ada <b>Thornbury</b> spoke.</p></article></div>`;
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('b')!);
  return range;
}
const line = { text: 'Ada Thornbury spoke.', language: 'ru' };
const mention = { line, name: { start: 4, end: 13 } } as unknown as Parameters<
  typeof placeInArticle
>[1];

it('what is taken along names the article’s own page, and the words of the line', () => {
  show();
  expect(placeInArticle(document, mention)).toEqual({
    page: { address: 'https://www.news.example/story?a=1', language: 'ru' },
    anchor: { exact: 'Thornbury', prefix: 'Ada ', suffix: ' spoke.' },
  });
  expect(siteOfArticle(document)).toBe('www.news.example');
});

it('a name stands in a line of the article, or in its title', () => {
  const range = show();
  expect(lineOfArticle({ range })).toBe(4);
  range.selectNodeContents(document.querySelector('h1')!);
  expect(lineOfArticle({ range })).toBeUndefined();
});

it('where no article is shown, no page is named', () => {
  expect(pageOfArticle(document)).toBeUndefined();
  expect(siteOfArticle(document)).toBe('');
  expect(placeInArticle(document, mention)).toBeUndefined();
});
