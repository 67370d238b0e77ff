import type { Note, PackContent } from '../model.ts';
import type { NameIndex } from '../names/name-index.ts';
import { detect, type LineAnnotation } from '../people/detect.ts';
import type { NoteContext } from './note-context.ts';
import { nearestPlaces } from './nearness.ts';
import { packLookup } from './pack-lookup.ts';
import { rankNotes } from './rank-notes.ts';

/** A text to try a pack on. */
export interface Article {
  /** Empty if it has none. */
  readonly headline: string;
  /** Its paragraphs, each on a line of its own or with an empty line between two. */
  readonly text: string;
  /** BCP 47 tag, if it is known. */
  readonly language: string | undefined;
}

/** A name of an article that means an entity, and the text that ranks the notes there. */
export interface ArticleMention extends LineAnnotation {
  readonly context: NoteContext;
}

/** An article as a page would have it. */
export interface ReadArticle {
  /** The headline, if there is one, and the paragraphs. */
  readonly lines: readonly string[];
  readonly hasHeadline: boolean;
  /** In the order of the text. */
  readonly mentions: readonly ArticleMention[];
}

/** Finds the names of an article, judged as on a page that has nothing else. */
export function readArticle(
  names: NameIndex,
  { quiet }: Pick<PackContent, 'quiet'>,
  { headline, text, language }: Article,
): ReadArticle {
  const title = headline.trim();
  const hasHeadline = title !== '';
  const lines = [...(hasHeadline ? [title] : []), ...paragraphsOf(text)];
  const found = detect(names, quiet, lines, language);
  const byLine = lines.map((): LineAnnotation[] => []);
  for (const mention of found) byLine[mention.line]!.push(mention);
  const inLine = byLine.map((all) => [...new Set(all.map(({ entity }) => entity))]);
  const above = {
    ...(hasHeadline && { headline: title, inHeadline: inLine[0]! }),
    ...(language !== undefined && { language }),
  };
  const contextOf = ({ line, start, end }: LineAnnotation): NoteContext => ({
    ...above,
    paragraph: lines[line]!,
    at: { start, end },
    inParagraph: inLine[line]!,
    places: nearestPlaces({ start, end }, byLine[line]!),
  });
  return {
    lines,
    hasHeadline,
    mentions: found.map((mention) => ({ ...mention, context: contextOf(mention) })),
  };
}

/**
 * The notes on the entities that an article marks which come first at no mark of it, in the order of
 * the pack.
 */
export function notesNeverFirst(
  pack: PackContent,
  { mentions }: Pick<ReadArticle, 'mentions'>,
): readonly Note[] {
  const { notesAbout } = packLookup(pack);
  const marked = mentions.filter(({ shown }) => shown);
  const asked = new Set<string>();
  const first = new Set<Note>();
  for (const { entity, line, context } of marked) {
    const place = `${line} ${entity}`;
    if (asked.has(place)) continue;
    asked.add(place);
    const [best] = rankNotes(pack, entity, context);
    if (best) first.add(best.note);
  }
  const about = new Set(marked.flatMap(({ entity }) => notesAbout.get(entity) ?? []));
  return pack.notes.filter((note) => about.has(note) && !first.has(note));
}

/** The paragraphs of a text; where it has empty lines, other line breaks are only its width. */
function paragraphsOf(text: string): string[] {
  const lines = text.replaceAll('\r\n', '\n');
  const between = /\n[^\S\n]*\n/.test(lines) ? /\n[^\S\n]*\n/ : /\n/;
  return lines
    .split(between)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}
