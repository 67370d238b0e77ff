import type { Note, Quotation } from '../model.ts';

/** A quotation in the text of a note, with the quotation marks around it. */
export interface QuotePiece {
  readonly text: string;
  readonly quote: Quotation;
}

/** Marks that stand around a quotation, and the narrow spaces that some languages put inside. */
const OPENING = /[«„“"‚‘'‹][\u00a0\u202f]?$/;
const CLOSING = /^[\u00a0\u202f]?[»“”"‘’'›]/;

/** The text of a note, or another with quotations, in pieces: what is quoted in it, and what is between; in the text's order. */
export function piecesWithQuotes({
  text,
  quotes = [],
}: Pick<Note, 'text' | 'quotes'>): readonly (string | QuotePiece)[] {
  const places = quotes
    .flatMap((quote) => placeOf(quote, text) ?? [])
    .toSorted((one, other) => one.from - other.from);
  const pieces: (string | QuotePiece)[] = [];
  let end = 0;
  for (const { quote, from, to } of places) {
    if (from < end) continue;
    if (from > end) pieces.push(text.slice(end, from));
    pieces.push({ text: text.slice(from, to), quote });
    end = to;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

interface QuotePlace {
  readonly quote: Quotation;
  readonly from: number;
  readonly to: number;
}

/** Where a quotation stands between quotation marks, or else at all; undefined if it does not. */
function placeOf(quote: Quotation, text: string): QuotePlace | undefined {
  let first: QuotePlace | undefined;
  for (let at = text.indexOf(quote.text); at >= 0; at = text.indexOf(quote.text, at + 1)) {
    const after = at + quote.text.length;
    const opening = OPENING.exec(text.slice(0, at))?.[0];
    const closing = CLOSING.exec(text.slice(after))?.[0];
    if (opening !== undefined && closing !== undefined)
      return { quote, from: at - opening.length, to: after + closing.length };
    first ??= { quote, from: at, to: after };
  }
  return first;
}
