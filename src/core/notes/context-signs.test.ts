import { afterEach, expect, it, vi } from 'vitest';
import { samplePack } from '../../../test/support/sample-pack.ts';
import { readSigns } from './context-signs.ts';
import type { NoteContext } from './note-context.ts';

afterEach(() => vi.restoreAllMocks());

const TEXT = 'Élodie était à l’hôtel, où Bo célébrait. Le lendemain, la tempête s’est levée.';
const pack = { ...samplePack, cues: { fr: { storms: 'tempete|tempête' } } };

/** What stands around “Bo” in the text. */
function contextOf(text: string): NoteContext {
  const start = text.indexOf('Bo');
  return {
    paragraph: text,
    at: { start, end: start + 2 },
    inParagraph: ['person/ada'],
    places: new Map([['person/ada', text.indexOf('Le')]]),
    headline: 'Élodie',
    language: 'fr',
  };
}

it('signs are the same in a text whose letters are decomposed', () => {
  const decomposed = TEXT.normalize('NFD');
  expect(decomposed.length).toBeGreaterThan(TEXT.length);
  expect(readSigns(pack, 'person/bo', contextOf(decomposed))).toEqual(
    readSigns(pack, 'person/bo', contextOf(TEXT)),
  );
});

it('a text is composed once for its signs, and its headline once', () => {
  const compose = vi.spyOn(String.prototype, 'normalize');
  readSigns(pack, 'person/bo', contextOf(TEXT));
  expect(compose.mock.contexts.map(String)).toEqual([TEXT, 'Élodie']);
});
