import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../tools/cli/html-text.ts';
import { namesAside } from './article-places.ts';

/** For each line of a page, the letter of its article (“-” for none), and a star if it is body. */
function placesIn(html: string): string {
  const articles: unknown[] = [undefined];
  return readHtml(html)
    .lines.map(({ place: { article, isBody } }) => {
      if (!articles.includes(article)) articles.push(article);
      return `${'-abcdef'[articles.indexOf(article)]}${isBody ? '*' : ''}`;
    })
    .join(' ');
}

describe('where a line of a page is', () => {
  it.each([
    ['in no article', '<p>One</p><p>Two</p>', '-* -*'],
    ['in one', '<h1>Title</h1><article><p>One</p><p>Two</p></article>', '-* a* a*'],
    ['in one of many', '<article><p>One</p></article><div role="article">Two</div>', 'a* b*'],
    ['in a comment within', '<article><p>One</p><article>Two</article></article>', 'a* b*'],
    ['beside it', '<article>One</article><aside>Two</aside>', 'a* -'],
    ['in a related link', '<article><p>One</p><p><a href="#">Two</a></p></article>', 'a* a'],
    ['with a link in it', '<p>Words before and behind <a href="#">a link</a></p>', '-*'],
    ['that leads elsewhere', '<p>Also: <a href="#">what has been written before</a></p>', '-'],
    ['with a linked headline', '<article><h2><a href="#">Title</a></h2></article>', 'a*'],
    [
      'in a list of headlines',
      '<article>One<ul><li><a href="#"><h3>Two</h3></a></li></ul></article>',
      'a* a',
    ],
    ['in a box by its class', '<div class="post-comments">One</div>', '-'],
    ['in a box by its id', '<div id="relatedArticles">One</div>', '-'],
    ['around which is a box with the title', '<div class="banner"><h1>One</h1></div>', '-*'],
  ])('%s', (_name, html, places) => expect(placesIn(html)).toBe(places));
});

it('a box says by the words of its names what it is for', () => {
  for (const names of [
    'sidebar',
    'c-teaser',
    'articleByline',
    'post__tags',
    'x y-ad-z',
    'AuthorBox',
  ])
    expect(namesAside(names)).toBe(true);
  for (const names of [
    '',
    'content-with-sidebar',
    'has-comments',
    'commentary',
    'header',
    'adapted',
  ])
    expect(namesAside(names)).toBe(false);
});

it('a line says whether it is a headline or leads to another page', () => {
  const html =
    '<h1>One</h1><h2>Two</h2><h2><a href="/other">Three</a></h2><p>Words, <a href="/other">link</a></p>' +
    '<a href="#part">Four</a><a href="?post=5">Five</a><a>Six</a><article><h1><a href="/x">Seven</a></h1></article>';
  expect(
    readHtml(html).lines.map(
      ({ text, place: { isHeadline, leadsAway } }) =>
        `${text}${isHeadline ? ' headline' : ''}${leadsAway ? ' away' : ''}`,
    ),
  ).toEqual([
    'One headline',
    'Two',
    'Three away',
    'Words, link',
    'FourFiveSix',
    'Seven headline away',
  ]);
});

it('articles are in the same list if they or their items have the same parent', () => {
  const lists = readHtml(
    '<ul><li><article>One</article></li><li><article>Two</article></li></ul><div><article>Three</article></div>',
  ).lines.map(({ place }) => place.article?.list);
  expect(lists[0]).toBeDefined();
  expect(lists[1]).toBe(lists[0]);
  expect(lists[2]).not.toBe(lists[0]);
});
