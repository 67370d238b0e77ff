import { expect, it } from 'vitest';
import { compilePack } from '../compile/compile.ts';
import { SMALL_SOUND_PACK } from '../../../test/pack/mistakes/small-sound-pack.ts';
import { SMALL_TRANSLATION } from '../../../test/pack/mistakes/small-translation.ts';
import { smallPack } from '../../../test/support/small-pack.ts';
import type { CompactPack } from '../format/compact.ts';
import { packChanges, type PackPart } from './pack-changes.ts';

const compact = compilePack(
  smallPack({
    en: { 'place/one': { names: ['Oneburg'] }, 'place/two': { names: ['Twoburg'] } },
  }),
);
const { content } = compact;

it('a version that says the same changes nothing', () => {
  const none = { added: [], changed: [], gone: [] };
  expect(packChanges(compact, structuredClone(compact))).toEqual({
    entities: none,
    notes: none,
    parts: [],
  });
});

it('a version lists the labels of what is new, changed and gone', () => {
  const [one, two] = content.entities;
  const entities = [
    { ...two!, description: 'Another description.' },
    { ...one!, id: 'place/three', label: 'Three' },
  ];
  const after = { ...compact, content: { ...content, entities } };
  expect(packChanges(compact, after).entities).toEqual({
    added: ['Three'],
    changed: ['place/two'],
    gone: ['place/one'],
  });
});

it('a version tells that names have changed, and nothing else', () => {
  const after = compilePack(
    smallPack({
      en: { 'place/one': { names: ['Oneburg'] }, 'place/two': { names: ['Twoburg', 'Twotown'] } },
    }),
  );
  const { entities, notes, parts } = packChanges(compact, after);
  expect([entities, notes].flatMap((list) => Object.values(list).flat())).toEqual([]);
  expect(parts).toEqual(['names']);
});

it('a version tells that its translations have changed', () => {
  const translated = (text: string): CompactPack =>
    compilePack({ ...SMALL_SOUND_PACK, 'translations/ru.json': text });
  const before = translated(SMALL_TRANSLATION);
  const after = translated(SMALL_TRANSLATION.replace('Город.', 'Столица.'));
  expect(packChanges(before, after).parts).toEqual(['translations']);
});

it.each<[PackPart, Partial<CompactPack['content']>]>([
  ['ownTitle', { title: 'Another' }],
  ['language', { language: 'pl' }],
  ['source', { origin: { ...content.origin, statement: 'Made anew.' } }],
  ['licence', { licence: 'CC0-1.0' }],
  ['themes', { themes: { elections: 'the elections' } }],
  ['themes', { cues: { en: { elections: 'vote' } } }],
  ['quiet', { quiet: { ...content.quiet, within: 3 } }],
  ['timeline', { timeline: [timelinePoint()] }],
  ['parallels', { parallels: [parallel()] }],
])('a version tells that another %s has come', (part, changes) => {
  const after = { ...compact, content: { ...content, ...changes } };
  expect(packChanges(compact, after).parts).toEqual([part]);
});

it('a version tells that the source is retold in another way', () => {
  const after = { ...compact, argument: [{ place: 1, sentences: ['It is told.'] }] };
  expect(packChanges(compact, after).parts).toEqual(['argument']);
});

function timelinePoint(): CompactPack['content']['timeline'][number] {
  const when = { from: '2020', label: '2020' };
  return { id: 'T01', when, text: 'It was.', places: [1], notes: [], entities: [] };
}

function parallel(): CompactPack['content']['parallels'][number] {
  const side = { entity: 'place/one', text: 'One.', places: [1], notes: [] };
  return { id: 'P01', title: 'Both', sides: [side, { ...side, entity: 'place/two' }] };
}
