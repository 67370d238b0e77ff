import { describe, expect, it } from 'vitest';
import { bundledPack } from '../annotate-text.ts';
import type { RealParagraph } from './real-paragraph.ts';
import { scoreReal } from './real-score.ts';

const pack = bundledPack();

function paragraph(text: string, surface: string, more: Partial<RealParagraph>): RealParagraph {
  const start = text.indexOf(surface);
  return {
    id: text,
    lang: 'en',
    split: 'train',
    doc: text,
    mention: { start, end: start + surface.length, surface, entity: 'person/putin' },
    best: [],
    alsoGood: [],
    text,
    ...more,
  };
}

const anthem = 'Putin brought back the anthem that was written for Stalin.';
const figures = (paragraphs: readonly RealParagraph[], row = 'all') =>
  scoreReal(pack, paragraphs)[0]!.rows.get(row)!;
const firstTwo = scoreReal(pack, [paragraph(anthem, 'Putin', {})])[0]!
  .answers[0]!.notes!.slice(0, 2)
  .map(({ note }) => note) as [string, string];

describe('the score of real paragraphs', () => {
  it('tells whether a best note is first, among two, or one that also fits is first', () => {
    const [one, two] = firstTwo;
    expect(figures([paragraph(anthem, 'Putin', { best: [one] })])).toMatchObject({
      asked: 1,
      first: { rate: 1 },
      firstTwo: { rate: 1 },
      good: { rate: 1 },
    });
    expect(figures([paragraph(anthem, 'Putin', { best: [two], alsoGood: [one] })])).toMatchObject({
      first: { rate: 0 },
      firstTwo: { rate: 1 },
      good: { rate: 1 },
    });
    expect(figures([paragraph(anthem, 'Putin', { best: [two] })])).toMatchObject({
      good: { rate: 0 },
    });
  });

  it('is silent where no note fits and no reason is claimed', () => {
    const plain = figures([paragraph('Putin met a visitor.', 'Putin', {})]);
    expect(plain).toMatchObject({ asked: 0, noneFits: 1, silent: { rate: 1 } });
    expect(plain).not.toHaveProperty('first');
    expect(figures([paragraph(anthem, 'Putin', {})])).toMatchObject({ silent: { rate: 0 } });
  });

  it('counts a name that is not found as wrong, and a missing text not at all', () => {
    const unknown = paragraph('A visitor came.', 'visitor', { best: ['F17'] });
    const { text: _, ...missing } = unknown;
    expect(figures([unknown, missing])).toMatchObject({
      asked: 1,
      first: { rate: 0 },
      notFound: 1,
      withoutText: 1,
    });
  });

  it('is about the labelled name, not another one of the same entity elsewhere', () => {
    const twice = 'Putin spoke. The son of Putin did not.';
    const son = { mention: { start: 17, end: 20, surface: 'son', entity: 'person/putin' } };
    expect(figures([paragraph(twice, 'son', son)])).toMatchObject({ notFound: 1 });
  });

  it('is given by part, by language, and for English and Russian together', () => {
    const scores = scoreReal(pack, [
      paragraph(anthem, 'Putin', { best: [firstTwo[0]] }),
      paragraph('Путин молчал.', 'Путин', { lang: 'ru' }),
      paragraph('Putin sprach.', 'Putin', { lang: 'de' }),
      paragraph('Putin spoke.', 'Putin', { split: 'tune' }),
    ]);
    expect(scores.map(({ split, rows }) => [split, [...rows.keys()]])).toEqual([
      ['train', ['de', 'en', 'ru', 'en + ru', 'others', 'all']],
      ['tune', ['en', 'en + ru', 'others', 'all']],
    ]);
    const { rows } = scores[0]!;
    expect(rows.get('en + ru')).toMatchObject({ asked: 1, noneFits: 1 });
    expect(rows.get('others')).toMatchObject({ asked: 0, noneFits: 1 });
  });
});
