import { describe, expect, it } from 'vitest';
import { annotateHtml, bundledPack } from '../../../tools/cli/annotate-text.ts';

const pack = bundledPack();

/** What is marked on a page, in order. */
function marked(html: string): readonly string[] {
  return annotateHtml([pack], html).flatMap(({ surface, shown }) => (shown ? [surface] : []));
}

const HOCKEY =
  '<h1>Canada beats Russia</h1><article><p>In Moscow, Canada beat Russia.</p><p>Britain lost.</p>';

it.each([
  ['a teaser', '<aside><p>Lukashenko met Vladimir Putin in Minsk.</p></aside>'],
  ['a related link', '<p><a href="#">Vladimir Putin comes to Minsk</a></p>'],
  ['a link that is announced', '<p>Read: <a href="#">Vladimir Putin comes to Minsk</a></p>'],
  ['a list of links', '<ul><li><a href="#"><h3>Vladimir Putin in Minsk</h3></a></li></ul>'],
  ['a comment', '<section id="comments"><p>Vladimir Putin should play.</p></section>'],
  ['an advert', '<div class="ad-box">Win with Vladimir Putin!</div>'],
  ['a byline', '<p class="byline">By Boris Nemtsov</p>'],
  ['a topic', '<ul class="article-tags"><li>Vladimir Putin</li></ul>'],
])('%s lights nothing', (_name, aside) => {
  for (const page of [`${HOCKEY}${aside}</article>`, `${HOCKEY}</article>${aside}`])
    expect(marked(page).filter((name) => !/Putin|Nemtsov|Lukashenko/.test(name))).toEqual([]);
});

it('the marks of an article about the subject are even, in headline, body and links', () => {
  const page =
    '<h1>Belarus and the EU</h1><article><p>Vladimir Putin spoke.</p><p>Canada and Britain agree.</p>' +
    '<p><a href="#">More of Romania</a></p></article><aside>Minsk today</aside>';
  expect(marked(page)).toEqual([
    'Belarus',
    'EU',
    'Vladimir Putin',
    'Canada',
    'Britain',
    'Romania',
    'Minsk',
  ]);
});

it('on a page of many articles each is judged by itself', () => {
  const page =
    '<main><article><h2><a href="#">Canada wins</a></h2><p>Russia loses.</p></article>' +
    '<article><h2><a href="#">Vladimir Putin in Minsk</a></h2><p>Belarus waits.</p></article>' +
    '<article><p>Britain votes.</p></article></main>';
  expect(marked(page)).toEqual(['Vladimir Putin', 'Minsk', 'Belarus']);
});

it('what is within an article about the subject goes with it', () => {
  const page =
    '<article><p>Vladimir Putin spoke.</p><article><p>I am from Canada.</p></article></article>';
  expect(marked(page)).toEqual(['Vladimir Putin', 'Canada']);
});

describe('a live blog is one article', () => {
  const post = (text: string): string => `<li><article><h2>News</h2><p>${text}</p></article></li>`;
  const FOUR = [
    'Britain waits.',
    'Vladimir Putin spoke.',
    'The <a href="/eu">EU</a> met.',
    'Canada agrees.',
  ];
  const posts = FOUR.map(post).join('');
  const all = ['Britain', 'Vladimir Putin', 'EU', 'Canada'];

  it.each([
    ['above it', `<h1>War in Russia: live</h1><p>From Romania</p><ul>${posts}</ul>`],
    ['in an article around', `<article><h1>Russia</h1><p>Romania</p><ul>${posts}</ul></article>`],
  ])('whose headline names the subject, %s', (_name, page) =>
    expect(marked(page)).toEqual(['Russia', 'Romania', ...all]),
  );

  it('also where its text above the posts names the key entity', () => {
    const rest = ['Britain waits.', 'The EU met.', 'Canada agrees.'].map(post).join('');
    const page = `<h1>Talks in Minsk</h1><p>Vladimir Putin comes.</p><main>${rest}</main>`;
    expect(marked(page)).toEqual(['Minsk', 'Vladimir Putin', 'Britain', 'EU', 'Canada']);
  });

  it('also where a post is promoted, or its headline leads to the post itself', () => {
    const own = post('Romania too.').replace('News', '<a href="?post=5">Canada</a>');
    const promo = '<li><article><h2><a href="/eu">More of Britain</a></h2></article></li>';
    expect(marked(`<h1>Live: Russia</h1><ul>${posts}${own}${promo}</ul>`)).toEqual([
      'Russia',
      ...all,
      'Canada',
      'Romania',
      'Britain',
    ]);
  });

  it.each([
    ['whose headline names no entity of the subject', `<h1>Live: Britain</h1><ul>${posts}</ul>`],
    ['without a headline', `<h2>Russia: live</h2><ul>${posts}</ul>`],
    ['of fewer than three posts', `<h1>Russia</h1>${FOUR.slice(0, 2).map(post).join('')}`],
    [
      'whose posts have headlines that lead elsewhere',
      `<h1>Russia</h1><ul>${FOUR.map((text) => post(text).replace('News', '<a href="/a">More of Romania</a>')).join('')}</ul>`,
    ],
    [
      'whose posts are links',
      `<h1>Russia</h1>${FOUR.map((text) => `<a href="/a">${post(text)}</a>`).join('')}`,
    ],
    [
      'whose posts are articles with headlines of their own',
      `<h1>Russia</h1>${FOUR.map((text) => post(`<h1>Minsk</h1>${text}`)).join('')}`,
    ],
  ])('but not a page %s', (_name, page) =>
    expect(marked(page).filter((name) => /Britain|EU|Canada/.test(name))).toEqual([]),
  );

  it('but not one that hardly names key entities', () => {
    const long = post('Britain, Canada and Romania met. '.repeat(10));
    expect(marked(`<h1>Russia: live</h1>${posts}${long}`)).toEqual(['Vladimir Putin']);
  });
});
