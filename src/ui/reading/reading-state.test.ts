import { describe, expect, it } from 'vitest';
import type { Article } from '../../core/article/article-tree.ts';
import type { PageAnswer } from '../../platform/page-source.ts';
import { readingState } from './reading-state.ts';

const article: Article = { title: 'A story', blocks: [], lines: [] };
const page = (address: string): PageAnswer => ({
  is: 'page',
  source: { address, base: address, language: '', direction: '', html: '' },
  isPrivate: false,
});
const ADDRESS = 'https://a.org/story';

describe('the reading view', () => {
  it('shows the article of its tab', () => {
    expect(
      readingState(
        page(ADDRESS),
        undefined,
        () => false,
        () => article,
      ),
    ).toEqual({
      is: 'article',
      article,
      address: ADDRESS,
    });
  });

  it('says that a page has none', () => {
    expect(
      readingState(
        page(ADDRESS),
        undefined,
        () => false,
        () => undefined,
      ),
    ).toEqual({
      is: 'none',
      address: ADDRESS,
    });
  });

  it('shows nothing of a site for which an organisation has switched Sidelight off', () => {
    const isForbidden = (hostname: string) => hostname === 'a.org';
    expect(readingState(page(ADDRESS), undefined, isForbidden, () => article)).toEqual({
      is: 'forbidden',
      address: ADDRESS,
    });
  });

  it('shows the page again, wherever in it the reader is', () => {
    expect(
      readingState(
        page(`${ADDRESS}#here`),
        `${ADDRESS}#there`,
        () => false,
        () => article,
      ).is,
    ).toBe('article');
  });

  it.each([
    ['the tab is gone', { is: 'gone' } as const],
    ['the tab has gone on to a page that is closed', { is: 'closed' } as const],
    ['the tab shows another page', page('https://b.org/')],
  ])('says that the page is gone, and where it was, if %s', (_, answer) => {
    expect(
      readingState(
        answer,
        ADDRESS,
        () => false,
        () => article,
      ),
    ).toEqual({ is: 'gone', address: ADDRESS });
  });

  it('says that it may not see a page that it has never shown', () => {
    expect(
      readingState(
        { is: 'closed' },
        undefined,
        () => false,
        () => article,
      ),
    ).toEqual({ is: 'closed' });
    expect(
      readingState(
        { is: 'gone' },
        undefined,
        () => false,
        () => article,
      ),
    ).toEqual({
      is: 'gone',
      address: undefined,
    });
  });
});
