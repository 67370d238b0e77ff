import { contextAt } from '../../core/notes/context-at.ts';
import type { PlacedName } from '../../core/notes/nearness.ts';
import type { NoteContext } from '../../core/notes/note-context.ts';
import type { MentionIndex } from '../engine/mention-index.ts';
import type { Mention } from '../engine/mention.ts';
import { parentElementOf } from '../page/flat-tree.ts';
import { firstInDocument, titleOf, walkerOver } from '../page/unshadowed/document.ts';
import { closest, firstIn } from '../page/unshadowed/element.ts';
import { textIn } from '../page/unshadowed/node.ts';

/** Maximum length of a headline, in UTF-16 units: a page can put any text there. */
const MAX_HEADLINE_UNITS = 300;
/** Maximum text nodes of a headline that are searched for names. */
const MAX_HEADLINE_NODES = 50;

/**
 * The text and names around a mention; to be called on a press or click, not before.
 * @param language primary tag of the text, if it is known
 */
export function mentionContext(
  mention: Mention,
  index: MentionIndex,
  language: string | undefined,
): NoteContext {
  const { line, name, range } = mention;
  const { start, end } = name;
  const own = { entity: mention.annotation?.entity ?? '', start, end };
  return {
    ...contextAt({ text: line.text, names: line.mentions.flatMap(placedName) }, own),
    ...createHeadlineOver(index)(range.startContainer),
    ...(language !== undefined && { language }),
  };
}

/** A name that means an entity, at its place in its line; a list of one, or of none. */
export function placedName({ annotation, name: { start, end } }: Mention): PlacedName[] {
  return annotation ? [{ entity: annotation.entity, start, end }] : [];
}

/** What stands over a text: its headline, and the entities that are named there. */
export type Headline = Pick<NoteContext, 'headline' | 'inHeadline'>;

/** Tells the headline of texts; it is read once for all that have the same. */
export function createHeadlineOver(index: MentionIndex): (text: Node) => Headline {
  const known = new Map<Element | undefined, Headline>();
  return (text) => {
    const document = text.ownerDocument!;
    const heading = headlineElement(document, text);
    let headline = known.get(heading);
    if (!headline) known.set(heading, (headline = headlineIn(document, heading, index)));
    return headline;
  };
}

function headlineIn(
  document: Document,
  heading: Element | undefined,
  index: MentionIndex,
): Headline {
  const written = ((heading && textIn(heading)) || titleOf(document)).replace(/\s+/g, ' ').trim();
  const headline = written.slice(0, MAX_HEADLINE_UNITS);
  return {
    ...(headline && { headline }),
    ...(heading && { inHeadline: [...entitiesOf(mentionsIn(heading, index))] }),
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

/** Ids of the entities that these names mean, each once, in the order of the text. */
function entitiesOf(mentions: readonly Mention[]): Set<string> {
  return new Set(mentions.flatMap(({ annotation }) => annotation?.entity ?? []));
}
