import { expect, it } from 'vitest';
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
