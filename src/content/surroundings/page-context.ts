import { MAX_UNITS_PER_SIDE } from '../../core/notes/context-at.ts';
import type { PageContext, PageParagraph } from '../../core/notes/page-context.ts';
import type { MentionIndex } from '../engine/mention-index.ts';
import type { Mention, NamedLine } from '../engine/mention.ts';
import { SLICE_MS, turn } from '../page/slices.ts';
import { languageOf } from './language-of.ts';
import { createHeadlineOver, placedName } from './mention-context.ts';

/** Maximum lines sent of a page: enough for any article and the beginning of its comments. */
const MAX_PARAGRAPHS = 60;
/** Maximum text sent of a line, in UTF-16 units: what is around its first names. */
const MAX_PARAGRAPH_UNITS = 3 * MAX_UNITS_PER_SIDE;
/** Maximum names sent of a line. */
const MAX_NAMES = 60;

/** The text around the names that the reader may want to see; limited, however long the page is. */
export function pageContext(index: MentionIndex): Omit<PageContext, 'date' | 'hasWayBack'> {
  const mentions = index.wanted();
  const [first] = mentions;
  if (!first) return { mentions: [], paragraphs: [] };
  const paragraphs = paragraphsOf(mentions, index);
  const { headline, language } = paragraphs[0]!;
  return {
    mentions: countEntities(mentions),
    paragraphs,
    ...(headline !== undefined && { headline }),
    ...(language !== undefined && { language }),
  };
}

/**
 * The same; the languages of a page with many lines are guessed in slices, so that the page can act in
 * between. What was guessed is kept as long as the lines stay.
 */
export async function pageContextInSlices(
  index: MentionIndex,
): Promise<ReturnType<typeof pageContext>> {
  let end = performance.now() + SLICE_MS;
  for (const mention of firstInLines(index.wanted()).values()) {
    languageOf(mention, index);
    if (performance.now() < end) continue;
    await turn();
    end = performance.now() + SLICE_MS;
  }
  return pageContext(index);
}

function countEntities(mentions: readonly Mention[]): PageContext['mentions'] {
  const counts = new Map<string, number>();
  for (const { annotation } of mentions)
    if (annotation) counts.set(annotation.entity, (counts.get(annotation.entity) ?? 0) + 1);
  return [...counts].map(([entity, count]) => ({ entity, count }));
}

function paragraphsOf(mentions: readonly Mention[], index: MentionIndex): PageParagraph[] {
  const wanted = new Set(mentions);
  const headlineOver = createHeadlineOver(index);
  return [...firstInLines(mentions)].map(([line, mention]) => {
    const from = Math.max(0, mention.name.start - MAX_UNITS_PER_SIDE);
    const to = from + MAX_PARAGRAPH_UNITS;
    const near = line.mentions.filter(({ name }) => name.start >= from && name.end <= to);
    const language = languageOf(mention, index);
    return {
      text: line.text.slice(from, to),
      names: near.slice(0, MAX_NAMES).flatMap((one) =>
        placedName(one).map(({ entity, start, end }) => ({
          entity,
          start: start - from,
          end: end - from,
          isWanted: wanted.has(one),
        })),
      ),
      ...headlineOver(mention.range.startContainer),
      ...(language !== undefined && { language }),
    };
  });
}

/** The first mention in each line, of as many lines as are sent. */
function firstInLines(mentions: readonly Mention[]): ReadonlyMap<NamedLine, Mention> {
  const lines = new Map<NamedLine, Mention>();
  for (const mention of mentions) {
    if (lines.has(mention.line)) continue;
    if (lines.size === MAX_PARAGRAPHS) break;
    lines.set(mention.line, mention);
  }
  return lines;
}
