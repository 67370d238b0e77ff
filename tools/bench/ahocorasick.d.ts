declare module 'ahocorasick' {
  /** The package comes without types: an automaton over keywords; matches as [end, keywords]. */
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    search(text: string): [number, string[]][];
  }
}
