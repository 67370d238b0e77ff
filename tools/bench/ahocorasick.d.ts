declare module 'ahocorasick' {
  /** The package has no types of its own: an automaton over keywords; matches as [end, keywords]. */
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    search(text: string): [number, string[]][];
  }
}
