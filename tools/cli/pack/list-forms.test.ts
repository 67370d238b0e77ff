import { describe, expect, it } from 'vitest';
import { listForms } from './list-forms.ts';

describe('the forms of a name', () => {
  it('come from its paradigm, one a line', () => {
    expect(listForms('Вильсон', 'ru', 'm-person')).toEqual([
      'Вильсон',
      'Вильсона',
      'Вильсону',
      'Вильсоном',
      'Вильсоне',
    ]);
  });

  it('are followed by other spellings that are not found by themselves', () => {
    expect(listForms('Groß', 'en').slice(0, 2)).toEqual(['Groß', 'also: Gross']);
  });

  it('are followed by the paradigms that a word fits, those for its ending first', () => {
    const lines = listForms('Jana Nemcová', 'cs');
    expect(lines.slice(0, 2)).toEqual(['Jana Nemcová', '“Jana” fits']);
    const second = lines.indexOf('“Nemcová” fits');
    expect(lines[second + 1]).toMatch(/^ {2}[a-z-]+: Nemcová, Nemcové, Nemcovou$/);
  });

  it('are the name alone in a language without paradigms', () => {
    expect(listForms('Wilson', 'en')).toEqual(['Wilson', '(there are no paradigms for “en”)']);
  });

  it('are refused for a language that is not known, with those that are', () => {
    expect(() => listForms('Wilson', 'german')).toThrow(
      /^there are no forms for “german”, .*; expected one of ar, be, be-tarask, .*, zh-Hant$/,
    );
    expect(listForms('Wilson', 'pt-BR')[0]).toBe('Wilson');
  });

  it('are none for a name that does not fit', () => {
    expect(() => listForms('Немцов', 'ru', 'f-a')).toThrow('“Немцов” does not end in “а”');
    expect(() => listForms('Wilson', 'en', 'm')).toThrow('there are no paradigms for “en”');
  });
});
