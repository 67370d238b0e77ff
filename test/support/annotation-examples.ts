/*
 * Whole annotations in the shapes that the Web Annotation Data Model (W3C Recommendation of 23 February
 * 2017, https://www.w3.org/TR/annotation-model/) describes; section numbers are those of the
 * Recommendation. The words, addresses and names are the project’s own.
 */

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const harbour = {
  id: 'https://example.org/annotations/1',
  type: 'Annotation',
  motivation: 'commenting',
  creator: { id: 'https://example.org/people/ada', type: 'Person', name: 'Ada Mill' },
  created: '2021-05-14T08:00:00Z',
  generator: {
    id: 'https://example.org/program',
    type: 'Software',
    name: 'Notebook 2.1',
    homepage: 'https://example.org/program/home',
  },
  body: { type: 'TextualBody', value: 'The harbour has been closed since.', format: 'text/plain' },
  target: 'https://example.org/news/harbour',
};
const ferry = {
  id: 'https://example.org/annotations/2',
  type: 'Annotation',
  body: { type: 'TextualBody', purpose: 'tagging', value: 'ferry' },
  target: { id: 'https://example.org/news/ferry', type: 'Text', language: 'en' },
};
const page = (number: number) => `https://example.org/annotations/page/${number}`;

/** One annotation or collection for each section of the model that Sidelight writes by. */
export const ANNOTATION_EXAMPLES: readonly (readonly [section: string, example: unknown])[] = [
  ['3.3.1: times and agents', { '@context': CONTEXT, ...harbour }],
  [
    '3.2.4: texts with purposes and languages',
    {
      '@context': CONTEXT,
      ...harbour,
      body: [
        {
          type: 'TextualBody',
          purpose: 'commenting',
          value: 'Гавань зачынена.',
          format: 'text/plain',
          language: ['be', 'en'],
          processingLanguage: 'be',
        },
        ferry.body,
      ],
    },
  ],
  [
    '4.2.4: words with those around them',
    {
      '@context': CONTEXT,
      ...harbour,
      target: {
        source: 'https://example.org/news/harbour',
        selector: {
          type: 'TextQuoteSelector',
          exact: 'harbour',
          prefix: 'the old ',
          suffix: ' of the town',
        },
      },
    },
  ],
  [
    '4.2.5: a place by numbers',
    {
      '@context': CONTEXT,
      ...harbour,
      target: {
        source: 'https://example.org/books/tides.txt',
        selector: { type: 'TextPositionSelector', start: 412, end: 795 },
      },
    },
  ],
  [
    '5.1: a collection whose pages are elsewhere',
    {
      '@context': CONTEXT,
      id: 'https://example.org/annotations/',
      type: 'AnnotationCollection',
      label: 'News of the coast',
      total: 42,
      first: page(1),
      last: page(5),
    },
  ],
  [
    '5.2: a collection with its page',
    {
      '@context': CONTEXT,
      id: 'https://example.org/annotations/',
      type: 'AnnotationCollection',
      label: 'News of the coast',
      total: 2,
      first: { id: page(1), type: 'AnnotationPage', startIndex: 0, items: [harbour, ferry] },
      last: page(1),
    },
  ],
];
