/** Generated pages larger than real ones, always the same. */
import type { ServedDocument } from '../../cli/browser/open-page.ts';
import { newsText } from '../news-text.ts';

const NAMES = ['Alexander Lukashenko', 'Boris Nemtsov', 'Vladimir Putin', 'Natalya Radina'];

/** An article of real news text; its length in UTF-16 units. */
export function longArticle(units: number): ServedDocument {
  const lines = newsText('latin', units).split('\n');
  return page('article', lines.map((line) => `<p>${escapeText(line)}</p>`).join('\n'));
}

/** A page with the given number of text nodes, two in a line; one line in a hundred has a name. */
export function textNodes(count: number): ServedDocument {
  const lines = Array.from({ length: count / 2 }, (_, i) => {
    const who = i % 100 === 0 ? nameAt(i / 100) : 'Somebody';
    return `<p>${who} spoke for the time number <b>${i} in all</b></p>`;
  });
  return page('text-nodes', lines.join(''));
}

/** A page with the given number of mentions, five in a paragraph, and with parts for the page to change. */
export function manyMentions(mentions: number): ServedDocument {
  const paragraphs = Array.from({ length: mentions / 5 }, (_, i) => {
    const spoke = Array.from({ length: 5 }, (_unused, k) => `${nameAt(i + k)} spoke to the press`);
    return `<p>${spoke.join('; then ')}.</p>`;
  });
  return changingPage('mentions', paragraphs);
}

/** A page with parts for it to change and the given number of paragraphs, none of which has a name. */
export function quietChangingPage(paragraphs: number): ServedDocument {
  const lines = Array.from(
    { length: paragraphs },
    (_, i) => `<p>Somebody spoke in ${i} houses.</p>`,
  );
  return changingPage('quiet', lines);
}

/** A page of 14,000 text nodes and 1,000 mentions. */
export function frameTaxPage(): ServedDocument {
  const paragraphs = Array.from({ length: 7_000 }, (_, i) => {
    const who = i % 7 === 0 ? nameAt(i) : 'Somebody';
    return `<p>${who} spoke for the time number <b>${i} in all</b></p>`;
  });
  return changingPage('frames', paragraphs);
}

/** A page with the given number of plain paragraphs, without any name. */
export function namelessPage(paragraphs: number): ServedDocument {
  const text = 'the rain went on all day, and the small town at the river waited for better news. ';
  const lines = Array.from({ length: paragraphs }, (_, i) => `<p>In ${i} ${text.repeat(4)}</p>`);
  return page('nameless', lines.join('\n'));
}

function changingPage(name: string, paragraphs: readonly string[]): ServedDocument {
  const rows = Array.from({ length: 40 }, (_, row) => {
    const prices = Array.from({ length: 10 }, (_unused, i) => `<td>${row * 10 + i} EUR</td>`);
    return `<tr>${prices.join('')}</tr>`;
  });
  return page(
    name,
    `<div id="ticker">Update</div><main>${paragraphs.join('\n')}</main>` +
      `<table id="prices">${rows.join('')}</table>`,
  );
}

function nameAt(i: number): string {
  return NAMES[Math.floor(i) % NAMES.length]!;
}

function page(name: string, body: string): ServedDocument {
  return {
    url: `https://news.example/${name}`,
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><body>${body}`,
    contentType: 'text/html; charset=utf-8',
  };
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
