import type { AnchoredPage, EntityAnchor } from '../../core/export/anchored-page.ts';
import type { BriefPage } from '../../core/export/brief.ts';
import { anchorInPart, textAnchor, type TextAnchor } from '../../core/export/text-anchor.ts';
import type { Mention } from '../engine/mention.ts';
import { bodyOf, rootElementOf, titleOf, viewOf, walkerOver } from '../page/unshadowed/document.ts';
import { attributeOf } from '../page/unshadowed/element.ts';

/*
 * All of this reads the whole text of the page: it is only to be called when the reader takes
 * something along.
 */

/** How a page is cited, and where each entity is first named in its text. */
export function anchoredPage(document: Document, mentions: readonly Mention[]): AnchoredPage {
  const anchorOf = createAnchorOf(document);
  const first = new Map<string, EntityAnchor>();
  for (const mention of mentions) {
    const entity = mention.annotation?.entity;
    if (entity !== undefined && !first.has(entity))
      first.set(entity, { entity, anchor: anchorOf(mention) });
  }
  return {
    ...citedPage(document),
    title: titleOf(document).replace(/\s+/g, ' ').trim(),
    anchors: [...first.values()],
  };
}

/** The address of a page, without its fragment, and its language. */
export function citedPage(document: Document): BriefPage {
  const language = attributeOf(rootElementOf(document), 'lang');
  return {
    address: viewOf(document)!.location.href.replace(/#.*/s, ''),
    ...(language && { language }),
  };
}

/**
 * Returns a function that tells where a name stands in the text of the page, which is read once. In a
 * shadow tree, which is no part of that text, it is told by the words of its line alone.
 */
export function createAnchorOf(document: Document): (mention: Mention) => TextAnchor {
  const { text, starts } = readText(document);
  return ({ nodes, startOffset, endOffset, line, name }) => {
    const [start, end] = [starts.get(nodes[0]!), starts.get(nodes.at(-1)!)];
    return start === undefined || end === undefined
      ? anchorInPart(line.text, name.start, name.end)
      : textAnchor(text, start + startOffset, end + endOffset);
  };
}

/** The text of the body, as its `textContent` has it, and where in it each text node begins. */
function readText(document: Document): {
  readonly text: string;
  readonly starts: ReadonlyMap<Node, number>;
} {
  const starts = new Map<Node, number>();
  const pieces: string[] = [];
  let length = 0;
  const body = bodyOf(document);
  const walker = body && walkerOver(body, NodeFilter.SHOW_TEXT);
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    const { data } = node as Text;
    starts.set(node, length);
    pieces.push(data);
    length += data.length;
  }
  return { text: pieces.join(''), starts };
}
