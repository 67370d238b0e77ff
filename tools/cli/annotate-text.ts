import { fileURLToPath } from 'node:url';
import { BUNDLED_PACK, compileFolder } from '../build/bundled-pack.ts';
import { overlappedNames } from '../../src/core/people/choose-spans.ts';
import { detect } from '../../src/core/people/detect.ts';
import type { ArticlePlace } from '../../src/core/text/article-places.ts';
import type { Pack } from '../../src/pack/load/load-pack.ts';
import { readHtml } from './html-text.ts';
import { notesOfMentions, type PageFacts } from './mention-notes.ts';
import type { LineMention, PrintedMention } from './printed-mention.ts';

/** What to add to the mentions. */
export interface AnnotateOptions {
  readonly notes?: boolean;
}

/** The bundled pack, compiled from its sources. @throws PackError if they are invalid */
export function bundledPack(): Pack {
  const folder = fileURLToPath(new URL(`../../${BUNDLED_PACK}`, import.meta.url));
  return compileFolder(folder).pack;
}

/** The mentions of a plain text; `language` is its BCP 47 tag, if it is known. */
export function annotateText(
  packs: readonly Pack[],
  text: string,
  language?: string,
  options: AnnotateOptions = {},
): PrintedMention[] {
  return annotatePage(packs, [text], { language }, options).map(
    ({ line: _, ...mention }) => mention,
  );
}

/**
 * The mentions in the lines of one page, each with the number of its line and offsets into it.
 * @param places where in the articles of the page each line is, if that is known
 */
export function annotateLines(
  packs: readonly Pack[],
  lines: readonly string[],
  language?: string,
  places?: readonly ArticlePlace[],
): LineMention[] {
  return annotatePage(packs, lines, { language }, {}, places);
}

/** The mentions of an HTML source, line by line; offsets into the source, surfaces as read. */
export function annotateHtml(
  packs: readonly Pack[],
  source: string,
  options: AnnotateOptions = {},
): PrintedMention[] {
  const { lines, language, headline } = readHtml(source);
  const texts = lines.map(({ text }) => text);
  const places = lines.map(({ place }) => place);
  return annotatePage(packs, texts, { language, headline }, options, places).map(
    ({ line, ...mention }) => {
      const { offsets } = lines[line]!;
      return { ...mention, start: offsets[mention.start]!, end: offsets[mention.end - 1]! + 1 };
    },
  );
}

/** Each pack judges its own names, as if it were alone; then the names of all are united. */
function annotatePage(
  packs: readonly Pack[],
  lines: readonly string[],
  facts: PageFacts,
  { notes = false }: AnnotateOptions,
  places?: readonly ArticlePlace[],
): LineMention[] {
  const isOneOfSeveral = packs.length > 1;
  const byPack = packs.map((pack) => {
    const mentions = detect(pack.names, pack.content.quiet, lines, facts.language, places).map(
      ({ start, end, surface, entity, shown, line }): LineMention => ({
        start,
        end,
        surface,
        ...(isOneOfSeveral && { pack: pack.content.id }),
        entity,
        shown,
        line,
      }),
    );
    return notes ? notesOfMentions(pack, lines, mentions, facts) : mentions;
  });
  return isOneOfSeveral ? united(byPack) : byPack.flat();
}

/** The mentions of several packs in page order; where they overlap, those are shown that a page marks. */
function united(byPack: readonly (readonly LineMention[])[]): LineMention[] {
  const all = byPack.flat().sort((a, b) => a.line - b.line || a.start - b.start);
  const shown = all.filter((mention) => mention.shown);
  const left = overlappedNames(
    shown,
    ({ line }) => line,
    (mention) => mention,
  );
  const placeOf = ({ line, start, end }: LineMention): string => `${line}:${start}-${end}`;
  // The card of a mark also shows what the other packs mean by the same letters.
  const marked = new Set(shown.filter((mention) => !left.has(mention)).map(placeOf));
  return all.map((mention) => ({
    ...mention,
    shown: mention.shown && marked.has(placeOf(mention)),
  }));
}
