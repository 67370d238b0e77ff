import { expect, it } from 'vitest';
import { samplePack } from '../../../test/support/sample-pack.ts';
import { missingPart, type MissingPart, type SourceRoute } from './missing-part.ts';

const { place } = samplePack.notes[0]!;
const argument = [{ place: 77, sentences: ['It ends.'] }];

it.each<[SourceRoute, MissingPart | undefined]>([
  [{ view: 'essay' }, undefined],
  [{ view: 'essay', pack: 'sample' }, undefined],
  [{ view: 'essay', pack: 'sample', place: String(place) }, undefined],
  [{ view: 'essay', pack: 'sample', place: '77' }, undefined],
  [{ view: 'essay', pack: 'sample', place: 'P1' }, undefined],
  [{ view: 'time', pack: 'sample', point: samplePack.timeline[0]!.id }, undefined],
  [
    { view: 'essay', pack: 'sample', place: '99' },
    { kind: 'place', id: '99' },
  ],
  [
    { view: 'essay', pack: 'sample', place: 'P99' },
    { kind: 'parallel', id: 'P99' },
  ],
  [
    { view: 'essay', pack: 'other', place: String(place) },
    { kind: 'pack', id: 'other' },
  ],
  [
    { view: 'time', pack: 'sample', point: 'sample:never' },
    { kind: 'point', id: 'never' },
  ],
])('of the route %j, the pack lacks %j', (route, expected) => {
  expect(missingPart(route, samplePack, argument)).toEqual(expected);
});
