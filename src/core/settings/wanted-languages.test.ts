import { expect, it } from 'vitest';
import { wantedLanguages } from './wanted-languages.ts';

it('are those of the reader, and else that of the interface', () => {
  expect(wantedLanguages({ notesLanguage: 'auto' }, 'pl')).toEqual(['pl']);
  expect(wantedLanguages({ notesLanguage: 'ru' }, 'pl')).toEqual(['ru', 'pl']);
});
