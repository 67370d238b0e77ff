import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { english } from '../../test/support/english.ts';
import { ENTITY_KINDS, NOTE_KINDS, SOURCE_KINDS } from '../core/model.ts';
import {
  translateDate,
  translateList,
  translateMonth,
  translatePlural,
  type Translate,
} from './i18n.ts';

describe('translatePlural', () => {
  it('chooses the form for the number', () => {
    expect(translatePlural(english, 'more_notes', 1)).toBe('1 more note');
    expect(translatePlural(english, 'more_notes', 23)).toBe('23 more notes');
  });

  it('uses the plural forms of the messages’ language', () => {
    const russian: Record<string, string> = { locale_tag: 'ru', more_notes_few: 'ещё $1 заметки' };
    const t: Translate = (key, number = '') => (russian[key] ?? '').replace('$1', number);
    expect(translatePlural(t, 'more_notes', 3)).toBe('ещё 3 заметки');
  });

  it('falls back to “other” if a form is missing', () => {
    const t: Translate = (key, number = '') =>
      ({ locale_tag: 'ru', more_notes_other: `${number}!` })[key as string] ?? '';
    expect(translatePlural(t, 'more_notes', 3)).toBe('3!');
  });
});

it('translateList joins words as usual in the language', () => {
  expect(translateList(english, ['one', 'two', 'three'])).toBe('one, two, and three');
  expect(['', 'one']).toEqual([translateList(english, []), translateList(english, ['one'])]);
});

it('translateMonth writes a month as usual in the language, and leaves other dates unchanged', () => {
  const lithuanian: Translate = (key) => (key === 'locale_tag' ? 'lt' : '');
  const month = { from: '2020-08', label: 'August 2020' };
  expect(translateMonth(english, month)).toBe('August 2020');
  expect(translateMonth(lithuanian, month)).toBe('2020 m. rugpjūtis');
  for (const span of [{ from: '2020' }, { from: '2020-08-09' }, { from: '2020-08', to: '2020-09' }])
    expect(translateMonth(lithuanian, { ...span, label: 'then' })).toBe('then');
});

it('translateDate writes a date as usual in the language, as precise as it is', () => {
  const polish: Translate = (key) => (key === 'locale_tag' ? 'pl' : '');
  expect(translateDate(english, { year: 2020 })).toBe('2020');
  expect(translateDate(polish, { year: 2020, month: 8 })).toBe('sierpień 2020');
  expect(translateDate(polish, { year: 2020, month: 8, day: 9 })).toBe('9 sierpnia 2020');
});

describe('the English messages', () => {
  const messages = JSON.parse(
    readFileSync(new URL('../../assets/public/_locales/en/messages.json', import.meta.url), 'utf8'),
  ) as Record<string, { message?: string; description?: string }>;

  it.each(Object.entries(messages))('%s has a text and a description', (key, entry) => {
    expect(key).toMatch(/^[a-z0-9]+(_[a-z0-9]+)*$/);
    expect(entry.message).toBeTruthy();
    expect(entry.description).toBeTruthy();
  });

  it('name every kind of entity, note and source', () => {
    for (const kind of ENTITY_KINDS) expect(messages).toHaveProperty(`entity_${kind}`);
    for (const kind of NOTE_KINDS.filter((one) => one !== 'view'))
      expect(messages).toHaveProperty(`note_${kind}`);
    for (const kind of SOURCE_KINDS)
      for (const form of ['name', 'in', 'view'])
        expect(messages).toHaveProperty(`source_${form}_${kind}`);
  });
});
