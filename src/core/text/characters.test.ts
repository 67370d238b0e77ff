import { expect, it } from 'vitest';
import { isFootnoteCode, isWordCode } from './characters.ts';

it('counts letters, digits, marks and the underscore as parts of words, as Unicode does', () => {
  const apostrophes = 'ʹʻʼʽ';
  const wrong = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => {
    const unit = String.fromCharCode(code);
    const isWord =
      /[\p{L}\p{N}\p{M}_]/u.test(unit) && !apostrophes.includes(unit) && !isFootnoteCode(code);
    // The sign for thousands in old Cyrillic numbers is no letter.
    return code !== 0x482 && isWordCode(code) !== isWord;
  });
  expect(wrong.map((code) => code.toString(16))).toEqual([]);
});
