import { shortened } from './wording.ts';

/** Most letters that a slip of the pen may change. */
const MAX_SLIPS = 3;

/** The longest word that is compared (UTF-16 units): the work grows with the square. */
const MAX_UNITS = 200;

/** The known word that was probably meant, or undefined where none is near. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  if (word.length > MAX_UNITS) return undefined;
  const written = word.toLowerCase();
  let best: string | undefined;
  let fewest = Math.min(MAX_SLIPS, Math.max(1, Math.floor(word.length / 3))) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const slips = slipsBetween(written, candidate.toLowerCase(), fewest);
    if (slips < fewest) [best, fewest] = [candidate, slips];
  }
  return best;
}

/** “; did you mean …?”, or nothing where no known word is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const meant = nearestWord(word, known);
  return meant === undefined ? '' : `; did you mean “${shortened(meant)}”?`;
}

/** Letters added, left out, changed or swapped with the next, counted up to a limit. */
function slipsBetween(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let k = 1; k <= b.length; k++) {
      const same = a[i - 1] === b[k - 1];
      let slips = Math.min(last[k]! + 1, row[k - 1]! + 1, last[k - 1]! + (same ? 0 : 1));
      if (i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1])
        slips = Math.min(slips, beforeLast[k - 2]! + 1);
      row.push(slips);
      least = Math.min(least, slips);
    }
    if (least >= limit) return limit;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
