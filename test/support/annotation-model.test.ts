import { describe, expect, it } from 'vitest';
import { ANNOTATION_EXAMPLES } from './annotation-examples.ts';
import { annotationProblem } from './annotation-model.ts';

/*
 * The check of the model is held against annotations written for it, one for each thing that the
 * Recommendation describes.
 */

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const base = {
  '@context': CONTEXT,
  id: 'urn:uuid:0',
  type: 'Annotation',
  target: 'https://a.org/',
};
const on = (selector: unknown) => ({
  ...base,
  target: { source: 'https://a.org/', selector },
});

describe('the model allows', () => {
  it.each<[string, unknown]>([
    ['an address as target alone', base],
    [
      'further contexts and types',
      { ...base, '@context': [CONTEXT, 'x:y'], type: ['Annotation', 'B'] },
    ],
    [
      'several bodies and targets',
      { ...base, body: ['https://b.org/', { value: 'b' }], target: ['x:1', 'x:2'] },
    ],
    ['a body in a word', { ...base, bodyValue: 'b' }],
    [
      'a text in two languages',
      { ...base, body: { type: 'TextualBody', value: 'b', language: ['a', 'b'] } },
    ],
    ['a choice', { ...base, body: { type: 'Choice', items: ['x:1', { value: 'b' }] } }],
    ['a list of targets', { ...base, target: { type: 'List', items: ['x:1', 'x:2'] } }],
    [
      'times and agents',
      { ...base, created: '2020-01-02T03:04:05Z', creator: 'x:1', generator: { type: 'Software' } },
    ],
    ['words', on({ type: 'TextQuoteSelector', exact: 'a', prefix: 'b', suffix: 'c' })],
    ['numbers', on({ type: 'TextPositionSelector', start: 0, end: 0 })],
    ['two ways to the same place', on(['x:1', { type: 'CssSelector', value: 'p' }])],
    [
      'a range',
      on({
        type: 'RangeSelector',
        startSelector: 'x:1',
        endSelector: { type: 'XPathSelector', value: 'p' },
      }),
    ],
    [
      'a place within a place',
      on({
        type: 'FragmentSelector',
        value: 'a',
        refinedBy: { type: 'DataPositionSelector', start: 1, end: 2 },
      }),
    ],
    [
      'a source with its language',
      { ...base, target: { type: 'SpecificResource', source: { id: 'x:1', language: 'be' } } },
    ],
    [
      'an empty collection',
      { '@context': CONTEXT, id: 'x:1', type: 'AnnotationCollection', total: 0 },
    ],
    [
      'a collection whose page is elsewhere',
      { '@context': CONTEXT, id: 'x:1', type: 'AnnotationCollection', total: 1, first: 'x:2' },
    ],
    [
      'a collection with its page',
      {
        '@context': CONTEXT,
        id: 'x:1',
        type: 'AnnotationCollection',
        total: 1,
        first: {
          id: 'x:2',
          type: 'AnnotationPage',
          items: [{ id: 'x:3', type: 'Annotation', target: 'x:4' }],
        },
      },
    ],
  ])('%s', (_, value) => {
    expect(annotationProblem(value)).toBeUndefined();
  });
});

it.each(ANNOTATION_EXAMPLES)('the model allows a whole example: %s', (_, example) => {
  expect(annotationProblem(example)).toBeUndefined();
});

describe('the model refuses', () => {
  it.each<[string, unknown]>([
    ['an annotation without a context', { ...base, '@context': undefined }],
    ['a list of one context', { ...base, '@context': [CONTEXT] }],
    ['one without an id', { ...base, id: undefined }],
    ['an id that is no address', { ...base, id: 'one' }],
    ['another type', { ...base, type: 'Note' }],
    ['one without a target', { ...base, target: undefined }],
    ['an empty list of targets', { ...base, target: [] }],
    ['a text without words', { ...base, body: { type: 'TextualBody' } }],
    ['both kinds of bodies', { ...base, body: 'x:1', bodyValue: 'b' }],
    ['an empty choice', { ...base, body: { type: 'Choice', items: [] } }],
    ['a time that is not in UTC', { ...base, created: '2020-01-02T03:04:05+01:00' }],
    ['a language that is no word', { ...base, body: { value: 'b', language: 1 } }],
    ['a direction that there is not', { ...base, body: { value: 'b', textDirection: 'up' } }],
    ['rights that are no address', { ...base, rights: 'all of them' }],
    ['words that are missing', on({ type: 'TextQuoteSelector', prefix: 'b' })],
    ['numbers below zero', on({ type: 'TextPositionSelector', start: -1, end: 2 })],
    ['numbers with a fraction', on({ type: 'TextPositionSelector', start: 1, end: 2.5 })],
    ['an end before the start', on({ type: 'TextPositionSelector', start: 3, end: 2 })],
    ['a selector that there is not', on({ type: 'TextSelector', exact: 'a' })],
    ['a resource without an address', { ...base, target: { type: 'Text' } }],
    [
      'a collection whose first page is missing',
      { '@context': CONTEXT, id: 'x:1', type: 'AnnotationCollection', total: 1 },
    ],
    [
      'a page without annotations',
      {
        '@context': CONTEXT,
        id: 'x:1',
        type: 'AnnotationCollection',
        first: { id: 'x:2', type: 'AnnotationPage', items: [] },
      },
    ],
    [
      'a page with a context of its own',
      {
        '@context': CONTEXT,
        id: 'x:1',
        type: 'AnnotationCollection',
        first: { '@context': CONTEXT, id: 'x:2', type: 'AnnotationPage', items: [base] },
      },
    ],
  ])('%s', (_, value) => {
    expect(annotationProblem(JSON.parse(JSON.stringify(value)))).toBeDefined();
  });
});
