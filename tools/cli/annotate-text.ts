import { fileURLToPath } from 'node:url';
import { BUNDLED_PACK, compileFolder } from '../build/bundled-pack.ts';
import { detect } from '../../src/core/people/detect.ts';
import { loadPack, type Pack } from '../../src/pack/load/load-pack.ts';
import { readHtml } from './html-text.ts';
import { notesOfMentions } from './mention-notes.ts';
import type { LineMention, PrintedMention } from './printed-mention.ts';

/** What to add to the mentions. */
export interface AnnotateOptions {
  readonly notes?: boolean;
}

/** The bundled pack, compiled from its sources. @throws PackError if they are invalid */
export function bundledPack(): Pack {
  const folder = fileURLToPath(new URL(`../../${BUNDLED_PACK}`, import.meta.url));
  return loadPack(compileFolder(folder).json);
}

/** The mentions of a plain text; `language` is its BCP 47 tag, if it is known. */
export function annotateText(
  pack: Pack,
  text: string,
  language?: string,
  { notes = false }: AnnotateOptions = {},
): PrintedMention[] {
  const mentions = annotateLines(pack, [text], language);
  const full = notes ? notesOfMentions(pack, [text], mentions, { language }) : mentions;
  return full.map(({ line: _, ...mention }) => mention);
}

/** The mentions in the lines of one page, each with the number of its line and offsets into it. */
export function annotateLines(
  pack: Pack,
  lines: readonly string[],
  language?: string,
): LineMention[] {
  return detect(pack.names, pack.content.quiet, lines, language).map(
    ({ start, end, surface, entity, shown, line }) => ({
      start,
      end,
      surface,
      entity,
      shown,
      line,
    }),
  );
}

/** The mentions of an HTML source, line by line; offsets into the source, surfaces as read. */
export function annotateHtml(
  pack: Pack,
  source: string,
  { notes = false }: AnnotateOptions = {},
): PrintedMention[] {
  const { lines, language, headline } = readHtml(source);
  const texts = lines.map(({ text }) => text);
  const mentions = annotateLines(pack, texts, language);
  const full = notes ? notesOfMentions(pack, texts, mentions, { language, headline }) : mentions;
  return full.map(({ line, ...mention }) => {
    const { offsets } = lines[line]!;
    return { ...mention, start: offsets[mention.start]!, end: offsets[mention.end - 1]! + 1 };
  });
}
