import type { EntityKind, PackContent, QuietRule } from '../model.ts';
import type { NameIndex } from '../names/name-index.ts';
import { packLookup } from '../notes/pack-lookup.ts';
import { rankNotes, type RankedNote } from '../notes/rank-notes.ts';
import { readArticle } from '../notes/read-article.ts';
import type { Article } from './article-tree.ts';

/** A pack with its names. */
export interface NamedPack {
  readonly content: PackContent;
  readonly names: NameIndex;
}

/** Which names the reader wants to see. */
export interface MarginWish {
  readonly kinds: readonly EntityKind[];
  /** Whether quiet places are left out where the article is not about the pack's subject. */
  readonly quietPlaces: boolean;
  /** Whether the reader has said that a name, as written, does not mean an entity, at a line or anywhere. */
  readonly isCorrected: (surface: string, entity: string, line: number) => boolean;
}

/** The note that comes first at a line of an article. */
export interface MarginNote {
  readonly pack: PackContent;
  /** The id of the entity whose card has it first. */
  readonly entity: string;
  readonly ranked: RankedNote;
  /** From 1, in the order of the article. */
  readonly number: number;
  /** Whether it stands at an earlier line already. */
  readonly isAgain: boolean;
}

/**
 * The first note of each line of an article, by the number of the line: of the cards of the names
 * there, the first note that fits best. A note that comes first at several lines keeps its number.
 * @param language primary tag, if it is known
 */
export function marginNotes(
  packs: readonly NamedPack[],
  { title, lines }: Pick<Article, 'title' | 'lines'>,
  language: string | undefined,
  wish: MarginWish,
): ReadonlyMap<number, MarginNote> {
  const best = new Map<number, Omit<MarginNote, 'number' | 'isAgain'>>();
  for (const { content, names } of packs) {
    const quiet = wish.quietPlaces ? content.quiet : withoutQuiet(content.quiet);
    const text = lines.join('\n\n');
    const read = readArticle(names, { quiet }, { headline: title, text, language });
    const { entities } = packLookup(content);
    const first = read.hasHeadline ? 1 : 0;
    const asked = new Set<string>();
    for (const { line, start, end, entity, shown, context } of read.mentions) {
      const kind = entities.get(entity)?.kind;
      if (!shown || line < first || kind === undefined || !wish.kinds.includes(kind)) continue;
      if (wish.isCorrected(read.lines[line]!.slice(start, end), entity, line - first)) continue;
      const place = `${line} ${entity}`;
      if (asked.has(place)) continue;
      asked.add(place);
      const [ranked] = rankNotes(content, entity, context);
      const found = best.get(line - first);
      if (ranked && (!found || ranked.score > found.ranked.score))
        best.set(line - first, { pack: content, entity, ranked });
    }
  }
  return numbered(best);
}

function numbered(
  best: ReadonlyMap<number, Omit<MarginNote, 'number' | 'isAgain'>>,
): ReadonlyMap<number, MarginNote> {
  const numbers = new Map<string, number>();
  const inOrder = [...best].toSorted(([a], [b]) => a - b);
  return new Map(
    inOrder.map(([line, found]) => {
      const { id } = found.ranked.note;
      const known = numbers.get(id);
      const number = known ?? numbers.size + 1;
      numbers.set(id, number);
      return [line, { ...found, number, isAgain: known !== undefined }];
    }),
  );
}

/** The rule without entities that are left out anywhere. */
function withoutQuiet({ keys, within, subject }: QuietRule): QuietRule {
  return { entities: [], keys, within, subject };
}
