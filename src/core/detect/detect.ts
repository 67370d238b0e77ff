import type { NameIndex } from '../match/name-index.ts';
import type { QuietRule } from '../model.ts';
import type { Annotation } from './annotation.ts';
import { findNames, type FoundName } from './find-names.ts';
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
  const found: FoundName[] = [];
  const blockOf: number[] = [];
  blocks.forEach((text, block) => {
    for (const name of findNames(index, text, language)) {
      found.push(name);
      blockOf.push(block);
    }
  });
  const annotations: BlockAnnotation[] = [];
  judgePage(index, quiet, found).forEach(({ meant, shown, signals }, i) => {
    if (!meant) return;
    const { start, end, entity } = found[i]!;
    const block = blockOf[i]!;
    const surface = blocks[block]!.slice(start, end);
    annotations.push({
      start,
      end,
      surface,
      entity: index.entities[entity]!,
      shown,
      signals,
      block,
    });
  });
  return annotations;
}
