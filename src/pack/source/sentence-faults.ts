import { piecesOf, plainSentence } from '../../core/reader/argument.ts';
import { hasUnpairedMark } from './quotations.ts';
import { shortened } from './wording.ts';

/** Brackets and quotation marks of a sentence of the argument that have no partner. */
export function* sentenceFaults(sentence: string): Iterable<string> {
  for (const piece of piecesOf(sentence)) {
    if (typeof piece === 'string' && /[[\]]/.test(piece))
      yield `a bracket that is not part of a link in “${shortened(piece.trim())}”; expected “[words](entity/id)”`;
  }
  if (hasUnpairedMark(plainSentence(sentence)))
    yield 'a quotation mark without its partner; expected a pair, such as “ and ”';
}
