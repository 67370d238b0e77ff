import { adoptMarkStyles } from './mark-styles.ts';

/** How many times a dropped sheet is restored in a tree without a pause. */
const MAX_RESTORES_AT_ONCE = 5;
/** Minimum time between later restores, in ms: each one makes Chromium restyle the whole page. */
const RESTORE_PAUSE_MS = 1000;

interface Adopter {
  restored: number;
  last: number;
}

/**
 * The trees that have adopted the styles of the marks. In Firefox, a sheet styles only the
 * highlights of the tree that adopts it. A page that sets its own list of sheets drops ours.
 */
export class MarkSheets {
  private readonly adopters = new Map<Document | ShadowRoot, Adopter>();

  /** Adds the styles to a tree when it gets its first mark. */
  adopt(root: Node): void {
    if (!(root instanceof Document || root instanceof ShadowRoot) || this.adopters.has(root))
      return;
    this.adopters.set(root, { restored: 0, last: 0 });
    adoptMarkStyles(root);
  }

  /** Restores the styles where the page has dropped them; called often, on commit and pointing. */
  restore(): void {
    for (const [root, adopter] of this.adopters) {
      if (root instanceof ShadowRoot && !root.isConnected) {
        this.adopters.delete(root);
        continue;
      }
      const now = performance.now();
      if (adopter.restored >= MAX_RESTORES_AT_ONCE && now - adopter.last < RESTORE_PAUSE_MS)
        continue;
      if (!adoptMarkStyles(root)) continue;
      adopter.restored++;
      adopter.last = now;
    }
  }
}
