/** Runs before a page's own scripts: keeps what no other script can reach, and watches the page. */
import { treesIn, treeText } from './tree-text.ts';

declare global {
  interface Window {
    pageWatch: PageWatch;
  }
}

/** What the page knows of itself. */
export interface PageWatch {
  /** Remembers a shadow tree that is closed to others. */
  keep(root: ShadowRoot): void;
  /** The whole document as text. */
  tree(): string;
  /** How many changes the page has seen in any of its trees since it was parsed. */
  seen(): number;
}

const kept = new WeakMap<Element, ShadowRoot>();
const inner = {
  shadowOf: (element: Element) => element.shadowRoot ?? kept.get(element) ?? null,
  // Before the page is loaded, a frame is still being parsed.
  frameOf: (element: HTMLIFrameElement) =>
    document.readyState === 'complete' ? (element.contentDocument ?? null) : null,
};
const watched = new WeakSet<Node>();
let seen = 0;
const observer = new MutationObserver((records) => {
  seen += records.length;
});

function watch(): void {
  for (const tree of treesIn(document, inner)) {
    if (watched.has(tree)) continue;
    watched.add(tree);
    observer.observe(tree, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  }
}

document.addEventListener('DOMContentLoaded', watch);
window.addEventListener('load', watch);

window.pageWatch = {
  keep: (root) => void kept.set(root.host, root),
  tree: () => treeText(document, inner),
  seen: () => seen + observer.takeRecords().length,
};

// Functions that a tool has compiled with their names kept call this; a page does not have it.
Object.assign(window, { __name: (named: unknown) => named });
