import type { Share } from './interval.ts';
import type { RealAnswer } from './real-answer.ts';
import type { RealFigures, SplitScore } from './real-score.ts';
import { reasonInWords } from '../printed-note.ts';

/** The part that must not lead to changes; its misses are never listed. */
export const TEST_SPLIT = 'test';

/** Prints a table for each part: shares in per cent, each with its 95 % interval. */
export function printReal(scores: readonly SplitScore[], misses: boolean): void {
  console.log('Real paragraphs; in per cent, with 95 % intervals (Wilson, by documents)');
  for (const { split, rows } of scores) {
    console.log(
      `\n${split.padEnd(8)} asked ${heads('first', 'among two', 'first fits')}  none fits ${heads('silent')}  not found  no text`,
    );
    for (const [name, figures] of rows) console.log(row(name, figures));
  }
  if (!misses) return;
  for (const { split, answers } of scores)
    if (split !== TEST_SPLIT) answers.filter(isMiss).forEach(printMiss);
}

/** The figures for scripts: for each part, those of each language and group. */
export function plainReal(scores: readonly SplitScore[], misses: boolean): object {
  return Object.fromEntries(
    scores.map(({ split, rows, answers }) => [
      split,
      {
        ...Object.fromEntries(rows),
        ...(misses && split !== TEST_SPLIT && { misses: answers.filter(isMiss).map(plainMiss) }),
      },
    ]),
  );
}

function heads(...names: readonly string[]): string {
  return names.map((name) => name.padStart(14)).join('');
}

function row(name: string, figures: RealFigures): string {
  const { asked, first, firstTwo, good, noneFits, silent, notFound, withoutText } = figures;
  return [
    name.padEnd(8),
    String(asked).padStart(6),
    [first, firstTwo, good].map(inWords).join(''),
    String(noneFits).padStart(11),
    inWords(silent),
    String(notFound).padStart(11),
    String(withoutText).padStart(9),
  ]
    .join(' ')
    .replace(/^(.{8}) /, '$1');
}

function inWords(share: Share | undefined): string {
  if (!share) return '–'.padStart(14);
  const percent = (part: number): string => String(Math.round(part * 100));
  return `${percent(share.rate)} [${percent(share.low)}–${percent(share.high)}]`.padStart(14);
}

function isMiss({ paragraph, first, silent }: RealAnswer): boolean {
  return paragraph.best.length > 0 ? !first : !silent;
}

function plainMiss({ paragraph, notes }: RealAnswer): object {
  const { id, lang, mention, best, alsoGood } = paragraph;
  return { id, lang, entity: mention.entity, best, alsoGood, notes: notes ?? [] };
}

function printMiss({ paragraph, notes }: RealAnswer): void {
  const { id, lang, split, mention, best, alsoGood, headline, text } = paragraph;
  const wanted = best.length > 0 ? best.join(' or ') : 'no note';
  const also = alsoGood.length > 0 ? `, also good ${alsoGood.join(', ')}` : '';
  console.log(
    `\n${id} (${lang}, ${split}): ${mention.entity} “${mention.surface}” at ${mention.start}: wanted ${wanted}${also}`,
  );
  if (!notes) console.log('  name not found');
  for (const [i, { note, reasons }] of (notes ?? []).entries())
    if (i < 2 || best.includes(note))
      console.log(`  ${i + 1}. ${note}  ${reasons.map(reasonInWords).join(', ')}`);
  console.log(headline === undefined ? `  ${text}` : `  [${headline}] ${text}`);
}
