import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markdownBlocks, type MarkdownBlock } from '../../../test/support/markdown-blocks.ts';
import type { Brief, BriefFact, BriefItem } from './brief.ts';
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

/** One line of a brief, with something to see in it. */
const line = nasty.filter((text) => cleaned(text) !== '');
const fact = fc.record({ label: line, value: line });
const item = fc.record({
  lead: line,
  asides: fc.array(line, { maxLength: 2 }),
  text: line,
  quotes: fc.array(line, { maxLength: 2 }),
});
const section = fc.record({ heading: line, items: fc.array(item, { maxLength: 3 }) });
const source = fc.record({
  source: line.map((title) => ({
    pack: 'p',
    title,
    kind: 'essay' as const,
    attribution: 'an essay',
    date: { from: '2020', label: '2020' },
    language: 'en',
  })),
  facts: fc.array(fact, { maxLength: 2 }),
  about: fc.option(line, { nil: undefined }),
  sections: fc.array(section, { maxLength: 2 }),
});
const titled = fc.record({
  title: line,
  facts: fc.array(fact, { maxLength: 2 }),
  sources: fc.array(source, { minLength: 1, maxLength: 2 }),
});

const cleaned = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
const factsAsList = (facts: readonly BriefFact[]): readonly MarkdownBlock[] =>
  listOf(facts.map(({ label, value }) => [`${cleaned(label)}: ${cleaned(value)}`.trim()]));
const paragraphsOf = ({ lead, asides, text, quotes }: BriefItem): readonly string[] => [
  [lead, ...asides].map(cleaned).join(' · '),
  ...[text, ...quotes].map(cleaned),
];
const listOf = (list: readonly (readonly string[])[]): readonly MarkdownBlock[] =>
  list.length > 0 ? [{ list }] : [];

it('a titled brief is read as headings in order, with each list apart, whatever its texts', () => {
  fc.assert(
    fc.property(titled, (brief) => {
      const expected: readonly MarkdownBlock[] = [
        { heading: 1, text: cleaned(brief.title) },
        ...factsAsList(brief.facts),
        ...brief.sources.flatMap((one): readonly MarkdownBlock[] => [
          { heading: 2, text: cleaned(one.source.title) },
          ...factsAsList(one.facts),
          ...(one.about === undefined ? [] : [{ paragraph: cleaned(one.about) }]),
          ...one.sections
            .filter(({ items }) => items.length > 0)
            .flatMap(({ heading, items }) => [
              { heading: 3, text: cleaned(heading) },
              ...listOf(items.map(paragraphsOf)),
            ]),
        ]),
      ];
      fc.pre(brief.sources[0]!.source.title !== brief.title);
      expect(markdownBlocks(markdownOf(brief))).toEqual(expected);
    }),
  );
});

it('a single note is read as paragraphs with the facts below, whatever its texts', () => {
  fc.assert(
    fc.property(item, source, (note, from) => {
      const sections = [{ heading: 'Notes', items: [note] }];
      const brief: Brief = { title: '', facts: [], sources: [{ ...from, sections }] };
      expect(markdownBlocks(markdownOf(brief))).toEqual([
        ...paragraphsOf(note).map((paragraph) => ({ paragraph })),
        ...factsAsList(from.facts),
      ]);
    }),
  );
});
