import type { Quotation } from '../model.ts';

/** What stands between quotation marks, without the spaces that some languages put inside. */
const QUOTED = /[“«„]\s?([^“”«»„]+?)\s?[”»“]/g;

/**
 * The quotations of a translated sentence of the argument, each with its original: they are paired in
 * their order. None if one of the sentences has more than the other, because then no pair is certain.
 */
export function pairedQuotes(own: string, translated: string): readonly Quotation[] {
  const [originals, texts] = [quotesIn(own), quotesIn(translated)];
  if (originals.length !== texts.length) return [];
  return texts.map((text, i) => ({ text, original: originals[i]! }));
}

/** A name in quotation marks, such as that of a paper, is a link and no quotation. */
function quotesIn(sentence: string): string[] {
  return [...sentence.matchAll(QUOTED)]
    .map(([, text]) => text!)
    .filter((one) => !one.includes('['));
}
