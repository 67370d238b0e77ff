import { expect, it } from 'vitest';
import { samplePack } from '../../../test/support/sample-pack.ts';
import type { Note, PackContent } from '../model.ts';
import { FIRST_NOTES } from './first-notes.ts';
import { unreachedNotes } from './unreached-notes.ts';

const ADA = 'person/ada';
const BO = 'person/bo';
const note = (id: string, more: Partial<Note> = {}): Note => ({
  id,
  kind: 'fact',
  text: `Text of ${id}.`,
  about: [ADA],
  place: 1,
  themes: [],
  ...more,
});
/** As many notes as are shown first, and one more that comes after them. */
const before = Array.from({ length: FIRST_NOTES + 1 }, (_, i) => note(`before${i}`));
const packWith = (notes: readonly Note[], more: Partial<PackContent> = {}): PackContent => ({
  ...samplePack,
  notes,
  ...more,
});
const unreached = (
  pack: PackContent,
  isNamed: (id: string) => boolean = () => true,
): readonly string[] => unreachedNotes(pack, isNamed).map(({ id }) => id);
const tidesEnglish = { en: { tides: 'tide' } };

it('notes that are shown first are reached, a single further one among them', () => {
  expect(unreached(packWith(before.slice(1)))).toEqual([]);
  expect(unreached(packWith(before))).toEqual([]);
});

it('a note behind the first ones is not reached if nothing tells it from them', () => {
  expect(unreached(packWith([...before, note('last')]))).toEqual(['before4', 'last']);
});

it.each<[string, Partial<Note>]>([
  ['another name', { about: [ADA, BO] }],
  ['a theme with cue words', { themes: ['tides'] }],
  ['a date', { when: { from: '1999-05', label: 'May 1999' } }],
])('%s brings a note to the front', (_, more) => {
  const onlyAda = (id: string): boolean => id !== BO || more.about !== undefined;
  const pack = packWith([...before, note('other'), note('last', more)], { cues: tidesEnglish });
  expect(unreached(pack, onlyAda)).toEqual(['before4', 'other']);
});

it.each<[string, Partial<Note>]>([
  ['a name that the pack does not have', { about: [ADA, 'place/cove'] }],
  ['a theme without cue words', { themes: ['harbours'] }],
])('%s brings it nowhere', (_, more) => {
  const pack = packWith([...before, note('last', more)], { cues: tidesEnglish });
  expect(unreached(pack, (id) => id === ADA)).toContain('last');
});

it('what all notes have in common brings none of them forward', () => {
  const tides = { themes: ['tides'] };
  const all = [...before, note('last')].map((one) => ({ ...one, ...tides }));
  expect(unreached(packWith(all, { cues: tidesEnglish }))).toEqual(['before4', 'last']);
});

it('two signs together can do what neither does alone', () => {
  const rivals = (themes: readonly string[], name: string): Note[] =>
    Array.from({ length: FIRST_NOTES }, (_, i) => note(`${name}${i}`, { themes }));
  const notes = [
    ...rivals(['tides'], 'tides'),
    ...rivals(['storms'], 'storms'),
    note('both', { themes: ['tides', 'storms'] }),
  ];
  expect(unreached(packWith(notes, { cues: { en: { tides: 'tide', storms: 'storm' } } }))).toEqual(
    [],
  );
});

it('one card is enough; a card that no name leads to is not', () => {
  const shared = note('last', { about: [ADA, 'place/cove'] });
  const pack = packWith([...before, note('other'), shared]);
  expect(unreached(pack, (id) => id !== 'place/cove')).toContain('last');
  expect(unreached(pack)).not.toContain('last');
});
