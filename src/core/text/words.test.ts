import { expect, it } from 'vitest';
import { seenWord, wordAfter, wordBefore } from './words.ts';

/** The text with its surname at `|`: the word before, or after. */
function before(text: string): string | undefined {
  const offset = text.indexOf('|');
  const word = wordBefore(text.replace('|', ''), offset);
  return word && text.slice(word.start, word.end);
}

function after(text: string): string | undefined {
  const plain = text.replace('|', '');
  const word = wordAfter(plain, text.indexOf('|'));
  return word && plain.slice(word.start, word.end);
}

it('the word before a name is separated from it by a space or a name’s dot', () => {
  expect(before('said Boris |Nemtsov')).toBe('Boris');
  expect(before('ボリス・|ネムツォフ')).toBe('ボリス');
  expect(before('said B. |Nemtsov')).toBe('B.');
  expect(before('Boris|Nemtsov')).toBeUndefined();
  expect(before('Boris, |Nemtsov')).toBeUndefined();
});

it('[fault 29] invisible units separate no words, hide none, and are left out at the ends of a word', () => {
  expect(before('\u2067Boris\u2069\u200e |Nemtsov')).toBe('Boris');
  expect(before('Boris \u200e|Nemtsov')).toBe('Boris');
  expect(before('Boris\u200b|Nemtsov')).toBeUndefined();
  expect(after('Lukashenko|\u200f \u2068Aleksandr\u2069 Grigorevich')).toBe('Aleksandr');
  expect(after('Lukashenko|\u200bAleksandr')).toBeUndefined();
});

it('the visible part of a word has no invisible units', () => {
  const text = 'An\u00addr\u200bei Lukashenko';
  expect(seenWord(text, wordBefore(text, text.indexOf('L'))!)).toBe('Andrei');
});
