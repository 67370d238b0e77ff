import type { PageContext, PageParagraph } from '../../core/notes/page-context.ts';
import type { MentionIndex } from '../engine/mention-index.ts';
import type { Mention, NamedLine } from '../engine/mention.ts';
import { entitiesOf, headlineOver } from './mention-context.ts';

/** How much is told of a page: enough for any article, and for the head of a list of comments. */
const MOST_PARAGRAPHS = 60;
/** Of a long paragraph, from a little before its first name on (UTF-16 units). */
const MOST_TEXT = 1500;
const BEFORE_NAME = 300;
/** Of a title that is none. */
const MOST_HEADLINE = 300;

/** What the page says around the names that a reader may want to see; bounded, however long it is. */
export function pageContext(
  document: Document,
  index: MentionIndex,
): Omit<PageContext, 'hasWayBack'> {
  const mentions = index.wanted();
  const [first] = mentions;
  if (!first) return { mentions: [], paragraphs: [] };
  const { headline, inHeadline, language } = headlineOver(document, first.nodes[0]!, index);
  return {
    mentions: countEntities(mentions),
    paragraphs: paragraphsOf(mentions),
    ...(headline && { headline: headline.slice(0, MOST_HEADLINE) }),
    ...(inHeadline && { inHeadline: [...entitiesOf(inHeadline)] }),
    ...(language && { language }),
  };
}

function countEntities(mentions: readonly Mention[]): PageContext['mentions'] {
  const counts = new Map<string, number>();
  for (const { annotation } of mentions)
    if (annotation) counts.set(annotation.entity, (counts.get(annotation.entity) ?? 0) + 1);
  return [...counts].map(([entity, count]) => ({ entity, count }));
}

function paragraphsOf(mentions: readonly Mention[]): PageParagraph[] {
  const lines = new Map<NamedLine, Mention>();
  for (const mention of mentions) {
    if (lines.has(mention.line)) continue;
    if (lines.size === MOST_PARAGRAPHS) break;
    lines.set(mention.line, mention);
  }
  return [...lines].map(([line, mention]) => {
    const from = Math.max(0, mention.name.start - BEFORE_NAME);
    const to = from + MOST_TEXT;
    const near = line.mentions.filter(({ name }) => name.start >= from && name.end <= to);
    return { text: line.text.slice(from, to), entities: [...entitiesOf(near)] };
  });
}
