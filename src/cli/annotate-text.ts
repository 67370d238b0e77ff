import { fileURLToPath } from 'node:url';
import { BUNDLED_PACK, compileFolder } from '../build/bundled-pack.ts';
import { detect } from '../core/detect/detect.ts';
import { loadPack, type Pack } from '../pack/load.ts';
import { readHtmlBlocks } from './html-text.ts';

/** A mention as the command prints it; UTF-16 offsets into the given text, end exclusive. */
export interface PrintedMention {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly entity: string;
  readonly shown: boolean;
}

/** The bundled pack, compiled from its sources. @throws PackError where they are not sound */
export function bundledPack(): Pack {
  return loadPack(compileFolder(fileURLToPath(new URL(`../../${BUNDLED_PACK}`, import.meta.url))));
}

/** The mentions of a plain text. */
export function annotateText(pack: Pack, text: string): PrintedMention[] {
  return detect(pack.names, text).map(({ start, end, surface, entity, shown }) => ({
    start,
    end,
    surface,
    entity,
    shown,
  }));
}

/** The mentions of an HTML source, block by block; offsets into the source, surfaces as read. */
export function annotateHtml(pack: Pack, source: string): PrintedMention[] {
  return readHtmlBlocks(source).flatMap(({ text, offsets }) =>
    annotateText(pack, text).map((mention) => ({
      ...mention,
      start: offsets[mention.start]!,
      end: offsets[mention.end - 1]! + 1,
    })),
  );
}
