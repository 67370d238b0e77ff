import { expect, it } from 'vitest';
import { areMostlyLinked, foundNames } from './found-names.ts';

const entities = {
  labelOf: (id: string) => id.toUpperCase(),
  groupOf: (id: string) => id.replace(/^.*:/, ''),
};

it('the entities of a page are counted, in order of first appearance', () => {
  const mentions = [
    { entity: 'b', count: 1 },
    { entity: 'a', count: 2 },
    { entity: 'b', count: 3 },
  ];
  expect(foundNames(mentions, entities)).toEqual([
    { entity: 'b', label: 'B', count: 4 },
    { entity: 'a', label: 'A', count: 2 },
  ]);
});

it('an entity that several packs have is listed once, with the most names that one of them finds', () => {
  const mentions = [
    { entity: 'x:ada', count: 2 },
    { entity: 'x:bo', count: 1 },
    { entity: 'y:ada', count: 3 },
  ];
  expect(foundNames(mentions, entities)).toEqual([
    { entity: 'y:ada', label: 'Y:ADA', count: 3 },
    { entity: 'x:bo', label: 'X:BO', count: 1 },
  ]);
});

it.each([
  [[], false],
  [[{ count: 2, linked: 2 }], true],
  [[{ count: 2, linked: 1 }], false],
  [
    [
      { count: 2, linked: 1 },
      { count: 1, linked: 1 },
    ],
    true,
  ],
  [[{ count: 9 }], false],
])('whether most names are in links: %j', (mentions, are) => {
  expect(areMostlyLinked(mentions)).toBe(are);
});
