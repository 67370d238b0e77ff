/** Why nothing is marked on a page. */
import type { PageStatus } from '../../src/core/tab/page-status.ts';

/** The reasons, by the keys that `npm start -- --json` prints, in words. */
export const WHY_NOTHING = {
  'not-html': 'it is not an HTML page',
  'unlisted-site':
    'its site is not on the list of assets/news-sites.json (there, the toolbar button marks)',
  'opted-out': 'the page opts out with <meta name="sidelight" content="off">',
  'quiet-names':
    'only names such as countries and cities were found, which are marked only in articles about the subject',
  'uncertain-names': 'names were found, but nothing shows that they mean the people of the pack',
  'hidden-names':
    'its names are only in text that is not shown, or not read, such as code and edit fields',
  'nothing-named': 'the page has no name of the pack',
} as const;
/** A reason why nothing is marked. */
export type WhyNothing = keyof typeof WHY_NOTHING;

/** What is known of a page on which nothing is marked. */
export interface UnmarkedPage {
  /** The status that the content script reports; undefined if none runs. */
  readonly status: PageStatus | undefined;
  readonly contentType: string;
  /** What detection finds in the text that the browser shows. */
  readonly visible: readonly Found[];
  /** What it finds in the page's source. */
  readonly inSource: readonly Found[];
}

interface Found {
  readonly shown: boolean;
  readonly signals: readonly { readonly name: string }[];
}

/** The first reason that applies, in the order in which a page is read and judged. */
export function whyNothing({ status, contentType, visible, inSource }: UnmarkedPage): WhyNothing {
  if (!/^(text\/html|application\/xhtml\+xml)$/.test(contentType)) return 'not-html';
  if (status === 'unreadable') return 'not-html';
  if (status === 'opted-out') return 'opted-out';
  if (status === undefined || status === 'idle') return 'unlisted-site';
  if (visible.some(({ shown }) => shown)) return 'hidden-names';
  if (visible.length === 0) return inSource.length > 0 ? 'hidden-names' : 'nothing-named';
  const isQuiet = visible.some(({ signals }) => signals.some(({ name }) => name === 'quiet'));
  return isQuiet ? 'quiet-names' : 'uncertain-names';
}
