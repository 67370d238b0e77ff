import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledPack } from '../../../tools/cli/annotate-text.ts';
import { pageOf } from '../../../test/support/page-context.ts';
import { rankForPage } from './rank-for-page.ts';
import { ageBetween } from '../text/age-between.ts';
import { DATE_SOURCES, pageDate, readDate, type PlainDate } from '../text/page-date.ts';
import { datesInWords } from '../text/dates-in-words.ts';
import { rankNotes } from './rank-notes.ts';
import { wordsOf } from '../text/words-of.ts';

const { content } = bundledPack();
const ids = content.entities.map(({ id }) => id);
const entities = fc.array(fc.constantFrom(...ids, 'none/such'), { maxLength: 4 });
const words = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        ...content.notes.flatMap(({ text }) => text.split(' ')).slice(0, 300),
        '1999',
      ),
      { maxLength: 15 },
    )
    .map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const language = fc.option(fc.constantFrom('en', 'ru', 'xx', ''), { nil: undefined });

describe('ranking the bundled pack’s notes', () => {
  it('is an order of the same notes: all of them, each once, equals as they stood', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        words,
        words,
        entities,
        language,
        (entity, paragraph, headline, near, tag) => {
          const context = {
            paragraph,
            headline,
            inParagraph: near,
            inHeadline: [],
            ...(tag !== undefined && { language: tag }),
          };
          const card = rankNotes(content, entity, undefined).map(({ note }) => note.id);
          const ranked = rankNotes(content, entity, context);
          expect(ranked.map(({ note }) => note.id).toSorted()).toEqual(card.toSorted());
          ranked.forEach(({ score, note }, i) => {
            const next = ranked[i + 1];
            if (!next) return;
            expect(score).toBeGreaterThanOrEqual(next.score);
            if (score === next.score)
              expect(card.indexOf(note.id)).toBeLessThan(card.indexOf(next.note.id));
          });
        },
      ),
    );
  });

  it('for a page gives each note on the named entities once, the best first', () => {
    const paragraphs = fc.array(fc.tuple(words, entities), { maxLength: 3 });
    fc.assert(
      fc.property(paragraphs, (list) => {
        const page = pageOf(list.map(([text, about]) => [text, ...about] as const));
        fc.pre(!page.mentions.some(({ entity }) => entity === 'none/such'));
        const ranked = rankForPage(content, page);
        const named = new Set(page.mentions.map(({ entity }) => entity));
        const wanted = content.notes.filter(({ about }) => about.some((id) => named.has(id)));
        expect(ranked.map(({ note }) => note.id).toSorted()).toEqual(
          wanted.map(({ id }) => id).toSorted(),
        );
        const scores = ranked.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
    );
  });
});

const day: fc.Arbitrary<PlainDate> = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => ({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  }));
const iso = ({ year, month = 1, day: of = 1 }: PlainDate): string =>
  new Date(Date.UTC(year, month - 1, of)).toISOString();

describe('dates', () => {
  it('are read back from every form that pages write', () => {
    fc.assert(
      fc.property(day, (date) => {
        const utc = new Date(iso(date)).toUTCString();
        for (const text of [iso(date), iso(date).slice(0, 10), utc, utc.slice(5, 16)])
          expect(readDate(text)).toEqual(date);
      }),
    );
  });

  it('are days of the calendar or undefined, for any text of a page', () => {
    const part = fc.oneof(
      fc.integer({ min: 0, max: 9999 }).map(String),
      fc.constantFrom('-', 'T', ' ', 'Aug', 'aug', '0', ',', '.'),
    );
    const text = fc.oneof(
      fc.array(part).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, fc.nat(), fc.constantFrom(...DATE_SOURCES), (written, now, source) => {
        const date = readDate(written);
        if (date) expectReal(date);
        const told = pageDate([{ source, text: written }], now);
        if (told) expect(told).toEqual(date);
        for (const { date: found } of datesInWords(wordsOf(written))) {
          const { month, day: of, year } = found;
          if (month !== undefined) expect(month >= 1 && month <= 12).toBe(true);
          if (of !== undefined) expect(of >= 1 && of <= 31).toBe(true);
          if (year !== undefined) expect(year >= 1800 && year <= 2099).toBe(true);
        }
      }),
    );
  });

  it('lie as far before each other as after', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const there = ageBetween(one, other);
        const back = ageBetween(other, one);
        expect([there.years, there.months]).toEqual([back.years, back.months]);
        const order = { before: 'after', after: 'before', same: 'same' }[there.order];
        expect(back.order).toBe(order);
        expect(there.months).toBeLessThan(12);
      }),
    );
  });
});

function expectReal({ year, month = 1, day: of = 1 }: PlainDate): void {
  const date = new Date(Date.UTC(year, month - 1, of));
  expect([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]).toEqual([
    year,
    month,
    of,
  ]);
}
