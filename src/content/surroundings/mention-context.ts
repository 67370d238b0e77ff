import { nearestPlaces, type PlacedName } from '../../core/notes/nearness.ts';
import type { NoteContext } from '../../core/notes/note-context.ts';
import { languageOf } from './language-of.ts';
import type { MentionIndex } from '../engine/mention-index.ts';
import type { Mention } from '../engine/mention.ts';
import { parentElementOf } from '../page/flat-tree.ts';
import { firstInDocument, titleOf, walkerOver } from '../page/unshadowed/document.ts';
import { attributeOf, closest, firstIn } from '../page/unshadowed/element.ts';
import { textIn } from '../page/unshadowed/node.ts';

/** Maximum text of a long line that counts as near the mention, per side, in UTF-16 units. */
const MAX_UNITS_PER_SIDE = 1500;
/** Maximum text nodes of a headline that are searched for names. */
const MAX_HEADLINE_NODES = 50;

/** The text and names around a mention; to be called on a press or click, not before. */
export function mentionContext(mention: Mention, index: MentionIndex): NoteContext {
  const text = mention.range.startContainer;
  const document = text.ownerDocument!;
  const { start, end } = mention.name;
  const from = Math.max(0, start - MAX_UNITS_PER_SIDE);
  const to = end + MAX_UNITS_PER_SIDE;
  const near = mention.line.mentions.filter(({ name }) => name.start >= from && name.end <= to);
  const { inHeadline, ...above } = headlineOver(document, text, index);
  const at = { start: start - from, end: end - from };
  const language = languageOf([mention]);
  return {
    paragraph: mention.line.text.slice(from, to),
    at,
    inParagraph: otherEntities(near, mention),
    places: nearestPlaces(
      at,
      near.flatMap((one) => placedName(one, from)),
    ),
    ...above,
    ...(language !== undefined && { language }),
    ...(inHeadline && { inHeadline: otherEntities(inHeadline, mention) }),
  };
}

function placedName({ annotation, name }: Mention, from: number): PlacedName[] {
  if (!annotation) return [];
  return [{ entity: annotation.entity, start: name.start - from, end: name.end - from }];
}

/** The headline of a text, the names in the headline, and the text's language, if known. */
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

/** The headline of a text: of its article if that has one, else of the page. */
function headlineElement(document: Document, text: Node): Element | undefined {
  const parent = parentElementOf(text);
  const article = parent && closest(parent, 'article');
  return (article && firstIn(article, 'h1')) ?? firstInDocument(document, 'h1') ?? undefined;
}

function mentionsIn(element: Element, index: MentionIndex): readonly Mention[] {
  const mentions = new Set<Mention>();
  const walker = walkerOver(element, NodeFilter.SHOW_TEXT);
  for (let left = MAX_HEADLINE_NODES; left > 0; left--) {
    const node = walker.nextNode();
    if (!node) break;
    for (const mention of index.lineAt(node)?.mentions ?? []) mentions.add(mention);
  }
  return [...mentions];
}

/** Ids of the other entities that these names mean, each once, in the order of the text. */
function otherEntities(mentions: readonly Mention[], own: Mention): readonly string[] {
  const ids = entitiesOf(mentions);
  ids.delete(own.annotation?.entity ?? '');
  return [...ids];
}

/** Ids of the entities that these names mean, each once, in the order of the text. */
export function entitiesOf(mentions: readonly Mention[]): Set<string> {
  return new Set(mentions.flatMap(({ annotation }) => annotation?.entity ?? []));
}
