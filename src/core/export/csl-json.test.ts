import { describe, expect, it } from 'vitest';
import { cslProblem } from '../../../test/support/csl-rules.ts';
import { sampleBrief, sampleItem, sampleSource } from '../../../test/support/sample-brief.ts';
import { SOURCE_KINDS } from '../model.ts';
import { cslItemsOf } from './csl-json.ts';

const itemOf = (source: Parameters<typeof sampleSource>[1]) =>
  cslItemsOf(sampleBrief({ sources: [sampleSource([], source)] }))[0]!;

const named = { title: 'The Tides', authors: ['Ada Mill', 'Bo Lund'], publisher: 'The Coast' };

describe('a source as CSL-JSON', () => {
  it('is described where its pack does not say its title', () => {
    expect(itemOf({})).toEqual({
      id: 'sample',
      type: 'article',
      title: '[an essay of May 2001]',
      issued: { 'date-parts': [[2001, 5]] },
      language: 'en',
    });
  });

  it('is a page of the web if it has an address there', () => {
    const address = 'https://example.org/essay';
    expect(itemOf({ address })).toMatchObject({ type: 'webpage', URL: address });
    expect(itemOf({ address, kind: 'book' })).toMatchObject({ type: 'book', URL: address });
  });

  it.each([
    ['article', 'container-title'],
    ['essay', 'container-title'],
    ['interview', 'container-title'],
    ['book', 'publisher'],
    ['report', 'publisher'],
  ] as const)('has the title, authors and publisher that its pack names: %s', (kind, key) => {
    expect(itemOf({ kind, named })).toMatchObject({
      title: 'The Tides',
      author: [{ literal: 'Ada Mill' }, { literal: 'Bo Lund' }],
      [key]: 'The Coast',
    });
  });

  it('may lack some of them', () => {
    expect(itemOf({ named: { authors: ['Ada Mill'] } })).toMatchObject({
      title: '[an essay of May 2001]',
      author: [{ literal: 'Ada Mill' }],
    });
    expect(itemOf({ named: { title: 'The Tides' } })).not.toHaveProperty('author');
  });

  it('has both ends of a span', () => {
    const date = { from: '1999', to: '2000-02-29', label: 'then' };
    expect(itemOf({ date }).issued).toEqual({ 'date-parts': [[1999], [2000, 2, 29]] });
  });

  it('is there once, however many notes are taken of it', () => {
    const source = sampleSource([sampleItem('F01')]);
    const other = sampleSource([], { pack: 'other' });
    const ids = cslItemsOf(sampleBrief({ sources: [source, source, other] })).map(({ id }) => id);
    expect(ids).toEqual(['sample', 'other']);
  });

  it.each(SOURCE_KINDS)('follows the schema: %s', (kind) => {
    const address = 'https://example.org/';
    const items = [{ kind }, { kind, address }, { kind, named }, { kind, address, named }];
    expect(cslProblem(items.map(itemOf))).toBeUndefined();
  });
});

it.each([
  { id: 'a' },
  { id: 'a', type: 'essay' },
  { id: 'a', type: 'book', titel: 'A' },
  { id: 'a', type: 'book', issued: { 'date-parts': [] } },
  { id: 'a', type: 'book', issued: { 'date-parts': [[2020, 1, 1, 1]] } },
  { id: 'a', type: 'book', author: ['A. Person'] },
  { id: 'a', type: 'book', publisher: ['A'] },
])('the schema refuses %j', (item) => {
  expect(cslProblem([item])).toBeDefined();
});
