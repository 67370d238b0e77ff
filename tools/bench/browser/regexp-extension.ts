import { bundledPack } from '../../cli/annotate-text.ts';
import { extensionWith, type ExtensionFolder } from './extension-copy.ts';

/** As many names as the pack has written stems that are worth it. */
const MAX_NAMES = 1900;

/**
 * What anyone would write first: the labels of the pack and the spellings of its names in one
 * regular expression, the text nodes of the page in one walk, the Highlight API, and the walk again
 * after changes. It knows no case endings, no namesakes, no cards.
 */
export function regexpExtension(built: string): ExtensionFolder {
  return extensionWith(built, scriptFor(namesToMatch()));
}

/** The first names of the bundled pack’s index, as its stems are written. */
function namesToMatch(): string[] {
  const { names } = bundledPack();
  const stems = new Set<string>();
  for (let stem = 0; stem + 1 < names.nameStarts.length && stems.size < MAX_NAMES; stem++)
    for (const written of names.writtenStemsOf(stem)) if (written.length > 3) stems.add(written);
  return [...stems].slice(0, MAX_NAMES);
}

function scriptFor(names: readonly string[]): string {
  return `
const names = ${JSON.stringify(names)};
const escaped = names.map((name) => name.replace(/[.*+?^\${}()|[\\]\\\\]/g, '\\\\$&'));
escaped.sort((a, b) => b.length - a.length);
const pattern = new RegExp('(?<!\\\\p{L})(?:' + escaped.join('|') + ')', 'giu');
const highlight = new Highlight();
const style = document.createElement('style');
style.textContent = '::highlight(bench-name) { text-decoration: underline dotted }';
function mark(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (/^(script|style|noscript)$/i.test(node.parentElement?.localName ?? '')) continue;
    for (const match of node.data.matchAll(pattern)) {
      const range = new Range();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      highlight.add(range);
    }
  }
}
document.addEventListener('DOMContentLoaded', () => {
  document.head.append(style);
  CSS.highlights.set('bench-name', highlight);
  mark(document.body);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) mark(node);
  }).observe(document.body, { childList: true, subtree: true });
});
`;
}
