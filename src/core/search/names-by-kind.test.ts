import { expect, it } from 'vitest';
import { samplePack } from '../../../test/support/sample-pack.ts';
import { createLibrary } from '../notes/library.ts';
import { namesByKind } from './names-by-kind.ts';

const [ada, bo] = samplePack.entities;

it('lists all names by kind, in the order of kinds and then by label', () => {
  const pack = { ...samplePack, entities: samplePack.entities.toReversed() };
  expect(
    namesByKind(createLibrary([pack])).map(({ kind, entities }) => [
      kind,
      entities.map(({ label }) => label),
    ]),
  ).toEqual([
    ['person', ['Ada Mill', 'Bo Lund']],
    ['place', ['Cove']],
    ['organisation', ['Dock Union']],
    ['event', ['The Fair']],
    ['idea', ['Lonely Idea']],
  ]);
});

it('names somebody once whom several packs have', () => {
  const other = { ...samplePack, id: 'other', entities: [{ ...ada!, id: 'other:ada' }] };
  const [people] = namesByKind(createLibrary([{ ...samplePack, entities: [ada!, bo!] }, other]));
  expect(people!.entities.map(({ id }) => id)).toEqual([ada!.id, bo!.id]);
});

it('lists things by what their pack calls them', () => {
  const thing = (id: string, kindLabel: string) =>
    ({ ...ada!, id, label: id, kind: 'thing', kindLabel }) as const;
  const pack = {
    ...samplePack,
    entities: [thing('b', 'ship'), thing('a', 'ship'), thing('c', 'map')],
  };
  expect(
    namesByKind(createLibrary([pack])).map(({ kindLabel, entities }) => [
      kindLabel,
      entities.map(({ id }) => id),
    ]),
  ).toEqual([
    ['map', ['c']],
    ['ship', ['a', 'b']],
  ]);
});
