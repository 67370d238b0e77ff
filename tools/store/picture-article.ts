import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServedDocument } from '../cli/browser/open-page.ts';

const STYLE = `
  :root { color-scheme: light dark; --ink: light-dark(#1d1b18, #e9e5dd); --quiet: light-dark(#6c665c, #a39c90);
    --paper: light-dark(#fbf8f2, #191816) }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 23px/1.6 Charter, Georgia, serif }
  article { max-width: 760px; margin: 0 auto; padding: 20px 0 }
  h1 { font-size: 42px; line-height: 1.2 }
  time { color: var(--quiet); font-size: 17px }
  a { color: inherit }`;

/** A name that can belong to nobody (RFC 2606): the article is the project’s own. */
export const ARTICLE_HOST = 'news.example';

/**
 * The sample of the introduction as an article of a news site, in one of the interface’s languages; its
 * paragraphs have the ids `first`, `second` and `third`.
 */
export function pictureArticle(root: string, language: string): ServedDocument {
  const messages = JSON.parse(
    readFileSync(join(root, `assets/public/_locales/${language}/messages.json`), 'utf8'),
  ) as Readonly<Record<string, { message: string }>>;
  const text = (name: string) => messages[`welcome_sample_${name}`]!.message;
  const paragraphs = ['first', 'second', 'third']
    .map((name) => `<p id="${name}">${text(name)}</p>`)
    .join('\n');
  return {
    url: `https://${ARTICLE_HOST}/sample-${language}`,
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="${language}"><head><title>${text('title')}</title>
      <meta name="viewport" content="width=device-width"><style>${STYLE}</style></head>
      <body><article><h1>${text('title')}</h1>
      <time datetime="2026-08-09">${new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date('2026-08-09'))}</time>
      ${paragraphs}<p><a href="#more">${text('link')}</a></p></article></body></html>`,
  };
}
