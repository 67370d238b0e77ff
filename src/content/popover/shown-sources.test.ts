import { describe, expect, it } from 'vitest';
import { samplePack } from '../../../test/support/sample-pack.ts';
import { createLibrary } from '../../core/notes/library.ts';
import { surroundingsOnce } from '../../ui/notes/notes-surroundings.ts';
import { shownSourcesOnce, type ShownEntity } from './shown-sources.ts';

const library = createLibrary([samplePack]);
/** Made anew each time, as a press and its click do. */
const ada = (): ShownEntity => ({
  entityId: 'person/ada',
  others: [],
  context: {
    paragraph: 'Ada and Bo.',
    at: { start: 0, end: 3 },
    inParagraph: ['person/bo'],
    places: new Map([['person/bo', 8]]),
  },
  pageDate: { year: 2026, month: 11 },
  today: { year: 2026, month: 11, day: 30 },
});
const shown = () => shownSourcesOnce(surroundingsOnce());

describe('what all sources say', () => {
  it('is the same object as long as the text around the name is the same', () => {
    const sourcesOf = shown();
    expect(sourcesOf(library, ada())).toBe(sourcesOf(library, ada()));
  });

  it.each<[string, Partial<ShownEntity>]>([
    ['another entity', { entityId: 'person/bo' }],
    ['another text', { context: { ...ada().context!, paragraph: 'Ada.' } }],
    [
      'another name beside it',
      { context: { ...ada().context!, places: new Map([['org/dock', 8]]) } },
    ],
    ['a text without context', { context: undefined }],
    ['another date of the page', { pageDate: { year: 2027 } }],
    ['another day', { today: { year: 2026, month: 12, day: 1 } }],
  ])('is another for %s', (_, change) => {
    const sourcesOf = shown();
    const before = sourcesOf(library, ada());
    expect(sourcesOf(library, { ...ada(), ...change })).not.toBe(before);
  });

  it('is another where the packs were read again', () => {
    const sourcesOf = shown();
    const before = sourcesOf(library, ada());
    expect(sourcesOf(createLibrary([samplePack]), ada())).not.toBe(before);
  });
});
