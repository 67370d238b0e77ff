import type { NameIndex } from '../match/name-index.ts';
import type { QuietRule } from '../model.ts';
import type { Annotation } from './annotation.ts';
import { findNames } from './find-names.ts';
import { judgePage } from './judge-page.ts';

/** An annotation in one of several blocks. */
export interface BlockAnnotation extends Annotation {
  /** Number of its block. */
  readonly block: number;
}

/**
 * Annotates the blocks of one page: every name that means an entity, in page order, `shown` where
 * a reader would see it marked. Offsets count from the beginning of each block.
 * @param language BCP 47 tag of the page, where it is told
 */
export function detect(
  index: NameIndex,
  quiet: QuietRule,
  blocks: readonly string[],
  language?: string,
): BlockAnnotation[] {
  const found = blocks.flatMap((text, block) => findNames(index, text, language).map((name) => ({ ...name, block })));
  const verdicts = judgePage(index, quiet, found);
  return found.flatMap(({ start, end, entity, block }, i) => {
    const { meant, shown, signals } = verdicts[i]!;
    if (!meant) return [];
    const surface = blocks[block]!.slice(start, end);
    return { start, end, surface, entity: index.entities[entity]!, shown, signals, block };
  });
}
