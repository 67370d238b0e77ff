import type { TextAnchor } from '../../src/core/export/text-anchor.ts';

/**
 * All places of a text that the quotation of an anchor selects, in code points, as the Web Annotation
 * model counts: a plain search, letter by letter, which shares nothing with what makes anchors.
 */
export function placesOf(
  { exact, prefix, suffix }: Pick<TextAnchor, 'exact' | 'prefix' | 'suffix'>,
  text: string,
): readonly { readonly from: number; readonly to: number }[] {
  const letters = [...text];
  const [before, wanted] = [[...prefix], [...exact]];
  const all = [...before, ...wanted, ...suffix];
  return letters.flatMap((_, at) =>
    all.every((letter, i) => letters[at + i] === letter)
      ? { from: at + before.length, to: at + before.length + wanted.length }
      : [],
  );
}
