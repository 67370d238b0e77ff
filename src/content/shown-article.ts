/**
 * The article that the reading view shows. Names are marked there as on any page; what is said, kept
 * or taken along is about the article’s own page.
 */
import type { BriefPage } from '../core/export/brief.ts';
import { anchorInPart } from '../core/export/text-anchor.ts';
import type { BriefPlace } from '../ui/export/note-brief.ts';
import type { Mention } from './engine/mention.ts';

/** The page that the article is from; undefined where no article is shown. */
export function pageOfArticle(document: Document): BriefPage | undefined {
  const address = addressOfArticle(document);
  if (address === undefined) return undefined;
  const language = document.querySelector('.article')?.getAttribute('lang');
  return { address: address.replace(/#.*/s, ''), ...(language && { language }) };
}

/** Hostname of that page; empty where no article is shown. */
export function siteOfArticle(document: Document): string {
  const address = addressOfArticle(document);
  return address === undefined ? '' : new URL(address).hostname;
}

function addressOfArticle(document: Document): string | undefined {
  return document.querySelector<HTMLElement>('[data-address]')?.dataset['address'];
}

/** Where a name of the article stands in its page: by the words of its line, all that is known of that. */
export function placeInArticle(
  document: Document,
  { line, name }: Pick<Mention, 'line' | 'name'>,
): BriefPlace | undefined {
  const page = pageOfArticle(document);
  return page && { page, anchor: anchorInPart(line.text, name.start, name.end) };
}

/** The number of the article’s line that a name stands in, from 0; undefined in its title. */
export function lineOfArticle({ range }: Pick<Mention, 'range'>): number | undefined {
  const line = range.startContainer.parentElement?.closest<HTMLElement>('[data-line]');
  return line ? Number(line.dataset['line']) : undefined;
}
