import { digestOf } from '../cli/eval/real-paragraph.ts';

/** What is known of a text that is looked for. */
export interface WantedText {
  /** The first 16 hexadecimal digits of the SHA-256 of the text in UTF-8. */
  readonly digest: string;
  /** A part of the text, and its offset in UTF-16 code units. */
  readonly mention: { readonly surface: string; readonly start: number };
}

/** Labelled texts are shorter than this, in UTF-16 code units. */
const MAX_UNITS = 4000;

/** Lines without one of these at the end were left out as headlines; quotes may follow, or also end one. */
const FINAL_MARKS = [/[.!?…]["»”“'’)\]]*$/, /[.!?…:;"»”“'’)\]]$/];

/** Finds the wanted text in consecutive lines, all of them or without those that are headlines. */
export function findText(wanted: WantedText, lines: readonly string[]): string | undefined {
  const kept = lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
  const ways = [kept, ...FINAL_MARKS.map((mark) => kept.filter((line) => mark.test(line)))];
  for (const way of new Set(ways.map((each) => each.join(' ')))) {
    const found = findWithin(wanted, way);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The mention tells where the text would begin, so only its end is tried out, word by word. */
function findWithin({ digest, mention }: WantedText, within: string): string | undefined {
  const { surface, start: offset } = mention;
  for (let at = within.indexOf(surface); at >= 0; at = within.indexOf(surface, at + 1)) {
    const start = at - offset;
    if (start < 0 || (start > 0 && within[start - 1] !== ' ')) continue;
    const last = Math.min(within.length, start + MAX_UNITS);
    for (let end = at + surface.length; end <= last; end++) {
      if (end < within.length && within[end] !== ' ') continue;
      const text = within.slice(start, end);
      if (digestOf(text) === digest) return text;
    }
  }
  return undefined;
}
