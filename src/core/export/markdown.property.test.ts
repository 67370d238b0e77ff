import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Brief } from './brief.ts';
import { markdownOf, markdownText } from './markdown.ts';

/** Texts full of signs that mean something in Markdown. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'*_[]()<>#`~|\\!&;=$+-.:"“”’\n\r\t \u2028\0'),
      fc.constantFrom(
        '1.',
        '12)',
        '- ',
        '# ',
        '> ',
        '```',
        '&amp;',
        '&#42;',
        '<b>',
        '[a](b)',
        '---',
      ),
      fc.string({ maxLength: 4, unit: 'grapheme' }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

/** What a reader of Markdown sees of a line of text: each sign after a backslash stands for itself. */
function asRead(line: string): string {
  return line.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

it('a text is read as it is, on one line', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const line = markdownText(text);
      expect(line).not.toMatch(/[\n\r\u2028\u2029\p{Cc}]/u);
      expect(asRead(line)).toBe(text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim());
    }),
  );
});

it('no sign of a text has a meaning of its own', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const bare = markdownText(text).replace(/\\[!-/:-@[-`{-~]/g, '·');
      expect(bare).not.toMatch(/[\\`*_[\]<>#~|$=]/);
      expect(bare).not.toMatch(/&(?:#|\w)/);
      expect(bare).not.toMatch(/^(?:[-+:]|\d{1,9}[.)])/);
    }),
  );
});

it('a brief has the blocks that it is made of, whatever its texts', () => {
  fc.assert(
    fc.property(fc.array(nasty, { minLength: 4, maxLength: 4 }), ([title, value, lead, text]) => {
      const named = (part: string | undefined): string => `x${part}`;
      const brief: Brief = {
        title: named(title),
        facts: [{ label: 'Date', value: named(value) }],
        sources: [
          {
            source: {
              pack: 'p',
              title: 'P',
              kind: 'essay',
              attribution: 'an essay',
              date: { from: '2020', label: '2020' },
              language: 'en',
            },
            facts: [],
            sections: [
              { items: [{ lead: named(lead), asides: [], text: named(text), quotes: [] }] },
            ],
          },
        ],
      };
      const starts = markdownOf(brief)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => /^(?:# x|- Date: x|- \*\*x|  x)/.exec(line)?.[0]);
      expect(starts).toEqual(['# x', '- Date: x', '- **x', '  x']);
    }),
  );
});
