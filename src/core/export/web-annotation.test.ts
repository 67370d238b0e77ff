import { describe, expect, it } from 'vitest';
import { annotationProblem } from '../../../test/support/annotation-model.ts';
import { sampleBrief, sampleItem, sampleSource } from '../../../test/support/sample-brief.ts';
import { webAnnotationOf } from './web-annotation.ts';

const by = { generator: 'Sidelight 1', at: '2026-11-30T10:00:00.000Z' };
const anchor = { exact: 'Ada', prefix: 'for ', suffix: ' and', start: 4, end: 7 };
const anchored = (id: string) => {
  const item = sampleItem(id);
  return { ...item, note: { ...item.note!, anchor } };
};
const noteOf = (source: Parameters<typeof sampleSource>[1] = {}) =>
  sampleBrief({ title: '', page: undefined, sources: [sampleSource([sampleItem('F01')], source)] });

describe('a note as an annotation', () => {
  it('stands at its name in the page', () => {
    const brief = sampleBrief({ title: '', sources: [sampleSource([anchored('F01')])] });
    expect(webAnnotationOf(brief, by)).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: expect.stringMatching(/^urn:uuid:/),
      type: 'Annotation',
      motivation: 'commenting',
      created: '2026-11-30T10:00:00.000Z',
      generator: { type: 'Software', name: 'Sidelight 1' },
      body: [
        {
          type: 'TextualBody',
          purpose: 'commenting',
          value: 'Text of F01.\n— Sidelight: from an essay of May 2001, paragraph 5 (Allegation)',
          format: 'text/plain',
          language: 'en',
          processingLanguage: 'en',
        },
        { type: 'TextualBody', purpose: 'tagging', value: 'Allegation' },
        { type: 'TextualBody', purpose: 'tagging', value: 'Ada Mill' },
      ],
      target: {
        type: 'SpecificResource',
        source: {
          id: 'https://example.org/news?id=1',
          type: 'Text',
          format: 'text/html',
          language: 'en',
        },
        selector: [
          { type: 'TextQuoteSelector', exact: 'Ada', prefix: 'for ', suffix: ' and' },
          { type: 'TextPositionSelector', start: 4, end: 7 },
        ],
      },
    });
  });

  it('is about its source where there is no page', () => {
    const address = 'https://example.org/essay';
    expect(webAnnotationOf(noteOf({ address }), by)['target']).toEqual({
      id: address,
      type: 'Text',
    });
    expect(webAnnotationOf(noteOf(), by)['target']).toEqual({
      id: expect.stringMatching(/^urn:uuid:/),
      type: 'Text',
    });
  });

  it('has what the source is called, and who made and published it, on the source', () => {
    const named = { title: 'The Tides', authors: ['Ada Mill'], publisher: 'The Coast' };
    expect(webAnnotationOf(noteOf({ named }), by)['target']).toMatchObject({
      'dc:title': 'The Tides',
      creator: [{ name: 'Ada Mill' }],
      'dc:publisher': 'The Coast',
    });
  });

  it('tells both languages where the interface has another one than the notes', () => {
    const [body] = webAnnotationOf(noteOf({ language: 'ru' }), by)['body'] as readonly unknown[];
    expect(body).toMatchObject({ language: ['ru', 'en'], processingLanguage: 'ru' });
  });
});

describe('several notes', () => {
  const collection = webAnnotationOf(sampleBrief(), by);

  it('are a collection with one page', () => {
    expect(collection).toMatchObject({
      type: 'AnnotationCollection',
      label: 'News of the coast',
      total: 2,
      first: { type: 'AnnotationPage', startIndex: 0, items: [{}, {}] },
    });
    expect(collection['last']).toBe((collection['first'] as { id: string }).id);
  });

  it('have the same ids each time, and no two of them the same', () => {
    const ids = (value: unknown) =>
      JSON.stringify(value).match(/urn:uuid:[0-9a-f-]+(?=","type":"Anno)/g)!;
    expect(ids(collection)).toEqual(ids(webAnnotationOf(sampleBrief(), by)));
    expect(ids(collection)).toHaveLength(4);
    expect(new Set(ids(collection)).size).toBe(4);
    const elsewhere = sampleBrief({ page: { address: 'https://example.org/other' } });
    expect(ids(webAnnotationOf(elsewhere, by))).not.toEqual(ids(collection));
  });

  it('are a collection without a page if there are none', () => {
    const empty = webAnnotationOf(sampleBrief({ sources: [] }), by);
    expect(empty).toMatchObject({ total: 0 });
    expect(empty).not.toHaveProperty('first');
    expect(annotationProblem(empty)).toBeUndefined();
  });
});

it.each([
  noteOf(),
  noteOf({ language: 'ru', address: 'https://example.org/essay' }),
  noteOf({ named: { title: 'The Tides', authors: ['A. Mill', 'B. Lund'], publisher: 'Coast' } }),
  sampleBrief(),
  sampleBrief({ page: undefined }),
  sampleBrief({ page: { address: 'https://example.org/a|b?c={d}' } }),
  sampleBrief({ sources: [sampleSource([anchored('F01')]), sampleSource([anchored('F02')])] }),
])('what is written follows the model: %#', (brief) => {
  expect(annotationProblem(webAnnotationOf(brief, by))).toBeUndefined();
});
