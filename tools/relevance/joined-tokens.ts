/**
 * The ways in which the tokens of a sentence were put together for labelling. They differ in the
 * blanks after apostrophes: all are removed, or only those after an Italian article.
 */
export function joinedTokens(tokens: readonly string[]): readonly [string, string, string] {
  const joined = tokens
    .join(' ')
    .replace(/ ([,.;:!?%)\]}»”…])/g, '$1')
    .replace(/([([{«“„¿¡]) /g, '$1')
    .replace(/" ([^"]*?) "/g, '"$1"');
  return [
    joined,
    joined.replace(/(['’]) /g, '$1'),
    joined.replace(/(?<=^| )((?:l|\p{Ll}*ll)['’]) /gu, '$1'),
  ];
}
