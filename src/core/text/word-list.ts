import { lazily } from './lazily.ts';

/**
 * The words of a list in which a colon parts a stem from its endings: “córk:a,i syn:,a” lists
 * “córka”, “córki”, “syn” and “syna”.
 * @param separator what parts the words
 */
export function listedWords(list: string, separator: string): readonly string[] {
  return list.split(separator).flatMap((entry) => {
    const [stem = '', endings] = entry.split(':');
    return endings === undefined ? [stem] : endings.split(',').map((ending) => stem + ending);
  });
}

/**
 * A set of words, in lines as `listedWords` reads them, parted by spaces. It is made when it is first
 * asked, because most pages need none.
 */
export function wordSet(...lines: readonly string[]): () => ReadonlySet<string> {
  return lazily(() => new Set(listedWords(lines.join(' '), ' ')));
}
