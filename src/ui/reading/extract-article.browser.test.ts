import { describe, expect, it } from 'vitest';
import { hostileArticle, plainParagraphs } from '../../../test/fixtures/hostile-article.ts';
import type { Article, ArticleElement, ArticleNode } from '../../core/article/article-tree.ts';
import type { PageSource } from '../../platform/page-source.ts';
import { extractArticle } from './extract-article.ts';

function articleOf(html: string, changes: Partial<PageSource> = {}): Article | undefined {
  const address = 'https://news.example/story/1';
  return extractArticle({
    address,
    base: address,
    language: 'en',
    direction: '',
    html,
    ...changes,
  });
}

function elementsIn(nodes: readonly ArticleNode[]): ArticleElement[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [node, ...elementsIn(node.children)],
  );
}

const inArticle = (html: string) =>
  `<article><h1>A story</h1>${plainParagraphs(4)}${html}</article>`;
const linesOf = (html: string): string[] =>
  [...articleOf(inArticle(html))!.lines].filter((line) => !line.startsWith('Paragraph '));

describe('the article of a page', () => {
  it('has its text, title, author, date and language', () => {
    const article = articleOf(
      `<head><title>A story | News</title><meta property="og:site_name" content="News">
      <meta name="author" content="Ann Lee">
      <meta property="article:published_time" content="2024-05-06T10:00:00Z"></head>
      <body><nav><p>Menu</p></nav>${inArticle('')}<footer>Imprint</footer></body>`,
      { language: 'en-GB', direction: 'ltr' },
    )!;
    expect(article).toMatchObject({
      title: 'A story',
      byline: 'Ann Lee',
      site: 'News',
      published: '2024-05-06T10:00:00Z',
      language: 'en-GB',
      direction: 'ltr',
    });
    expect(article.lines).toHaveLength(4);
    expect(article.lines[3]).toMatch(/^Paragraph 4\. .* this time\.$/);
  });

  it('is none on a page without one', () => {
    expect(
      articleOf('<h1>News</h1><ul><li><a href="/1">One</a><li><a href="/2">Two</a></ul>'),
    ).toBe(undefined);
    expect(articleOf('')).toBe(undefined);
    expect(articleOf('<p>Just a line.</p>')).toBe(undefined);
  });

  it('has the name of the story where the page gives that of its site, and no references in it', () => {
    const site = '<meta property="og:site_name" content="The News"><title>The News</title>';
    expect(articleOf(`<head>${site}</head>${inArticle('')}`)!.title).toBe('A story');
    const written = '<meta property="og:title" content="Orb&amp;aacute;n &amp;amp; the summit">';
    expect(articleOf(`<head>${written}</head>${inArticle('')}`)!.title).toBe('Orbán & the summit');
  });

  it('keeps its direction and the languages of its parts', () => {
    const article = articleOf(
      inArticle(
        '<p>One <q lang="ru" dir="ltr">слово</q></p><div lang="fr"><p>Deux mots</p><p>Trois</p></div>',
      ),
      { language: 'ar', direction: 'rtl' },
    )!;
    expect(article).toMatchObject({ language: 'ar', direction: 'rtl' });
    const languages = elementsIn(article.blocks).flatMap(({ tag, attributes: { lang, dir } }) =>
      lang ? [`${tag} ${lang} ${dir ?? ''}`] : [],
    );
    expect(languages).toEqual(['q ru ltr', 'div fr ']);
  });

  it('has what is in open shadow trees where it is shown', () => {
    expect(
      linesOf(`<x-box><template shadowrootmode="open"><p>Before. <slot name="quote"></slot></p>
        <x-in><template shadowrootmode="open"><p>Deep within the box, out of sight of scripts.</p></template></x-in>
        <slot name="other"><p>Instead of nothing.</p></slot></template>
        <span slot="quote">A quotation that was put there.</span></x-box>`),
    ).toEqual([
      'Before. A quotation that was put there.',
      'Deep within the box, out of sight of scripts.',
      'Instead of nothing.',
    ]);
  });

  it('is whole where its page parts it into several columns', () => {
    const columns = Array.from(
      { length: 4 },
      (_, i) => `<div class="row"><aside><p>${'Read this too. '.repeat(12)}</p></aside>
        <div class="column"><h2>Part ${i}</h2>${plainParagraphs(3).replaceAll('Paragraph ', `Text ${i}.`)}</div></div>`,
    );
    const article = articleOf(`<main><article><h1>A story</h1>${columns.join('')}</article>
      <section id="comments"><p>${'Nonsense, as always. '.repeat(20)}</p></section></main>`)!;
    const paragraphs = article.lines.filter((line) => line.startsWith('Text '));
    expect(paragraphs).toHaveLength(12);
    expect(article.lines.join()).toContain('Part 3');
    expect(article.lines.join()).not.toMatch(/Read this|Nonsense/);
  });
});

