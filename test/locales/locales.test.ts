import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/core/settings/interface-languages.ts';
import { unkeptSpaces } from '../support/unkept-spaces.ts';
import { locales, messagesOf, pluralStems, stemOf } from './messages-of.ts';

/** The most that a browser’s store takes, in UTF-16 units. */
const DESCRIPTION = 132;

/** Keys of messages for those who add packs, or write them; the last two name the options’ part on packs. */
const OF_PACKS = /^(?:options_packs|workshop|check_failed|options_all_hint$|reader_no_packs_on$)/;

const english = messagesOf('en');
const stems = pluralStems(english);

it('the extension speaks the languages that it is meant to', () => {
  expect(locales).toEqual(['be', 'de', 'en', 'es', 'fr', 'lt', 'pl', 'ru', 'uk']);
  expect(INTERFACE_LANGUAGES).toEqual(locales);
});

it('readers are told of cards and notes, and of packs only where they have their own', () => {
  const told = Object.entries(english).filter(
    ([key, message]) =>
      /popover/i.test(message) || (/\bpacks?\b/i.test(message) && !OF_PACKS.test(key)),
  );
  expect(told).toEqual([]);
});

describe.each(locales)('the messages of %s', (locale) => {
  const messages = messagesOf(locale);
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

  it('are those of the English file, in all plural forms of the language', () => {
    const keys = new Set(Object.keys(english).map((key) => stemOf(key, stems)));
    const expected = [...keys].flatMap((key) =>
      stems.includes(key) ? categories.map((category) => `${key}_${category}`) : key,
    );
    expect(Object.keys(messages).toSorted()).toEqual(expected.toSorted());
  });

  it('are not empty, and have the places that the English ones have', () => {
    const wrong = Object.entries(messages).filter(([key, message]) => {
      const stem = stemOf(key, stems);
      const original = english[stem === key ? key : `${stem}_other`] ?? '';
      return message.trim() === '' || placesIn(message) !== placesIn(original);
    });
    expect(wrong).toEqual([]);
  });

  it('come with the tag of the language', () => {
    expect(messages['locale_tag']).toBe(locale.replace('_', '-'));
    expect(Intl.PluralRules.supportedLocalesOf(locale)).toHaveLength(1);
  });

  it('describe the extension in as many characters as are allowed', () => {
    expect(messages['extension_description']?.length).toBeLessThanOrEqual(DESCRIPTION);
  });

  it('have no stray spaces', () => {
    const untidy = Object.entries(messages).filter(
      // Pieces of one sentence may begin with a space.
      ([key, message]) =>
        / {2}|\s$/.test(message) || (/^\s/.test(message) && !key.startsWith('options_sample_')),
    );
    expect(untidy).toEqual([]);
  });

  it('keep together what one line must hold', () => {
    expect(Object.values(messages).flatMap((message) => unkeptSpaces(locale, message))).toEqual([]);
  });
});

/** `$1`, `$2`, … in order, each once. */
function placesIn(message: string): string {
  return [...new Set(message.match(/\$./g))].toSorted().join(' ');
}
