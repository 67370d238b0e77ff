/** The end of a sentence before a capital, a digit or an opening mark; or a line break. */
const BETWEEN =
  /(?<=[\p{L}\p{N}»”"')\]]{2})(?<!(?<!\p{N})\p{N}{1,2})[.!?…؟۔]+["»”’')\]]*\s+(?=["«„“'(—–[-]*\s?[\p{Lu}\p{N}])|[。！？]|\n+/gu;

/**
 * Where the sentences of a text begin, in UTF-16 units, the first at 0. An initial (“V. Putin”) ends
 * no sentence; an abbreviation before a capital may, which moves a border by some words.
 */
export function sentenceStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(BETWEEN)].map((end) => end.index + end[0].length)];
}
