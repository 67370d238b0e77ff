import { expect, it } from 'vitest';
import type { InterfaceWords } from '../core/settings/interface-languages.ts';
import { english } from '../../test/support/english.ts';
import { translateInOf } from './translate-in.ts';

const words = new Map<string, InterfaceWords>([
  ['es', { locale_tag: 'es', attribution: 'Fuente: $1' }],
]);
const translateIn = translateInOf(english, words);

it('words are in the language of the notes, whatever its region', () => {
  expect(translateIn('es')('attribution', 'ensayo')).toBe('Fuente: ensayo');
  expect(translateIn('es-MX')('locale_tag')).toBe('es');
});

it('the same words are given by the same function', () => {
  expect(translateIn('es')).toBe(translateIn('es-MX'));
});

it('words that are not there are the interface’s own', () => {
  expect([translateIn('ru'), translateIn('ja'), translateIn('en')]).toEqual([
    english,
    english,
    english,
  ]);
});

it('a message that is missing is empty, as it is in browsers', () => {
  expect(translateIn('es')('note_copied')).toBe('');
});

it('words that come later are used', () => {
  words.set('ru', { locale_tag: 'ru' });
  expect(translateIn('ru')('locale_tag')).toBe('ru');
});
