import { adoptMarkStyles } from './mark-styles.ts';

/** A page that drops our sheet again and again gets it back this often, … */
const AT_ONCE = 5;
/** … and then once in so many ms: each time, Chromium restyles the whole page. */
const PAUSE = 1000;

interface Adopter {
  restored: number;
  last: number;
}

/**
 * The trees that have the styles of the marks: a sheet styles the highlights of the tree that
 * adopts it, in Firefox not those of others. A page that sets a list of sheets of its own drops it.
 */
export class MarkSheets {
  private readonly adopters = new Map<Document | ShadowRoot, Adopter>();

  /** Gives a tree the styles when it has its first mark. */
  adopt(root: Node): void {
    if (!(root instanceof Document || root instanceof ShadowRoot) || this.adopters.has(root))
      return;
    this.adopters.set(root, { restored: 0, last: 0 });
    adoptMarkStyles(root);
  }

  /** Puts the styles back where the page has dropped them; asked whenever there is an occasion. */
  restore(): void {
    for (const [root, adopter] of this.adopters) {
      if (root instanceof ShadowRoot && !root.isConnected) {
        this.adopters.delete(root);
        continue;
      }
      const now = performance.now();
      if (adopter.restored >= AT_ONCE && now - adopter.last < PAUSE) continue;
      if (!adoptMarkStyles(root)) continue;
      adopter.restored++;
      adopter.last = now;
    }
  }
}
