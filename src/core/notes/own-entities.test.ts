import { expect, it } from 'vitest';
import { samplePack } from '../../../test/support/sample-pack.ts';
import type { PackContent } from '../model.ts';
import { createLibrary } from './library.ts';
import { ownContext, ownPageContext } from './own-entities.ts';

const packOf = (id: string, ...labels: string[]): PackContent => ({
  ...samplePack,
  id,
  entities: labels.map((label) => ({
    id: `${id}:${label}`,
    kind: 'person',
    label,
    description: label,
  })),
  notes: [],
  parallels: [],
  timeline: [],
});
const [a, b] = [packOf('a', 'Ada', 'Bo', 'Cy'), packOf('b', 'Bo', 'Ada')] as const;
const library = createLibrary([a, b]);
const nameAt = (entity: string, start: number) => ({
  entity,
  start,
  end: start + entity.length - 2,
  isWanted: true,
});

it('a page names for a pack what another pack has found there, and counts it once', () => {
  const context = {
    mentions: [
      { entity: 'a:Ada', count: 3 },
      { entity: 'b:Ada', count: 2 },
      { entity: 'a:Cy', count: 5 },
      { entity: 'b:Bo', count: 1 },
    ],
    paragraphs: [
      {
        text: 'Ada and Cy',
        names: [nameAt('a:Ada', 0), nameAt('b:Ada', 0), nameAt('a:Cy', 8)],
        headline: 'Bo',
        inHeadline: ['b:Bo'],
      },
      { text: 'Bo', names: [nameAt('b:Bo', 0)] },
    ],
    headline: 'Bo',
    hasWayBack: false,
  };
  expect(ownPageContext(library, a, context)).toEqual({
    mentions: [
      { entity: 'a:Ada', count: 3 },
      { entity: 'a:Cy', count: 5 },
      { entity: 'a:Bo', count: 1 },
    ],
    paragraphs: [
      {
        text: 'Ada and Cy',
        names: [nameAt('a:Ada', 0), nameAt('a:Cy', 8)],
        headline: 'Bo',
        inHeadline: ['a:Bo'],
      },
      { text: 'Bo', names: [nameAt('a:Bo', 0)] },
    ],
    headline: 'Bo',
    hasWayBack: false,
  });
  expect(ownPageContext(library, b, context).mentions).toEqual([
    { entity: 'b:Ada', count: 3 },
    { entity: 'b:Bo', count: 1 },
  ]);
});

it('a mention has for a pack the places of what another pack has found beside it', () => {
  const context = {
    paragraph: 'Ada, Bo and Cy: Ada',
    at: { start: 12, end: 14 },
    inParagraph: ['b:Ada', 'a:Ada', 'b:Bo'],
    places: new Map([
      ['b:Ada', 16],
      ['a:Ada', 0],
      ['b:Bo', 5],
    ]),
  };
  expect(ownContext(library, a, context)).toEqual({
    ...context,
    inParagraph: ['a:Ada', 'a:Bo'],
    places: new Map([
      ['a:Ada', 16],
      ['a:Bo', 5],
    ]),
  });
});
