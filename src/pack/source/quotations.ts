/** Maximum number of words that a pack takes from its source in one piece. */
export const MAX_QUOTED_WORDS = 8;

/** Pairs of quotation marks in which the languages of packs quote. */
const QUOTED = /“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|»([^«»]+)«|"([^"]+)"/g;

/** What stands in quotation marks in a text. */
export function quotationsIn(text: string): string[] {
  return [...text.matchAll(QUOTED)].map(([, ...found]) => found.find((one) => one !== undefined)!);
}

/** Number of words in a quotation. */
export function wordCount(quotation: string): number {
  return quotation.trim().split(/\s+/).length;
}
