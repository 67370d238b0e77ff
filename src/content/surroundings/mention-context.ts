import type { NoteContext } from '../../core/notes/note-context.ts';
import type { MentionIndex } from '../engine/mention-index.ts';
import type { Mention } from '../engine/mention.ts';
import { parentElementOf } from '../page/visibility.ts';
import {
  attributeOf,
  closest,
  firstIn,
  firstInDocument,
  textIn,
  titleOf,
  walkerOver,
} from '../page/unshadowed.ts';

/** How much of a long paragraph counts as near the mention, on either side (UTF-16 units). */
const REACH = 1500;
/** A headline of more text nodes than this is none. */
const MOST_HEADLINE_NODES = 50;

/** What stands around a mention; meant to be asked for at a press or a click, not before. */
export function mentionContext(mention: Mention, index: MentionIndex): NoteContext {
  const text = mention.range.startContainer;
  const document = text.ownerDocument!;
  const { start, end } = mention.name;
  const from = Math.max(0, start - REACH);
  const to = end + REACH;
  const near = mention.line.mentions.filter(({ name }) => name.start >= from && name.end <= to);
  const { inHeadline, ...above } = headlineOver(document, text, index);
  return {
    paragraph: mention.line.text.slice(from, to),
    inParagraph: otherEntities(near, mention),
    ...above,
    ...(inHeadline && { inHeadline: otherEntities(inHeadline, mention) }),
  };
}

/** The headline over a text, the names in it, and the text's language, as far as they are told. */
export function headlineOver(
  document: Document,
  text: Node,
  index: MentionIndex,
): {
  readonly headline?: string;
  readonly inHeadline?: readonly Mention[];
  readonly language?: string;
} {
  const heading = headlineElement(document, text);
  const headline = ((heading && textIn(heading)) || titleOf(document)).replace(/\s+/g, ' ').trim();
  const parent = parentElementOf(text);
  const speaking = parent && closest(parent, '[lang]');
  const language = speaking && attributeOf(speaking, 'lang');
  return {
    ...(headline && { headline }),
    ...(heading && { inHeadline: mentionsIn(heading, index) }),
    ...(language && { language }),
  };
}

/** The headline over a text: of its article, where it is one of several, else of the page. */
function headlineElement(document: Document, text: Node): Element | undefined {
  const parent = parentElementOf(text);
  const article = parent && closest(parent, 'article');
  return (article && firstIn(article, 'h1')) ?? firstInDocument(document, 'h1') ?? undefined;
}

function mentionsIn(element: Element, index: MentionIndex): readonly Mention[] {
  const mentions = new Set<Mention>();
  const walker = walkerOver(element, NodeFilter.SHOW_TEXT);
  for (let left = MOST_HEADLINE_NODES; left > 0; left--) {
    const node = walker.nextNode();
    if (!node) break;
    for (const mention of index.lineAt(node)?.mentions ?? []) mentions.add(mention);
  }
  return [...mentions];
}

/** Whoever else of the pack is meant by these names, each once, in the order of the text. */
function otherEntities(mentions: readonly Mention[], own: Mention): readonly string[] {
  const ids = entitiesOf(mentions);
  ids.delete(own.annotation?.entity ?? '');
  return [...ids];
}

/** Whoever of the pack is meant by these names, each once, in the order of the text. */
export function entitiesOf(mentions: readonly Mention[]): Set<string> {
  return new Set(mentions.flatMap(({ annotation }) => annotation?.entity ?? []));
}
