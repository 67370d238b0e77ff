import { expect, it } from 'vitest';
import { isFootnoteCode } from './characters.ts';
import { raisedText } from './footnote-marks.ts';

it.each([
  ['1', '¹'],
  ['12', '¹²'],
  ['a', 'ᵃ'],
  ['1, 2', '¹, ²'],
  ['a,d', 'ᵃ,ᵈ'],
  [' 3 ', ' ³ '],
])('%j is the mark of a footnote, which belongs to no word', (text, raised) => {
  expect(raisedText(text)).toBe(raised);
  for (const unit of raised.replace(/[ ,]/g, ''))
    expect(isFootnoteCode(unit.charCodeAt(0))).toBe(true);
});

it.each(['er', 'me', 'o', 'th', 'P', '2020', '', ' ', 'ab', '[1]', '²', '1, 2, 3, 4, 5, 6'])(
  '%j stays as it is',
  (text) => expect(raisedText(text)).toBe(text),
);
