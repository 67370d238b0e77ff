import { expect, it } from 'vitest';
import { samplePack } from '../../../test/support/sample-pack.ts';
import type { PackContent } from '../model.ts';
import { createLibrary } from './library.ts';
import { ownPageContext } from './own-entities.ts';

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

it('a page names for a pack what another pack has found there, and counts it once', () => {
  const context = {
    mentions: [
      { entity: 'a:Ada', count: 3 },
      { entity: 'b:Ada', count: 2 },
      { entity: 'a:Cy', count: 5 },
      { entity: 'b:Bo', count: 1 },
    ],
    paragraphs: [
      { text: 'Ada and Cy', entities: ['a:Ada', 'b:Ada', 'a:Cy'] },
      { text: 'Bo', entities: ['b:Bo'] },
    ],
    headline: 'Bo',
    inHeadline: ['b:Bo'],
    hasWayBack: false,
  };
  expect(ownPageContext(library, a, context)).toEqual({
    mentions: [
      { entity: 'a:Ada', count: 3 },
      { entity: 'a:Cy', count: 5 },
      { entity: 'a:Bo', count: 1 },
    ],
    paragraphs: [
      { text: 'Ada and Cy', entities: ['a:Ada', 'a:Cy'] },
      { text: 'Bo', entities: ['a:Bo'] },
    ],
    headline: 'Bo',
    inHeadline: ['a:Bo'],
    hasWayBack: false,
  });
  expect(ownPageContext(library, b, context).mentions).toEqual([
    { entity: 'b:Ada', count: 3 },
    { entity: 'b:Bo', count: 1 },
  ]);
});
