import { afterEach, describe, expect, it } from 'vitest';
import { pageDateCandidates } from './page-dates.ts';

afterEach(() => {
  document.head
    .querySelectorAll('meta[property], meta[name="date"]')
    .forEach((meta) => meta.remove());
  document.body.innerHTML = '';
});

const ld = (json: unknown) =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;

const texts = () => pageDateCandidates(document).map(({ text }) => text);

describe('pageDateCandidates', () => {
  it('are JSON-LD, then Open Graph, then times of the article', () => {
    document.head.insertAdjacentHTML(
      'beforeend',
      '<meta property="article:published_time" content="2021-02-03T04:05:06Z">',
    );
    document.body.innerHTML = `
      <time datetime="1999-01-01"></time>
      <article><time datetime="2022-03-04">4 March</time></article>
      ${ld({ '@graph': [{ '@type': 'NewsArticle', datePublished: '2020-08-20', dateModified: '2020-08-21' }] })}`;
    expect(texts()).toEqual(['2020-08-20', '2020-08-21', '2021-02-03T04:05:06Z', '2022-03-04']);
  });

  it('take any time if no article has one', () => {
    document.body.innerHTML = '<div><time datetime="2019-05-06">May</time></div>';
    expect(texts()).toEqual(['2019-05-06']);
  });

  it('skip invalid JSON and values that are not text', () => {
    document.body.innerHTML =
      ld('{"datePublished": ') +
      ld({ datePublished: 20200101, mainEntity: [{ datePublished: '2018' }] });
    expect(texts()).toEqual(['2018']);
  });

  it('are limited on a page with many dates and deeply nested data', () => {
    const nested: { '@graph'?: unknown }[] = [{}];
    for (let depth = 0; depth < 2000; depth++) nested.push({ '@graph': nested.at(-1) });
    document.body.innerHTML = ld(nested.at(-1)) + '<time datetime="2018"></time>'.repeat(500);
    expect(texts()).toHaveLength(12);
  });
});
