import type { Place, Quotation } from '../model.ts';

/**
 * A paragraph of the retold argument, with the place in the source that it retells. Links to
 * entities are written as “[Minsk](place/minsk)”.
 */
export interface ArgumentPart {
  readonly place: Place;
  readonly sentences: readonly string[];
  /** Of a translation: the quotations of each sentence, with their originals. */
  readonly quotes?: readonly (readonly Quotation[])[];
}

/** The retold argument of a pack's source, in order. */
export type Argument = readonly ArgumentPart[];

/** A piece of a sentence: plain text, or a link to an entity. */
export type SentencePiece = string | { readonly text: string; readonly entity: string };

const LINK = /\[([^[\]]+)\]\(([^()\s]+)\)/g;

/** A sentence whose links lead to other ids. */
export function mapLinks(sentence: string, to: (entity: string) => string): string {
  return sentence.replace(LINK, (_, text: string, entity: string) => `[${text}](${to(entity)})`);
}

/** Splits a sentence at its links; no piece is empty. */
export function piecesOf(sentence: string): readonly SentencePiece[] {
  const pieces: SentencePiece[] = [];
  let end = 0;
  for (const link of sentence.matchAll(LINK)) {
    if (link.index > end) pieces.push(sentence.slice(end, link.index));
    pieces.push({ text: link[1]!, entity: link[2]! });
    end = link.index + link[0].length;
  }
  if (end < sentence.length) pieces.push(sentence.slice(end));
  return pieces;
}

/** A sentence as text, without the targets of its links. */
export function plainSentence(sentence: string): string {
  return piecesOf(sentence)
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('');
}
