import { piecesOf, plainSentence } from '../../core/reader/argument.ts';
import type { Problem } from './pack-error.ts';
import type { PackSources } from './sources.ts';

/** Maximum number of words in a quoted fragment of the source. */
const MAX_FRAGMENT_WORDS = 8;

/**
 * Problems of the argument: missing or unordered paragraphs, links to unknown entities, fragments
 * that are too long.
 */
export function argumentProblems({ pack, entities, argument }: PackSources): Problem[] {
  if (!argument) return [];
  const { data, text } = argument;
  const known = new Set(entities.data.entities.map(({ id }) => id));
  const problems: Problem[] = [];
  const wanted = pack.data.origin.paragraphs;
  if (data.paragraphs.length !== wanted) {
    const message = `${data.paragraphs.length} paragraphs; expected the ${wanted} of the source`;
    problems.push(text.problem(['paragraphs'], message));
  }
  data.paragraphs.forEach(({ paragraph, sentences }, i) => {
    if (paragraph !== i + 1) {
      const message = `paragraph ${paragraph}; expected ${i + 1}, as they come in order`;
      problems.push(text.problem(['paragraphs', i, 'paragraph'], message));
    }
    sentences.forEach((sentence, k) => {
      for (const message of [...linkFaults(sentence, known), ...quotationFaults(sentence)])
        problems.push(text.problem(['paragraphs', i, 'sentences', k], message));
    });
  });
  return problems;
}

function* linkFaults(sentence: string, known: ReadonlySet<string>): Iterable<string> {
  for (const piece of piecesOf(sentence)) {
    if (typeof piece !== 'string') {
      if (!known.has(piece.entity)) yield `there is no entity “${piece.entity}”`;
    } else if (/[[\]]/.test(piece)) {
      yield `a bracket that is not part of a link in “${piece.trim()}”; expected “[words](entity/id)”`;
    }
  }
}

function* quotationFaults(sentence: string): Iterable<string> {
  const plain = plainSentence(sentence);
  for (const [, fragment = ''] of plain.matchAll(/“([^“”]*)”/g)) {
    const words = fragment.trim().split(/\s+/).length;
    if (words > MAX_FRAGMENT_WORDS)
      yield `“${fragment}” has ${words} words; expected at most ${MAX_FRAGMENT_WORDS} of the source`;
  }
  if (/[“”]/.test(plain.replace(/“[^“”]*”/g, ''))) {
    yield 'an unpaired quotation mark; expected “ and ” in pairs';
  }
}
