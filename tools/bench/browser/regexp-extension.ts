import { collectNames } from '../../../src/pack/compile/collect-names.ts';
import { expandNames } from '../../../src/pack/compile/name-forms.ts';
import { readSources } from '../../../src/pack/source/sources.ts';
import { BUNDLED_PACK } from '../../build/bundled-pack.ts';
import { readPackFolder } from '../../build/read-pack.ts';
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

/** The first names of the bundled pack, as their stems are written. */
function namesToMatch(): string[] {
  const names = expandNames(readSources(readPackFolder(BUNDLED_PACK)), []);
  const written = collectNames(names, [], new Set(), []).stems.flatMap((stem) => stem.written);
  return [...new Set(written.filter((name) => name.length > 3))].slice(0, MAX_NAMES);
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