describe('what an article is made of', () => {
  it('are paragraphs, also where the page has none', () => {
    expect(
      linesOf(
        '<div>One.<p>Two.</p>Three <b>bold</b>.<div><span><p>Four.</p>Five.</span></div></div>',
      ),
    ).toEqual(['One.', 'Two.', 'Three bold.', 'Four.', 'Five.']);
  });

  it('are lists, tables and quotations, with nothing in them that does not belong there', () => {
    const article = articleOf(
      inArticle(`<ul>Loose<li>One</li><p>Two</p></ul><ol start="3"><li>Three<ul><li>Inner</li></ul></li></ol>
        <table><tr><th>Head</th><td></td><td>Cell</td></tr></table><blockquote>Quoted</blockquote>`),
    )!;
    const list = elementsIn(article.blocks).find(({ tag }) => tag === 'ul')!;
    expect(elementsIn(list.children).map(({ tag }) => tag)).toEqual(['li', 'li', 'li']);
    const numbered = elementsIn(article.blocks).find(({ tag }) => tag === 'ol')!;
    expect(numbered.attributes).toEqual({ start: 3 });
    const row = elementsIn(article.blocks).find(({ tag }) => tag === 'tr')!;
    expect(row.children.map((cell) => (cell as ArticleElement).tag)).toEqual(['th', 'td', 'td']);
  });

  it('has words for pictures, once', () => {
    const article = articleOf(
      inArticle(`<figure><img src="a.jpg" alt="A room"><figcaption>The hall</figcaption></figure>
        <figure><img src="b.jpg" alt="A house"><figcaption>A house in Minsk</figcaption></figure>
        <p>Text with an ornament <img src="c.jpg" alt=""></p>`),
    )!;
    const pictures = elementsIn(article.blocks).filter(({ tag }) => tag === 'picture');
    expect(pictures.map(({ children }) => children)).toEqual([['A room']]);
    expect(article.lines.join()).not.toContain('A room');
  });

  it('has links to the web alone, as they are on the page', () => {
    const article = articleOf(
      inArticle(`<p>To <a href="/one">one</a>, <a href="?q=2">two</a>, <a href="#here">three</a>,
        <a href="mailto:a@b.c">four</a>, <a href="javascript:alert(1)">five</a>,
        <a href="http://[">six</a>, <a href="file:///etc/passwd">seven</a>.</p>`),
    )!;
    const links = elementsIn(article.blocks).flatMap(({ attributes: { href } }) => href ?? []);
    expect(links).toEqual([
      'https://news.example/one',
      'https://news.example/story/1?q=2',
      'https://news.example/story/1#here',
    ]);
  });
});

describe('a hostile page', () => {
  it('gives its words, and nothing else', () => {
    const article = articleOf(hostileArticle)!;
    const text = article.lines.join(' ');
    for (const word of [
      'Vladimir Putin spoke',
      'First link',
      'good link',
      'A cell',
      'In an element',
    ])
      expect(text).toContain(word);
    for (const word of ['trap', 'In a drawing', 'Send it', 'A dialog', 'import', 'font-face'])
      expect(text).not.toContain(word);
    const elements = elementsIn(article.blocks);
    const attributes = elements.flatMap((one) => Object.entries(one.attributes));
    expect(attributes.filter(([name]) => name === 'href')).toEqual([
      ['href', 'https://example.org/fine'],
    ]);
    expect(JSON.stringify(attributes)).not.toMatch(/trap|script|onclick/i);
    expect(new Set(attributes.map(([name]) => name))).toEqual(new Set(['href', 'lang', 'dir']));
    expect(Object.hasOwn(globalThis, 'trapped')).toBe(false);
  });

  it('cannot use up the stack by its depth', () => {
    const deep = `${'<b>'.repeat(5000)}deep${'</b>'.repeat(5000)}`;
    expect(linesOf(`<p>${deep}</p>${'<div>'.repeat(3000)}deeper`).join(' ')).toContain('deep');
  });

  it('can have shadow trees in shadow trees, or slots in slots', () => {
    const nested = '<template shadowrootmode="open"><x-a>'.repeat(50);
    expect(articleOf(inArticle(`<x-a>${nested}<slot><slot>in</slot></slot>`))).toBeDefined();
  });
});
