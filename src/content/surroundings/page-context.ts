import type { PageContext, PageParagraph } from '../../core/notes/page-context.ts';
import type { MentionIndex } from '../engine/mention-index.ts';
import type { Mention, NamedLine } from '../engine/mention.ts';
import { languageOf } from './language-of.ts';
import { entitiesOf, headlineOver } from './mention-context.ts';

/** Maximum lines sent of a page: enough for any article and the beginning of its comments. */
const MAX_PARAGRAPHS = 60;
/** Maximum text sent of a line, in UTF-16 units. */
const MAX_PARAGRAPH_UNITS = 1500;
/** Maximum part of that text before the line's first name, in UTF-16 units. */
const MAX_UNITS_BEFORE_NAME = 300;
/** Maximum length of a headline, in UTF-16 units: a page can put any text there. */
const MAX_HEADLINE_UNITS = 300;

/** The text around the names that the reader may want to see; limited, however long the page is. */
export function pageContext(
  document: Document,
  index: MentionIndex,
): Omit<PageContext, 'hasWayBack'> {
  const mentions = index.wanted();
  const [first] = mentions;
  if (!first) return { mentions: [], paragraphs: [] };
  const { headline, inHeadline } = headlineOver(document, first.nodes[0]!, index);
  const language = languageOf(mentions);
  return {
    mentions: countEntities(mentions),
    paragraphs: paragraphsOf(mentions),
    ...(headline && { headline: headline.slice(0, MAX_HEADLINE_UNITS) }),
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
    if (lines.size === MAX_PARAGRAPHS) break;
    lines.set(mention.line, mention);
  }
  return [...lines].map(([line, mention]) => {
    const from = Math.max(0, mention.name.start - MAX_UNITS_BEFORE_NAME);
    const to = from + MAX_PARAGRAPH_UNITS;
    const near = line.mentions.filter(({ name }) => name.start >= from && name.end <= to);
    return { text: line.text.slice(from, to), entities: [...entitiesOf(near)] };
  });
}
