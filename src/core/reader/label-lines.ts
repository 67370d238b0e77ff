/**
 * Breaks a label at its spaces into lines of at most `longest` UTF-16 units, as even as possible; a
 * longer word has a line of its own.
 */
export function labelLines(label: string, longest: number): readonly string[] {
  const lines = broken(label, longest);
  const widest = (of: readonly string[]): number => Math.max(...of.map(({ length }) => length));
  // The narrowest width that needs no more lines.
  let best = lines;
  for (let width = longest - 1; width > 0; width--) {
    const narrower = broken(label, width);
    if (narrower.length > lines.length) break;
    if (widest(narrower) < widest(best)) best = narrower;
  }
  return best;
}

function broken(label: string, longest: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
