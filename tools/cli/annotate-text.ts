import { fileURLToPath } from 'node:url';
import { BUNDLED_PACK, compileFolder } from '../build/bundled-pack.ts';
import { detect } from '../../src/core/people/detect.ts';
import { loadPack, type Pack } from '../../src/pack/load/load-pack.ts';
import { readHtml } from './html-text.ts';
import { notesOfMentions } from './mention-notes.ts';
import type { BlockMention, PrintedMention } from './printed-mention.ts';

/** What a caller wants besides the mentions. */
export interface AnnotateOptions {
  readonly notes?: boolean;
}

/** The bundled pack, compiled from its sources. @throws PackError where they are not sound */
export function bundledPack(): Pack {
  const folder = fileURLToPath(new URL(`../../${BUNDLED_PACK}`, import.meta.url));
  return loadPack(compileFolder(folder).pack);
}

/** The mentions of a plain text; `language` is its BCP 47 tag where it is told. */
export function annotateText(
  pack: Pack,
  text: string,
  language?: string,
  { notes = false }: AnnotateOptions = {},
): PrintedMention[] {
  const mentions = annotateBlocks(pack, [text], language);
  const full = notes ? notesOfMentions(pack, [text], mentions, { language }) : mentions;
  return full.map(({ block: _, ...mention }) => mention);
}

/** The mentions of the blocks of one page, each with the number of its block and offsets into it. */
export function annotateBlocks(
  pack: Pack,
  blocks: readonly string[],
  language?: string,
): BlockMention[] {
  return detect(pack.names, pack.content.quiet, blocks, language).map(
    ({ start, end, surface, entity, shown, block }) => ({
      start,
      end,
      surface,
      entity,
      shown,
      block,
    }),
  );
}

/** The mentions of an HTML source, block by block; offsets into the source, surfaces as read. */
export function annotateHtml(
  pack: Pack,
  source: string,
  { notes = false }: AnnotateOptions = {},
): PrintedMention[] {
  const { blocks, language, headline } = readHtml(source);
  const texts = blocks.map(({ text }) => text);
  const mentions = annotateBlocks(pack, texts, language);
  const full = notes ? notesOfMentions(pack, texts, mentions, { language, headline }) : mentions;
  return full.map(({ block, ...mention }) => {
    const { offsets } = blocks[block]!;
    return { ...mention, start: offsets[mention.start]!, end: offsets[mention.end - 1]! + 1 };
  });
}
