import { detect } from '../../src/core/people/detect.ts';
import type { NoteContext } from '../../src/core/notes/note-context.ts';
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
  { language, headline }: PageFacts,
): LineMention[] {
  const page = {
    ...(headline !== undefined && { headline, inHeadline: namedIn(pack, headline, language) }),
    ...(language !== undefined && { language }),
  };
  return mentions.map((mention) => {
    const { start, end } = paragraphAround(lines[mention.line]!, mention.start, mention.end);
    const context: NoteContext = {
      ...page,
      paragraph: lines[mention.line]!.slice(start, end),
      inParagraph: mentions
        .filter((one) => one.line === mention.line && one.start >= start && one.end <= end)
        .map(({ entity }) => entity),
    };
    return { ...mention, notes: rankNotes(pack.content, mention.entity, context).map(printedNote) };
  });
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
