import { detect } from '../../src/core/people/detect.ts';
import type { NoteContext } from '../../src/core/notes/note-context.ts';
import { nearestPlaces } from '../../src/core/notes/nearness.ts';
import { rankNotes } from '../../src/core/notes/rank-notes.ts';
import type { Pack } from '../../src/pack/load/load-pack.ts';
import type { LineMention } from './printed-mention.ts';
import { printedNote } from './printed-note.ts';

/** What is known of a page in addition to its lines. */
export interface PageFacts {
  readonly language: string | undefined;
  readonly headline?: string | undefined;
}

/** The mentions, each with the notes of its entity ranked for its paragraph. */
export function notesOfMentions(
  pack: Pack,
  lines: readonly string[],
  mentions: readonly LineMention[],
  facts: PageFacts,
): LineMention[] {
  const contextOf = mentionContexts(pack, lines, mentions, facts);
  return mentions.map((mention) => ({
    ...mention,
    notes: rankNotes(pack.content, mention.entity, contextOf(mention)).map(printedNote),
  }));
}

/** Returns a function that gives the text around each of the mentions. */
export function mentionContexts(
  pack: Pack,
  lines: readonly string[],
  mentions: readonly LineMention[],
  { language, headline }: PageFacts,
): (mention: LineMention) => NoteContext {
  const page = {
    ...(headline !== undefined && { headline, inHeadline: namedIn(pack, headline, language) }),
    ...(language !== undefined && { language }),
  };
  return (mention) => {
    const { start, end } = paragraphAround(lines[mention.line]!, mention.start, mention.end);
    const named = mentions
      .filter((one) => one.line === mention.line && one.start >= start && one.end <= end)
      .map((one) => ({ entity: one.entity, start: one.start - start, end: one.end - start }));
    const at = { start: mention.start - start, end: mention.end - start };
    return {
      ...page,
      paragraph: lines[mention.line]!.slice(start, end),
      at,
      inParagraph: named.map(({ entity }) => entity),
      places: nearestPlaces(at, named),
    };
  };
}

function namedIn(pack: Pack, text: string, language: string | undefined): string[] {
  return detect(pack.names, pack.content.quiet, [text], language).map(({ entity }) => entity);
}

/** A line of a page is a paragraph; a plain text is one line, with blank lines between paragraphs. */
function paragraphAround(text: string, from: number, to: number): { start: number; end: number } {
  let start = 0;
  for (const blank of text.matchAll(/\n[^\S\n]*\n/g)) {
    if (blank.index >= to) return { start, end: blank.index };
    if (blank.index < from) start = blank.index + blank[0].length;
  }
  return { start, end: text.length };
}
