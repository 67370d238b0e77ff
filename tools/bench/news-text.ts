import { readdirSync, readFileSync } from 'node:fs';
import { readHtml } from '../cli/html-text.ts';
import { sharedPath } from '../cli/shared-folder.ts';
import { ownPages, readOwnPage } from '../../test/fixtures/own-pages.ts';

interface NewsText {
  readonly lang: string;
  readonly text: string;
}

/**
 * News text by script, in the requested number of UTF-16 units; repeated if there is less. It is taken
 * from ../shared/gold, or from the project's own pages if that folder is missing.
 */
export function newsText(script: 'latin' | 'cyrillic', units: number): string {
  const gold = sharedPath('gold');
  const wanted = script === 'latin' ? /^(de|en|fr|it|nl|pt|pl|cs)$/ : /^(ru|uk|bg|be)$/;
  const texts = (gold === undefined ? ownTexts() : goldTexts(gold))
    .filter(({ lang }) => wanted.test(lang))
    .map(({ text }) => text);
  let joined = texts.join('\n');
  while (joined.length < units) joined += `\n${joined}`;
  return joined.slice(0, units);
}

function goldTexts(folder: string): NewsText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl') && !file.startsWith('elevant'))
    .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as NewsText);
}

function ownTexts(): NewsText[] {
  return ownPages.map((page) => {
    const html = new TextDecoder(page.encoding).decode(readOwnPage(page));
    return {
      lang: page.lang,
      text: readHtml(html)
        .lines.map(({ text }) => text)
        .join('\n'),
    };
  });
}
